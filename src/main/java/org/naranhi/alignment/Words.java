package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.naranhi.hangul.Syllable;
import org.naranhi.morphology.FunctionWords;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.Morpheme.Part;
import org.naranhi.morphology.Remembered;
import org.naranhi.morphology.lucene.NoriMorphemes;
import org.naranhi.morphology.lucene.Stems;

/// The words of a sentence that tell something: of Korean the morphemes that are no particle or
/// ending, of English the words that don't only serve others. Latin letters in Korean text are read
/// as English.
final class Words {
    /// A word by which it is known (`key`: a lemma or a stem), as it stands there in lower case,
    /// and whether it is Hangul. `sound` is what is compared by ear: for Hangul the eojeol without
    /// what hangs on it, only at its first morpheme; "" where nothing is. `capital`: as names
    /// begin.
    record Word(
            String key,
            String form,
            boolean hangul,
            String sound,
            String skeleton,
            boolean capital) {
        Word(String key, String form, boolean hangul, String sound, boolean capital) {
            this(
                    key,
                    form,
                    hangul,
                    sound,
                    hangul ? Skeleton.ofHangul(sound) : Skeleton.ofLatin(sound),
                    capital);
        }
    }

    private static final int REMEMBERED = 1 << 17;
    private static final int LONGEST = 60;

    private final Stems stems = new Stems();
    private final Remembered<List<Word>> eojeols = new Remembered<>(REMEMBERED, Words::hangul);
    private final Remembered<List<Word>> printed = new Remembered<>(REMEMBERED, this::latin);

    /// The words of a text in order.
    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int from = i;
            if (Syllable.is(c)) {
                while (i < text.length() && Syllable.is(text.charAt(i)) && i - from < LONGEST) {
                    i++;
                }
                words.addAll(eojeols.of(text.substring(from, i)));
            } else if (Character.isLetter(c)) {
                while (i < text.length() && within(text, i) && i - from < LONGEST) {
                    i++;
                }
                words.addAll(printed.of(text.substring(from, i)));
            } else {
                i++;
            }
        }
        return words;
    }

    /// Letters, and what joins them: U.S., o'clock.
    private static boolean within(String text, int i) {
        char c = text.charAt(i);
        if (Syllable.is(c)) {
            return false;
        }
        boolean joins =
                (c == '.' || c == '\'' || c == '’' || c == '&')
                        && i + 1 < text.length()
                        && Character.isLetter(text.charAt(i + 1))
                        && !Syllable.is(text.charAt(i + 1));
        return joins || Character.isLetterOrDigit(c);
    }

    /// One, or none where it only serves others.
    private List<Word> latin(String printed) {
        String form = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (form.endsWith("'s")) {
            form = form.substring(0, form.length() - 2);
        }
        form = form.replace(".", "");
        boolean dotted = printed.indexOf('.') > 0;
        String telling = dotted ? null : TellingWords.english(form);
        if (telling != null) {
            return List.of(new Word(telling, form, false, "", false));
        }
        if (form.isEmpty() || !dotted && FunctionWords.contains(form) || form.length() == 1) {
            return List.of();
        }
        boolean capital = Character.isUpperCase(printed.charAt(0));
        String key = dotted ? form + "." : stems.of(IrregularForms.word(Spelling.american(form)));
        return List.of(new Word(key, form, false, form.length() < 3 ? "" : form, capital));
    }

    private static List<Word> hangul(String eojeol) {
        List<Morpheme> morphemes = NoriMorphemes.of(eojeol);
        int inStem = 0;
        while (inStem < morphemes.size() && !hangsOn(morphemes.get(inStem))) {
            inStem++;
        }
        String stem = inStem == 0 ? "" : eojeol.substring(0, morphemes.get(inStem - 1).end());
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < morphemes.size()) {
            Morpheme morpheme = morphemes.get(at);
            int to = compound(eojeol, morphemes, at, inStem);
            if (!hangsOn(morpheme)) {
                String form = eojeol.substring(morpheme.start(), morphemes.get(to - 1).end());
                boolean first = at == 0 && stem.length() > 1;
                words.add(
                        new Word(
                                to > at + 1 ? form : morpheme.lemma(),
                                form,
                                true,
                                first ? stem : form.length() > 1 ? form : "",
                                morpheme.part() == Part.NAME));
            } else {
                String telling = TellingWords.korean(morpheme.form());
                if (telling != null) {
                    words.add(new Word(telling, telling, true, "", false));
                }
            }
            at = to;
        }
        return List.copyOf(words);
    }

    /// Where the longest common word ends that begins at a morpheme and is made of several: 피해자 is
    /// more than 피해 and 자. After the morpheme where there is none.
    private static int compound(String eojeol, List<Morpheme> morphemes, int at, int end) {
        int from = morphemes.get(at).start();
        for (int to = end; to > at + 1; to--) {
            if (CommonWords.korean(eojeol.substring(from, morphemes.get(to - 1).end()))) {
                return to;
            }
        }
        return at + 1;
    }

    private static boolean hangsOn(Morpheme morpheme) {
        return morpheme.part() == Part.PARTICLE || morpheme.part() == Part.ENDING;
    }
}

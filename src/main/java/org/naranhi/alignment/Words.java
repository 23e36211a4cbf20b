package org.naranhi.alignment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.naranhi.hangul.Syllable;
import org.naranhi.morphology.FunctionWords;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.Morpheme.Part;
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
    record Word(String key, String form, boolean hangul, String sound, boolean capital) {}

    private static final int REMEMBERED = 100_000;
    private static final int LONGEST = 60;

    private final Stems stems = new Stems();
    private final Cache<String, List<Word>> eojeols =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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
                words.addAll(hangul(text.substring(from, i)));
            } else if (Character.isLetter(c)) {
                while (i < text.length() && within(text, i) && i - from < LONGEST) {
                    i++;
                }
                latin(text.substring(from, i), words);
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

    private void latin(String printed, List<Word> words) {
        String form = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (form.endsWith("'s")) {
            form = form.substring(0, form.length() - 2);
        }
        form = form.replace(".", "");
        boolean dotted = printed.indexOf('.') > 0;
        if (form.isEmpty() || !dotted && FunctionWords.contains(form) || form.length() == 1) {
            return;
        }
        boolean capital = Character.isUpperCase(printed.charAt(0));
        String key = dotted ? form + "." : stems.of(IrregularForms.word(form));
        words.add(new Word(key, form, false, form.length() < 3 ? "" : form, capital));
    }

    private List<Word> hangul(String eojeol) {
        List<Word> known = eojeols.getIfPresent(eojeol);
        if (known == null) {
            known = List.copyOf(read(eojeol));
            eojeols.put(eojeol, known);
        }
        return known;
    }

    private static List<Word> read(String eojeol) {
        List<Morpheme> morphemes = NoriMorphemes.of(eojeol);
        int end = 0;
        for (Morpheme morpheme : morphemes) {
            if (morpheme.part() == Part.PARTICLE || morpheme.part() == Part.ENDING) {
                break;
            }
            end = morpheme.end();
        }
        List<Word> words = new ArrayList<>();
        String stem = eojeol.substring(0, end);
        for (Morpheme morpheme : morphemes) {
            if (morpheme.part() == Part.PARTICLE || morpheme.part() == Part.ENDING) {
                continue;
            }
            boolean first = morpheme.start() == 0 && stem.length() > 1;
            words.add(
                    new Word(
                            morpheme.lemma(),
                            morpheme.form(),
                            true,
                            first ? stem : morpheme.form().length() > 1 ? morpheme.form() : "",
                            morpheme.part() == Part.NAME));
        }
        return words;
    }
}

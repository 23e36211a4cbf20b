package org.naranhi.glossary.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.Morpheme.Part;
import org.naranhi.morphology.lucene.NoriMorphemes;

/// The noun phrases of a Korean sentence: up to three words of nouns, of which only the last has
/// particles.
final class KoreanPhrases {
    private static final Pattern WORD = Pattern.compile("[가-힣A-Za-z0-9]+");
    private static final Pattern HANGUL = Pattern.compile(".*[가-힣].*");
    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 20;

    /// A word's nouns, and whether nothing hangs on them.
    private record Nouns(String text, List<String> words, boolean bare, boolean apart) {}

    private KoreanPhrases() {}

    static List<Phrase> of(String sentence) {
        List<Optional<Nouns>> words = words(sentence);
        List<Phrase> phrases = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder form = new StringBuilder();
            List<String> parts = new ArrayList<>();
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                Nouns nouns = words.get(to).orElse(null);
                if (nouns == null || to > from && nouns.apart) {
                    break;
                }
                form.append(to > from ? " " : "").append(nouns.text);
                parts.addAll(nouns.words);
                add(phrases, form.toString(), parts);
                if (!nouns.bare) {
                    break;
                }
            }
        }
        return phrases;
    }

    private static void add(List<Phrase> phrases, String form, List<String> parts) {
        String key = form.replace(" ", "");
        boolean telling = parts.size() > 1 || key.length() > 2;
        if (telling && key.length() <= LONGEST && HANGUL.matcher(key).matches()) {
            phrases.add(new Phrase(key, form, List.copyOf(parts)));
        }
    }

    private static List<Optional<Nouns>> words(String sentence) {
        List<Optional<Nouns>> words = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        int end = 0;
        while (word.find()) {
            boolean apart = !sentence.substring(end, word.start()).equals(" ");
            words.add(nouns(word.group(), apart));
            end = word.end();
        }
        return words;
    }

    /// What a word begins with that names something, if nothing but particles follows.
    private static Optional<Nouns> nouns(String word, boolean apart) {
        List<Morpheme> morphemes = NoriMorphemes.of(word);
        List<String> nouns = new ArrayList<>();
        int end = 0;
        int at = 0;
        while (at < morphemes.size()
                && noun(morphemes.get(at))
                && !(at > 0 && morphemes.get(at).form().equals("의"))) {
            nouns.add(morphemes.get(at).form());
            end = morphemes.get(at++).end();
        }
        boolean particles =
                morphemes.subList(at, morphemes.size()).stream()
                        .allMatch(m -> m.part() == Part.PARTICLE || m.form().equals("의"));
        return end == 0 || !particles
                ? Optional.empty()
                : Optional.of(
                        new Nouns(word.substring(0, end), nouns, end == word.length(), apart));
    }

    private static boolean noun(Morpheme morpheme) {
        return (morpheme.part() == Part.NAME || morpheme.part() == Part.CONTENT)
                && morpheme.lemma().equals(morpheme.form());
    }
}

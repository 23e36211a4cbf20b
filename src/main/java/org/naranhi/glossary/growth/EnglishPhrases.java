package org.naranhi.glossary.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.morphology.FunctionWords;
import org.naranhi.morphology.lucene.Stems;

/// The chunks of an English sentence: up to four words that neither begin nor end with one that
/// only serves the others; `of` may stand within.
final class EnglishPhrases {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}][\\p{L}\\p{N}.'’-]*[\\p{L}\\p{N}]");
    private static final int MOST_WORDS = 4;
    private static final Stems STEMS = new Stems();

    /// A word as it stands and as it is counted; `apart` when more than a space stands before it.
    private record Word(String text, String stem, boolean serves, boolean apart) {}

    private EnglishPhrases() {}

    static List<Phrase> of(String sentence) {
        List<Word> words = words(sentence);
        List<Phrase> phrases = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder form = new StringBuilder();
            StringBuilder key = new StringBuilder();
            List<String> stems = new ArrayList<>();
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                Word word = words.get(to);
                boolean within = to > from && word.text.equals("of");
                if (word.serves && !within || to > from && word.apart) {
                    break;
                }
                form.append(to > from ? " " : "").append(word.text);
                key.append(to > from ? " " : "").append(word.stem);
                stems.add(word.stem);
                if (!within) {
                    phrases.add(new Phrase(key.toString(), form.toString(), List.copyOf(stems)));
                }
            }
        }
        return phrases;
    }

    private static List<Word> words(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        int end = 0;
        while (word.find()) {
            String text = word.group().replaceAll("['’]s$", "");
            boolean possessive = text.length() < word.group().length();
            String small = text.toLowerCase(Locale.ROOT);
            boolean apart = !sentence.substring(end, word.start()).equals(" ");
            words.add(new Word(text, STEMS.of(small), FunctionWords.contains(small), apart));
            end = possessive ? word.start() : word.end(); // nothing runs on over an owner
        }
        return words;
    }
}

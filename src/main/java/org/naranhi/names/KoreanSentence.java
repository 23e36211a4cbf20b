package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;

/// A passage as words: runs of letters and digits.
final class KoreanSentence {
    final String text;
    final List<Word> words;
    final List<WordBook.Morpheme> morphemes;
    final WordBook book;

    record Word(int start, int end) {}

    KoreanSentence(String text, WordBook book) {
        this.text = text;
        this.book = book;
        this.words = words(text);
        this.morphemes = book.morphemes(text);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                words.add(new Word(start, i));
                start = -1;
            }
        }
        return words;
    }

    /// Whether word `i` is nouns through and through, without a particle.
    boolean bareNoun(int i) {
        Word word = words.get(i);
        boolean any = false;
        for (WordBook.Morpheme m : morphemes) {
            if (m.start() >= word.start() && m.end() <= word.end()) {
                any = true;
                boolean noun =
                        m.tag().startsWith("NN")
                                || switch (m.tag()) {
                                    case "XSN", "XPN", "XR", "MM", "SL", "SN", "SH", "UNKNOWN" ->
                                            true;
                                    default -> false;
                                };
                if (!noun) {
                    return false;
                }
            }
        }
        return any;
    }

    Word word(int i) {
        return words.get(i);
    }

    /// What stands between word `i` and the one before it.
    String gap(int i) {
        int from = i == 0 ? 0 : words.get(i - 1).end();
        int to = i == words.size() ? text.length() : words.get(i).start();
        return text.substring(from, to);
    }
}

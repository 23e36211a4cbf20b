package org.naranhi.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A passage as words: runs of letters and digits.
final class KoreanSentence {
    final String text;
    final List<Word> words;
    final List<WordBook.Morpheme> morphemes;
    private final WordBook book;
    private final Map<Long, WordBook.Sense> senses = new HashMap<>();
    private final Map<Integer, Optional<KoreanTail>> tails = new HashMap<>();
    private final int[] titles;

    record Word(int start, int end) {}

    KoreanSentence(String text, WordBook book) {
        this.text = text;
        this.book = book;
        this.words = words(text);
        this.morphemes = book.morphemes(text);
        this.titles = new int[words.size()];
        Arrays.fill(titles, -1);
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

    /// What hangs on a name that ends within word `i`.
    Optional<KoreanTail> tail(int i, int end) {
        return tails.computeIfAbsent(end, _ -> KoreanTail.of(text, end, words.get(i).end()));
    }

    /// The kind of title word `i` is, its particles apart; doubled, plus one when it is nothing
    /// else.
    int title(int i) {
        if (titles[i] < 0) {
            titles[i] = titleOf(i);
        }
        return titles[i];
    }

    private int titleOf(int i) {
        Word word = words.get(i);
        for (int end = word.end(); end > word.start(); end--) {
            if (end == word.end() || tail(i, end).filter(t -> t.title().isEmpty()).isPresent()) {
                KoreanTitles.Found found = KoreanTitles.ending(text, word.start(), end);
                if (found.kind() != KoreanTitles.Kind.NONE) {
                    return found.kind().ordinal() * 2 + (found.whole() ? 1 : 0);
                }
            }
        }
        return 0;
    }

    WordBook.Sense sense(int start, int end) {
        return senses.computeIfAbsent((long) start << 32 | end, _ -> book.sense(text, start, end));
    }

    int kinds(int start, int end) {
        return sense(start, end).kinds();
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

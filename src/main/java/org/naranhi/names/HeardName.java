package org.naranhi.names;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.naranhi.text.Span;

/// A foreign name in a Korean text, found by its sound: the words most like the letters.
final class HeardName {
    private static final double ALIKE = 0.75;
    private static final double ALONE_ALIKE = 0.85;
    private static final double FIRST_ALIKE = 0.4;
    private static final int MOST_WORDS = 4;

    /// As many syllables may hang on a word of the name.
    private static final int LONGEST_TAIL = 4;

    private final KoreanLine line;
    private final String latin;
    private final String[] words;
    private final BiPredicate<Integer, Integer> open;
    private double most;
    private Optional<Span> best = Optional.empty();

    private HeardName(KoreanLine line, String latin, BiPredicate<Integer, Integer> open) {
        this.line = line;
        this.latin = latin;
        this.words = latin.split(" ");
        this.open = open;
        this.most = words.length > 1 ? ALIKE : ALONE_ALIKE;
    }

    /// @param starts where words begin
    /// @param open whether nobody else stands from here to there
    static Optional<Span> in(
            KoreanLine line,
            List<Integer> starts,
            String latin,
            BiPredicate<Integer, Integer> open) {
        HeardName name = new HeardName(line, latin, open);
        starts.stream().filter(name::mayBegin).forEach(name::from);
        return name.best;
    }

    private boolean mayBegin(int start) {
        String text = line.text();
        return Transliteration.begins(text.charAt(start), latin)
                && (words.length == 1
                        || Transliteration.likeness(
                                        text.substring(start, line.wordEnd(start)), words[0])
                                >= FIRST_ALIKE);
    }

    private void from(int start) {
        int word = start;
        for (int w = 0; w < Math.min(words.length, MOST_WORDS); w++) {
            int to = line.wordEnd(word);
            for (int cut = to; cut > word && cut > to - LONGEST_TAIL; cut--) {
                consider(start, cut);
            }
            if (!line.hangul(to + 1) || line.text().charAt(to) != ' ') {
                return;
            }
            word = to + 1;
        }
    }

    private void consider(int start, int end) {
        if (end - start > 1 && open.test(start, end) && line.tail(end).isPresent()) {
            double alike = Transliteration.likeness(line.text().substring(start, end), latin);
            if (alike > most) {
                most = alike;
                best = Optional.of(new Span(start, end));
            }
        }
    }
}

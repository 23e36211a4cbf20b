package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naranhi.text.Span;

/// The part of a text of which the other text answers hardly a word: a sentence, or all that stands
/// before or after a word. What speaks for an omission is weighed as the logarithm of how much
/// likelier it makes one.
final class UnansweredSentence {
    /// So many of an omitted part's words are answered by chance.
    private static final double BY_CHANCE = 0.12;

    /// So many at least must be answered of the rest, or the lexicon knows the subject too little.
    private static final double LEAST = 0.35;

    private static final double MOST = 0.65;

    /// What must speak for it: more where it is no whole sentence.
    private static final double ENOUGH = 3.8;

    private static final double ENOUGH_OF_A_PART = 6.2;

    /// So much is a spread of the length worth, beyond half a one.
    private static final double HALF_A_SPREAD = 0.5;

    private UnansweredSentence() {}

    /// @param words those of the same text
    /// @param off how many spreads the text is too long
    static Optional<Span> of(List<Span> sentences, List<WordLinks.Word> words, double off) {
        List<WordLinks.Word> known = words.stream().filter(WordLinks.Word::known).toList();
        int all = known.size();
        int answered = answered(known);
        for (Span sentence : sentences) {
            List<WordLinks.Word> here =
                    known.stream().filter(word -> sentence.contains(word.span())).toList();
            int there = answered(here);
            if (evidence(here.size(), there, all, answered) + off - HALF_A_SPREAD >= ENOUGH) {
                return Optional.of(sentence);
            }
        }
        return part(known, answered, off);
    }

    /// Up to a word, or from it on.
    private static Optional<Span> part(List<WordLinks.Word> known, int answered, double off) {
        int all = known.size();
        int before = 0;
        List<Span> parts = new ArrayList<>();
        double most = ENOUGH_OF_A_PART - off + HALF_A_SPREAD;
        for (int i = 1; i < all; i++) {
            before += known.get(i - 1).answers().isEmpty() ? 0 : 1;
            double front = evidence(i, before, all, answered);
            double back = evidence(all - i, answered - before, all, answered);
            if (Math.max(front, back) >= most) {
                most = Math.max(front, back);
                int from = front > back ? 0 : i;
                int to = front > back ? i - 1 : all - 1;
                parts.add(new Span(known.get(from).span().start(), known.get(to).span().end()));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
    }

    /// What the words of a part say, of which so many are answered, beside those of the rest.
    private static double evidence(int words, int answered, int all, int answeredOfAll) {
        double rest = (double) (answeredOfAll - answered) / Math.max(1, all - words);
        if (rest < LEAST || words == all) {
            return 0;
        }
        double kept = Math.min(MOST, rest);
        return answered * Math.log(BY_CHANCE / kept)
                + (words - answered) * Math.log((1 - BY_CHANCE) / (1 - kept));
    }

    private static int answered(List<WordLinks.Word> words) {
        return (int) words.stream().filter(word -> !word.answers().isEmpty()).count();
    }
}

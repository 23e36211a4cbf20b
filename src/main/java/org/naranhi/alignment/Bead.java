package org.naranhi.alignment;

import java.util.List;

/// One link of an alignment: Korean and English sentences, by their numbers from 0, that say the
/// same; or sentences of one side that the other doesn't say. `confidence` is the chance that it is
/// right just so. `rests` is what speaks for it, the weightiest first. `crossing`: its sentences
/// stand elsewhere in the other edition. `fixed`: a person accepted it.
public record Bead(
        List<Integer> korean,
        List<Integer> english,
        double confidence,
        List<Evidence> rests,
        boolean crossing,
        boolean fixed) {
    public Bead {
        korean = korean.stream().sorted().toList();
        english = english.stream().sorted().toList();
        rests = List.copyOf(rests);
        if (korean.isEmpty() && english.isEmpty()) {
            throw new IllegalArgumentException("a bead of nothing");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no chance: " + confidence);
        }
    }

    /// A bead that a person accepted.
    public static Bead accepted(List<Integer> korean, List<Integer> english) {
        return new Bead(korean, english, 1, List.of(Evidence.ACCEPTED), false, true);
    }

    Bead with(List<Integer> koreanSentences, List<Integer> englishSentences) {
        return new Bead(koreanSentences, englishSentences, confidence, rests, crossing, fixed);
    }

    Bead crossed(boolean crosses) {
        return new Bead(korean, english, confidence, rests, crosses, fixed);
    }

    /// Whether it links both sides.
    public boolean linked() {
        return !korean.isEmpty() && !english.isEmpty();
    }
}

package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Beads that a person accepted: those that lie in order with each other, between which the way is
/// looked for; and the others, whose sentences are left out of it.
final class FixedBeads {
    private final List<Bead> ordered;
    private final List<Bead> others;
    private final Set<Integer> koreanTaken = new HashSet<>();
    private final Set<Integer> englishTaken = new HashSet<>();

    private FixedBeads(List<Bead> ordered, List<Bead> others) {
        this.ordered = ordered;
        this.others = others;
        for (Bead bead : others) {
            koreanTaken.addAll(bead.korean());
            englishTaken.addAll(bead.english());
        }
    }

    static FixedBeads of(List<Bead> beads, int korean, int english) {
        check(beads, korean, english);
        List<Bead> candidates =
                beads.stream()
                        .filter(bead -> bead.linked() && !bead.crossing())
                        .filter(bead -> together(bead.korean()) && together(bead.english()))
                        .sorted(Comparator.comparingInt((Bead bead) -> bead.korean().getFirst()))
                        .toList();
        List<Bead> ordered = longest(candidates);
        Set<Bead> kept = new HashSet<>(ordered);
        return new FixedBeads(
                ordered, beads.stream().filter(bead -> !kept.contains(bead)).toList());
    }

    private static void check(List<Bead> beads, int korean, int english) {
        Set<Integer> koreanSeen = new HashSet<>();
        Set<Integer> englishSeen = new HashSet<>();
        for (Bead bead : beads) {
            for (int k : bead.korean()) {
                if (k < 0 || k >= korean || !koreanSeen.add(k)) {
                    throw new IllegalArgumentException("Korean sentence " + k + " can't be fixed");
                }
            }
            for (int e : bead.english()) {
                if (e < 0 || e >= english || !englishSeen.add(e)) {
                    throw new IllegalArgumentException("English sentence " + e + " can't be fixed");
                }
            }
        }
    }

    private static boolean together(List<Integer> side) {
        return side.getLast() - side.getFirst() == side.size() - 1;
    }

    /// The longest row of beads that is in order on the English side too.
    private static List<Bead> longest(List<Bead> beads) {
        int[] ends = new int[beads.size()];
        int[] before = new int[beads.size()];
        Arrays.fill(before, -1);
        int length = 0;
        for (int b = 0; b < ends.length; b++) {
            int english = beads.get(b).english().getFirst();
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (beads.get(ends[middle]).english().getFirst() < english) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[b] = low == 0 ? -1 : ends[low - 1];
            ends[low] = b;
            length = Math.max(length, low + 1);
        }
        List<Bead> row = new ArrayList<>();
        for (int b = length == 0 ? -1 : ends[length - 1]; b >= 0; b = before[b]) {
            row.add(beads.get(b));
        }
        return row.reversed();
    }

    /// Those whose sentences are out of the way.
    List<Bead> far() {
        return others.stream().map(FixedBeads::accepted).toList();
    }

    private static Bead accepted(Bead bead) {
        return Bead.accepted(bead.korean(), bead.english()).crossed(bead.linked());
    }

    /// The sentences of a stretch that aren't out of the way.
    List<Integer> free(boolean korean, int from, int to) {
        Set<Integer> taken = korean ? koreanTaken : englishTaken;
        List<Integer> free = new ArrayList<>(to - from);
        for (int at = from; at < to; at++) {
            if (!taken.contains(at)) {
                free.add(at);
            }
        }
        return free;
    }

    /// Those in order within a stretch, their sentences numbered as there.
    List<Bead> near(List<Integer> korean, List<Integer> english) {
        if (ordered.isEmpty()) {
            return List.of();
        }
        Map<Integer, Integer> koreanNumbers = numbers(korean);
        Map<Integer, Integer> englishNumbers = numbers(english);
        List<Bead> near = new ArrayList<>();
        for (Bead bead : ordered) {
            if (koreanNumbers.keySet().containsAll(bead.korean())
                    && englishNumbers.keySet().containsAll(bead.english())) {
                near.add(
                        Bead.accepted(
                                bead.korean().stream()
                                        .map(k -> koreanNumbers.getOrDefault(k, 0))
                                        .toList(),
                                bead.english().stream()
                                        .map(e -> englishNumbers.getOrDefault(e, 0))
                                        .toList()));
            }
        }
        return near;
    }

    private static Map<Integer, Integer> numbers(List<Integer> sentences) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int at = 0; at < sentences.size(); at++) {
            numbers.put(sentences.get(at), at);
        }
        return numbers;
    }
}

package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Letters shared out among the parts of a name.
///
/// @param odds how much likelier the letters are for this name than for names at large, by its
///   weakest part
/// @param turned whether the surname stood last
record Reading(List<NamePart> parts, List<String> letters, double odds, boolean turned) {
    /// The chance of letters nothing leads to, and of none at all.
    private static final double FOREIGN = 1e-9;

    private static final double MISSING = 1e-11;

    /// What a hyphen inside a syllable costs: Kyu-ng.
    private static final double BROKEN = 0.02;

    private static final int LONGEST = 8;

    /// Whether all letters can stand for their parts.
    boolean possible() {
        return fits(parts, letters);
    }

    Reading atMost(double most) {
        return new Reading(parts, letters, Math.min(odds, most), turned);
    }

    /// The likeliest way to share out the letters.
    static Reading of(
            List<NamePart> parts, LatinName latin, SpellingCounts counts, boolean turned) {
        List<String> letters = asParted(parts, latin);
        if (letters == null || surnameFits(parts, latin) && !fits(parts, letters)) {
            letters = new Search(parts, latin).letters();
        }
        return new Reading(parts, letters, odds(parts, letters, counts), turned);
    }

    /// Whether the first word, or the first two of a surname of two, can be the surname.
    static boolean surnameFits(List<NamePart> parts, LatinName latin) {
        NamePart surname = parts.getFirst();
        int words = latin.words().size();
        return words == 0
                || surname.chance(latin.letters().substring(0, latin.words().getFirst())) > 0
                || words > 1
                        && surname.hangul.length() > 1
                        && surname.chance(latin.letters().substring(0, latin.words().get(1))) > 0;
    }

    /// The letters as spaces and hyphens part them, null when they don't or not into these parts.
    private static @Nullable List<String> asParted(List<NamePart> parts, LatinName latin) {
        if (latin.words().isEmpty()
                || latin.words().size() + latin.pieces().size() != parts.size() - 1) {
            return null;
        }
        int[] starts = new int[parts.size() + 1];
        int n = 1;
        for (int word : latin.words()) {
            starts[n++] = word;
        }
        for (int piece : latin.pieces()) {
            starts[n++] = piece;
        }
        starts[n] = latin.letters().length();
        Arrays.sort(starts);
        if (starts[1] != latin.words().getFirst()) {
            return null;
        }
        List<String> letters = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            letters.add(latin.letters().substring(starts[i], starts[i + 1]));
        }
        return letters;
    }

    private static boolean fits(List<NamePart> parts, List<String> letters) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).chance(letters.get(i)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static double odds(List<NamePart> parts, List<String> letters, SpellingCounts counts) {
        double against = 0;
        for (int i = 0; i < parts.size(); i++) {
            against += 1 / odds(parts.get(i), letters.get(i), counts);
        }
        return 1 / against;
    }

    static double odds(NamePart part, String letters, SpellingCounts counts) {
        return Math.max(FOREIGN, part.chance(letters)) / counts.share(part.place, letters);
    }

    /// The best of all ways to part the letters, by what is left at each.
    private static final class Search {
        private final List<NamePart> parts;
        private final String letters;
        private final boolean words;
        private final boolean[] word;
        private final boolean[] part;
        private final double[][] best;
        private final int[][] ends;

        Search(List<NamePart> parts, LatinName latin) {
            this.parts = parts;
            this.letters = latin.letters();
            int length = letters.length() + 1;
            words = !latin.words().isEmpty();
            word = new boolean[length];
            part = new boolean[length];
            latin.words().forEach(at -> word[at] = part[at] = true);
            latin.pieces().forEach(at -> part[at] = true);
            best = new double[parts.size()][length];
            ends = new int[parts.size()][length];
            for (double[] row : best) {
                Arrays.fill(row, -1);
            }
        }

        List<String> letters() {
            chance(0, 0);
            List<String> shared = new ArrayList<>(parts.size());
            int from = 0;
            for (int i = 0; i < parts.size(); i++) {
                int to = ends[i][from];
                shared.add(letters.substring(from, to));
                from = to;
            }
            return shared;
        }

        private double chance(int i, int from) {
            if (i == parts.size()) {
                return from == letters.length() ? 1 : 0;
            }
            if (best[i][from] >= 0) {
                return best[i][from];
            }
            boolean last = i == parts.size() - 1;
            int to = last ? letters.length() : from;
            double chance = 0;
            ends[i][from] = last ? letters.length() : from;
            for (;
                    to
                            <= (last
                                    ? letters.length()
                                    : Math.min(
                                            letters.length(),
                                            from + LONGEST * parts.get(i).hangul.length()));
                    to++) {
                double here = here(i, from, to);
                double whole = here == 0 ? 0 : here * chance(i + 1, to);
                if (whole > chance) {
                    chance = whole;
                    ends[i][from] = to;
                }
            }
            best[i][from] = chance;
            return chance;
        }

        private double here(int i, int from, int to) {
            if (from == to) {
                return MISSING;
            }
            if (i == 0 && words && parts.size() > 1 && !word[to]) {
                return 0;
            }
            double chance = Math.max(FOREIGN, parts.get(i).chance(letters.substring(from, to)));
            for (int at = from + 1; at < to; at++) {
                if (part[at] && parts.get(i).hangul.length() == 1) {
                    chance *= BROKEN;
                }
            }
            return chance;
        }
    }
}

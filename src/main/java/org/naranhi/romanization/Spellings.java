package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.romanization.NamePart.Spelling;

/// The likeliest ways to write the parts of a name together.
final class Spellings {
    /// Combinations are weighed whose ranks multiply to no more than this.
    private static final int REACH = 16;

    private final List<List<Spelling>> parts;
    private final int[] ranks;
    private final int[][] best;
    private final double[] chances;
    private int found;

    private Spellings(List<List<Spelling>> parts, int limit) {
        this.parts = parts;
        ranks = new int[parts.size()];
        best = new int[limit][];
        chances = new double[limit];
    }

    /// Best first.
    static List<Candidate> of(List<List<Spelling>> parts, NameStyle style, int limit) {
        Spellings spellings = new Spellings(parts, limit);
        spellings.combine(0, Math.max(REACH, 2 * limit), 1);
        List<Candidate> candidates = new ArrayList<>(spellings.found);
        for (int i = 0; i < spellings.found; i++) {
            String latin = Written.in(style, spellings.letters(spellings.best[i]));
            candidates.add(new Candidate(latin, spellings.chances[i], false));
        }
        return candidates;
    }

    private List<String> letters(int[] chosen) {
        List<String> letters = new ArrayList<>(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            letters.add(parts.get(i).get(chosen[i]).letters());
        }
        return letters;
    }

    private void combine(int part, int reach, double chance) {
        if (part == ranks.length) {
            keep(chance);
            return;
        }
        List<Spelling> spellings = parts.get(part);
        for (int rank = 0; rank < Math.min(reach, spellings.size()); rank++) {
            double now = chance * spellings.get(rank).chance();
            if (found == best.length && now <= chances[found - 1]) {
                return;
            }
            ranks[part] = rank;
            combine(part + 1, reach / (rank + 1), now);
        }
    }

    private void keep(double chance) {
        int at = found;
        while (at > 0 && chances[at - 1] < chance) {
            at--;
        }
        if (at == best.length) {
            return;
        }
        int kept = Math.min(found, best.length - 1);
        System.arraycopy(best, at, best, at + 1, kept - at);
        System.arraycopy(chances, at, chances, at + 1, kept - at);
        best[at] = ranks.clone();
        chances[at] = chance;
        found = kept + 1;
    }
}

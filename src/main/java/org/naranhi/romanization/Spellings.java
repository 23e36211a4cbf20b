package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.naranhi.romanization.NamePart.Spelling;

/// The spellings a name can have, likeliest first.
final class Spellings {
    /// How many of the likeliest combinations are weighed: all whose ranks multiply to no more.
    private static final int REACH = 16;

    private record Weighed(List<String> letters, double chance) {}

    private final SpellingCounts counts;

    Spellings(SpellingCounts counts) {
        this.counts = counts;
    }

    List<Candidate> of(List<NamePart> parts, NameStyle style, int limit) {
        List<Weighed> all = new ArrayList<>();
        combine(parts, 0, Math.max(REACH, limit), 1, new ArrayList<>(), all);
        all.sort(Comparator.comparingDouble(Weighed::chance).reversed());
        List<Candidate> candidates = new ArrayList<>(limit);
        for (Weighed one : all.subList(0, Math.min(limit, all.size()))) {
            candidates.add(new Candidate(Written.in(style, one.letters()), one.chance(), false));
        }
        return candidates;
    }

    private void combine(
            List<NamePart> parts,
            int at,
            int reach,
            double chance,
            List<String> letters,
            List<Weighed> all) {
        if (at == parts.size()) {
            all.add(new Weighed(List.copyOf(letters), chance));
            return;
        }
        List<Spelling> spellings = parts.get(at).spellings;
        for (int i = 0; i < Math.min(reach, spellings.size()); i++) {
            letters.add(spellings.get(i).letters());
            combine(
                    parts,
                    at + 1,
                    reach / (i + 1),
                    chance * spellings.get(i).chance(),
                    letters,
                    all);
            letters.removeLast();
        }
    }
}

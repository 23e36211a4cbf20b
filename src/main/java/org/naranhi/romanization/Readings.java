package org.naranhi.romanization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every way to read letters as a name in Hangul: either order of the names, with words that are no
/// part of the Korean name, with initials for the given name.
final class Readings {
    /// More are a sentence and no name.
    private static final int MOST_WORDS = 6;

    private final SpellingCounts counts;

    /// What a reading needs so that no other is sought.
    private final double good;

    /// What a reading is worth at most that leaves something open.
    private final double most;

    Readings(SpellingCounts counts, double good) {
        this.counts = counts;
        this.good = good;
        this.most = Math.nextDown(good);
    }

    /// The likeliest reading.
    ///
    /// @param ways the ways to take the name in Hangul apart, not none
    Reading of(List<List<NamePart>> ways, LatinName written) {
        Reading whole = eitherOrder(ways, written);
        if (whole.odds() >= good
                || written.words().size() < 2
                || written.words().size() > MOST_WORDS) {
            return whole;
        }
        Reading open = withInitials(ways, written);
        if (open == null) {
            open = withoutOtherNames(ways, written);
        }
        return open == null || open.odds() <= whole.odds() ? whole : open;
    }

    private Reading eitherOrder(List<List<NamePart>> ways, LatinName written) {
        Reading best = null;
        LatinName turned = written.words().isEmpty() ? null : written.lastWordFirst();
        for (List<NamePart> parts : ways) {
            Reading reading = Reading.of(parts, written, counts, false);
            best = best == null || reading.odds() > best.odds() ? reading : best;
            if (best.odds() < good && turned != null && Reading.surnameFits(parts, turned)) {
                Reading other = Reading.of(parts, turned, counts, true);
                best = other.odds() > best.odds() && other.possible() ? other : best;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no parts");
        }
        return best;
    }

    /// K. J. Choi.
    private @Nullable Reading withInitials(List<List<NamePart>> ways, LatinName written) {
        LatinName turned = written.lastWordFirst();
        for (List<NamePart> parts : ways) {
            for (LatinName order : List.of(written, turned)) {
                List<String> words = order.inWords();
                if (words.size() == parts.size()
                        && parts.getFirst().chance(words.getFirst()) > 0
                        && initials(parts, words)) {
                    return new Reading(parts, words, most, order == turned);
                }
            }
        }
        return null;
    }

    private static boolean initials(List<NamePart> parts, List<String> words) {
        for (int i = 1; i < parts.size(); i++) {
            String initial = words.get(i);
            if (initial.length() != 1
                    || parts.get(i).spellings.stream()
                            .noneMatch(spelling -> spelling.letters().startsWith(initial))) {
                return false;
            }
        }
        return true;
    }

    /// Without a word where only so the rest reads well: Andrew Kim Dae-gon, Kim Jin-soo Peter.
    private @Nullable Reading withoutOtherNames(List<List<NamePart>> ways, LatinName written) {
        for (int word = 0; word <= written.words().size(); word++) {
            Reading reading = eitherOrder(ways, written.without(word));
            if (reading.odds() >= good) {
                return reading.atMost(most);
            }
        }
        return null;
    }
}

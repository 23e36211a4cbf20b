package org.naranhi.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names already taken in a text, whole and in parts: what is a name in one place is likely one
/// in another not far from it.
final class KnownNames {
    private static final double MOST = 1;

    /// What must speak for a name elsewhere to count; twice as much counts in full.
    private static final double SURE = 2;

    /// In lines: about as long as a story.
    private static final int NEAR = 30;

    /// Surnames that before a title are mostly something else (전 대통령, 두 장관), and what that weighs
    /// unless someone of the surname is named.
    private static final Set<String> OTHERWISE = Set.of("전", "현", "두", "모");

    private static final double STRANGER = -4;

    private record Taken(int line, int start, double score) {}

    private final Map<String, List<Taken>> taken = new HashMap<>();
    private final Map<String, List<Integer>> surnames = new HashMap<>();

    void add(String name, int line, int start, double score) {
        put(name, new Taken(line, start, score));
        int space = name.lastIndexOf(' ');
        if (space > 0) {
            put(name.substring(space + 1), new Taken(line, start, score));
        } else if (KoreanNameSyllables.name(name)) {
            int given = KoreanNameSyllables.surnameLength(name);
            put(name.substring(given), new Taken(line, start, score));
            surnames.computeIfAbsent(name.substring(0, given), _ -> new ArrayList<>()).add(line);
        }
    }

    private void put(String name, Taken one) {
        if (name.length() > 1) {
            taken.computeIfAbsent(name, _ -> new ArrayList<>()).add(one);
        }
    }

    /// What it weighs that a surname stands alone.
    double stranger(String surname, int line) {
        boolean named =
                surnames.getOrDefault(surname, List.of()).stream()
                        .anyMatch(other -> Math.abs(other - line) <= NEAR);
        return named || !OTHERWISE.contains(surname) ? 0 : STRANGER;
    }

    /// What being known from another place adds to a name's weight.
    double favour(String name, int line, int start) {
        double most = 0;
        for (Taken other : taken.getOrDefault(name, List.of())) {
            if (Math.abs(other.line - line) <= NEAR
                    && (other.line != line || other.start != start)) {
                most = Math.max(most, Math.min(1, (other.score - SURE) / SURE));
            }
        }
        return MOST * most;
    }
}

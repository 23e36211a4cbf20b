package org.naranhi.killed;

import static org.naranhi.killed.KillTrial.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.UnitFilter;
import org.naranhi.text.Direction;

/// What the lines of a log and the files imported come to: each source sentence with its
/// translation. The whole index is held to it, and some of it is looked up.
final class Replayed {
    private static final int LOOKED_UP = 200;

    private final Map<String, String> expected = new HashMap<>();
    private int numbers;

    Replayed(Collection<String> lines, Collection<Integer> files) {
        Map<Integer, Integer> versions = new HashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ', 2);
            int number = Integer.parseInt(line.substring(2, space));
            int version = Integer.parseInt(line.substring(space + 1, line.length() - 1));
            numbers = Math.max(numbers, number + 1);
            if (line.startsWith("F")) {
                versions.remove(number);
            } else {
                versions.put(number, version);
            }
        }
        versions.forEach(
                (number, version) -> {
                    var unit = NumberedUnits.confirmed(number, version);
                    expected.put(unit.source(), unit.target());
                });
        for (int file : files) {
            for (int i = 0; i < NumberedUnits.IN_A_FILE; i++) {
                expected.put(NumberedUnits.imported(file, i), NumberedUnits.importedTarget(i));
            }
        }
    }

    /// The first number never used.
    int numbers() {
        return numbers;
    }

    void lookAt(TranslationMemory memory, Random random) {
        Map<String, String> held = new HashMap<>();
        memory.forEach(
                UnitFilter.ANY,
                unit -> {
                    String other = held.put(unit.source(), unit.target());
                    check(other == null, "held twice: " + unit.source());
                    check(unit.target().equals(expected.get(unit.source())), "held, but " + unit);
                    return true;
                });
        check(
                held.size() == expected.size(),
                "the index holds " + held.size() + " units of " + expected.size());
        check(memory.statistics().units() == held.size(), "counted: " + memory.statistics());
        List<String> sources = List.copyOf(expected.keySet());
        if (!sources.isEmpty()) {
            random.ints(LOOKED_UP, 0, sources.size()).forEach(i -> find(memory, sources.get(i)));
        }
    }

    private void find(TranslationMemory memory, String source) {
        List<Match> found =
                memory.matches(new MatchQuery(source, Direction.KO_EN, null, null, 100, 5));
        check(found.size() == 1, source + " was found " + found.size() + " times");
        check(found.getFirst().target().equals(expected.get(source)), "found: " + found);
    }
}

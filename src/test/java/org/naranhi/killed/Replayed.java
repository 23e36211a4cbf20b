package org.naranhi.killed;

import static org.naranhi.killed.KillTrial.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;

/// What the lines of a log come to: the version of each unit that is not forgotten. All are counted
/// in the index; the last ones written and some of the others are looked up.
final class Replayed {
    private static final int LAST = 150;
    private static final int OTHERS = 150;

    private final Map<Integer, Integer> versions = new HashMap<>();
    private final List<String> lines;
    private int numbers;

    Replayed(List<String> lines) {
        this.lines = lines;
        for (String line : lines) {
            int number = number(line);
            numbers = Math.max(numbers, number + 1);
            if (line.startsWith("F")) {
                versions.remove(number);
            } else {
                String version = line.substring(line.lastIndexOf(' ') + 1, line.length() - 1);
                versions.put(number, Integer.valueOf(version));
            }
        }
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(2, line.indexOf(' ', 2)));
    }

    /// The first number never used.
    int numbers() {
        return numbers;
    }

    void lookAt(TranslationMemory memory, Random random) {
        int held = memory.statistics().byOrigin().getOrDefault(Origin.CONFIRMED, 0);
        check(
                held == versions.size(),
                "the index holds " + held + " confirmed units of " + versions.size());
        lines.reversed().stream().limit(LAST).map(Replayed::number).forEach(n -> look(memory, n));
        if (numbers > 0) {
            random.ints(OTHERS, 0, numbers).forEach(n -> look(memory, n));
        }
    }

    private void look(TranslationMemory memory, int number) {
        TranslationUnit unit = NumberedUnits.confirmed(number, versions.getOrDefault(number, 0));
        List<Match> found = found(memory, unit.source());
        if (!versions.containsKey(number)) {
            check(found.isEmpty(), "forgotten, but found: " + found);
        } else {
            check(found.size() == 1, number + " was found " + found.size() + " times");
            check(found.getFirst().target().equals(unit.target()), "an old version: " + found);
        }
    }

    /// Every recorded import is there whole, and nothing of any other.
    static void lookAt(TranslationMemory memory, Set<Integer> imported, Random random) {
        int held = memory.statistics().byOrigin().getOrDefault(Origin.IMPORTED, 0);
        int all = imported.size() * NumberedUnits.IN_A_FILE;
        check(held == all, "the index holds " + held + " imported units of " + all);
        for (int file : imported) {
            String source =
                    NumberedUnits.imported(file, random.nextInt(NumberedUnits.IN_A_FILE));
            check(found(memory, source).size() == 1, "not found once: " + source);
        }
    }

    private static List<Match> found(TranslationMemory memory, String source) {
        return memory.matches(new MatchQuery(source, Direction.KO_EN, null, null, 100, 5));
    }
}

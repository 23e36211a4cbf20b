package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.naranhi.romanization.DistrictName;
import org.naranhi.romanization.PersonalName;
import org.naranhi.romanization.Romanization;

/// RR against tables `hangul<TAB>rr` or `test<TAB>hangul<TAB>rr<TAB>options` (crizin's test, whose
/// options say what kind of word it is). Hyphens against ambiguity, which RR allows, and capitals
/// don't count. Cases that ask for another system's choice are counted apart. Prints what differs.
final class RomanizationBenchmark {
    private RomanizationBenchmark() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            int right = 0;
            int asked = 0;
            int other = 0;
            List<String> lines = Files.readAllLines(Path.of(file));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                boolean wide = cells.length >= 4;
                String hangul = wide ? cells[1] : cells[0];
                String expected = wide ? cells[2] : cells.length > 1 ? cells[1] : "";
                String option = wide ? cells[3].substring(cells[3].lastIndexOf('.') + 1) : "";
                if (hangul.isBlank()) {
                    continue;
                }
                if (option.equals("NameTypical") || option.equals("Typical")) {
                    other++;
                    continue;
                }
                asked++;
                String found = written(hangul, option);
                if (level(found).equals(level(expected))) {
                    right++;
                } else {
                    System.out.println(
                            hangul + ": " + found + ", wanted " + expected + " " + option);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d of %d (%d of another choice left out)%n",
                    Path.of(file).getFileName(),
                    right,
                    asked,
                    other);
        }
    }

    private static String written(String hangul, String option) {
        try {
            return switch (option) {
                case "Name" -> PersonalName.of(hangul).joined();
                case "District" -> DistrictName.of(hangul).romanized();
                default -> Romanization.RR.of(hangul);
            };
        } catch (IllegalArgumentException e) {
            return Romanization.RR.of(hangul);
        }
    }

    private static String level(String written) {
        return written.replace("-", "").toLowerCase(Locale.ROOT);
    }
}

package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.naranhi.hangul.Particles;

/// Particle cases `[test<TAB>]word<TAB>particle<TAB>expected` with a heading, from the files named.
/// Prints what differs and the count.
final class ParticleBenchmark {
    private ParticleBenchmark() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            List<String> lines = Files.readAllLines(Path.of(file));
            int right = 0;
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = List.of(line.split("\t", -1));
                String expected = cells.getLast();
                String particle = cells.get(cells.size() - 2);
                String word = cells.get(cells.size() - 3);
                String found = Particles.attach(word, particle);
                if (found.equals(expected)) {
                    right++;
                } else {
                    System.out.println(
                            word + " + " + particle + ": " + found + ", wanted " + expected);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d of %d%n",
                    Path.of(file).getFileName(),
                    right,
                    lines.size() - 1);
        }
    }
}

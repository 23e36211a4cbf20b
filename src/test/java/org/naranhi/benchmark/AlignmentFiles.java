package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.alignment.Alignment;
import org.naranhi.alignment.Bead;

/// Documents for other aligners, and what these made of them.
final class AlignmentFiles {
    private AlignmentFiles() {}

    static void write(Map<String, List<GoldAlignment>> sets, Path folder) throws IOException {
        for (Map.Entry<String, List<GoldAlignment>> set : sets.entrySet()) {
            Path own = Files.createDirectories(folder.resolve(set.getKey()));
            for (GoldAlignment document : set.getValue()) {
                Files.write(own.resolve(document.name() + ".ko"), document.koreanTexts());
                Files.write(own.resolve(document.name() + ".en"), document.englishTexts());
                Files.write(
                        own.resolve(document.name() + ".gold"),
                        document.groups().stream()
                                .map(g -> numbers(g.korean()) + "\t" + numbers(g.english()))
                                .toList());
            }
        }
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static void score(Map<String, List<GoldAlignment>> sets, Path folder, String ending)
            throws IOException {
        for (Map.Entry<String, List<GoldAlignment>> set : sets.entrySet()) {
            AlignmentScore score = new AlignmentScore();
            for (GoldAlignment document : set.getValue()) {
                List<Bead> beads = new ArrayList<>();
                Path file = folder.resolve(set.getKey()).resolve(document.name() + "." + ending);
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split("\t", -1);
                    if (!cells[0].isEmpty() || !cells[1].isEmpty()) {
                        beads.add(
                                new Bead(
                                        numbers(cells[0]),
                                        numbers(cells[1]),
                                        1,
                                        List.of(),
                                        false,
                                        false));
                    }
                }
                score.add(document, new Alignment(beads), 0);
            }
            System.out.println(ending + ", " + set.getKey() + ": " + score.written());
        }
    }

    private static List<Integer> numbers(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(",")).map(Integer::valueOf).toList();
    }
}

package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// Translated sentences from files of pairs: English and Korean in the last two columns. Every
/// other line was developed on, the rest is kept to report on.
record Pairs(String name, List<Pair> all) {
    /// A pair and its line, counted from 1 over all files of its set.
    record Pair(int line, String english, String korean) {
        String source(Direction direction) {
            return direction.source() == Language.KOREAN ? korean : english;
        }

        String target(Direction direction) {
            return direction.source() == Language.KOREAN ? english : korean;
        }
    }

    /// A file, or a folder of them in the order of their names.
    static Pairs read(Path path) throws IOException {
        List<Path> files = new ArrayList<>(List.of(path));
        if (Files.isDirectory(path)) {
            try (var stream = Files.list(path)) {
                files = stream.sorted().toList();
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int line = 0;
        for (Path file : files) {
            for (String row : Files.readAllLines(file)) {
                line++;
                String[] cells = row.split("\t");
                if (cells.length >= 2 && !cells[cells.length - 1].equals("ko")) {
                    pairs.add(new Pair(line, cells[cells.length - 2], cells[cells.length - 1]));
                }
            }
        }
        String file = path.getFileName().toString().replaceFirst("\\.tsv$", "");
        String folder = path.toAbsolutePath().getParent().getFileName().toString();
        return new Pairs(Files.isDirectory(path) ? file : folder + '/' + file, pairs);
    }

    /// The even lines are reported on.
    List<Pair> reported() {
        return all.stream().filter(pair -> pair.line() % 2 == 0).toList();
    }
}

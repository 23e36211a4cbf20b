package org.naranhi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.pairs.PairSummary;

/// What a batch found in one pair, as a file: a line that says how it was made and how much was
/// found, then `confidence<TAB>ko<TAB>en` for each link.
record BatchPart(String made, int korean, int english, List<Link> links) {
    /// Of links less sure than this a pair may have one in five.
    private static final double DOUBTFUL = 0.5;

    /// Sentences that say the same.
    record Link(double confidence, String korean, String english) {}

    BatchPart {
        links = List.copyOf(links);
    }

    int unsure() {
        return (int) links.stream().filter(link -> link.confidence() < DOUBTFUL).count();
    }

    boolean suspect() {
        return PairSummary.suspect(korean, english, links.size(), unsure());
    }

    /// Whether a file was made like this, and after these files.
    static boolean upToDate(Path file, String made, Path... from) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        FileTime at = Files.getLastModifiedTime(file);
        for (Path each : from) {
            if (at.compareTo(Files.getLastModifiedTime(each)) < 0) {
                return false;
            }
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").startsWith(made + "\t");
        }
    }

    static BatchPart read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] head = lines.getFirst().split("\t");
        List<Link> links = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] field = line.split("\t", 3);
            links.add(new Link(Double.parseDouble(field[0]), field[1], field[2]));
        }
        return new BatchPart(head[0], Integer.parseInt(head[1]), Integer.parseInt(head[2]), links);
    }

    /// All of it or nothing: a batch may be broken off at any moment.
    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(made).append('\t').append(korean).append('\t').append(english).append('\n');
        for (Link link : links) {
            text.append(link.confidence())
                    .append('\t')
                    .append(SplitText.line(link.korean()))
                    .append('\t')
                    .append(SplitText.line(link.english()))
                    .append('\n');
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(unfinished, text, StandardCharsets.UTF_8);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}

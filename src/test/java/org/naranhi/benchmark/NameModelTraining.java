package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes the table of the name model: how many people write a syllable how.
///
/// Arguments: the folder of names, and the file to write.
final class NameModelTraining {
    private static final List<String> HEADER =
            List.of(
                    "# How many people write a syllable, or a surname of two, so in its place. Counted by NameModelTraining",
                    "# over 3,400 Koreans and the surnames of more in Wikidata (CC0), and over the lists of surnames and",
                    "# given names of java-korean-romanizer by m3nfis (MIT), where each counts as one person.",
                    "# place\thangul\tletters and people, most first");

    private NameModelTraining() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        List<String> lines = new ArrayList<>(HEADER);
        new NameCounts()
                .countLists(data)
                .count(NameCounts.people(data))
                .countSurnames(data)
                .rows()
                .map(row -> String.join("\t", row))
                .forEach(lines::add);
        Files.write(Path.of(args[1]), lines);
    }
}

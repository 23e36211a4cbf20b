package org.naranhi.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.naranhi.alignment.Aligner;
import org.naranhi.alignment.Bead;
import org.naranhi.text.Language;

/// All pairs of files in a folder, by their names, into one TMX file. Each pair's units are kept in
/// a folder beside it (`OUT.tmx.parts`) until they are made anew from newer files: so a batch that
/// was broken off goes on where it was.
final class AlignBatch {
    private static final Pattern NAME =
            Pattern.compile("(.*?)[._-](ko|kr|kor|en|eng)(\\.[^.]*)?", Pattern.CASE_INSENSITIVE);

    /// Of beads less sure than this a pair may have one in five.
    private static final double DOUBTFUL = 0.5;

    private static final double DOUBTFUL_SHARE = 0.2;

    private final Path folder;
    private final Path output;
    private final AlignedFiles.Reading reading;
    private final Aligner aligner;
    private final double least;
    private final PrintWriter err;
    private final List<String> doubtful = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private record Pair(String name, Path korean, Path english) {}

    AlignBatch(
            Path folder,
            Path output,
            AlignedFiles.Reading reading,
            Aligner aligner,
            double least,
            PrintWriter err) {
        this.folder = folder;
        this.output = output;
        this.reading = reading;
        this.aligner = aligner;
        this.least = least;
        this.err = err;
    }

    /// @return whether every pair could be aligned
    boolean run() throws Failure {
        List<Pair> pairs = pairs();
        Path parts = output.resolveSibling(output.getFileName() + ".parts");
        try {
            Files.createDirectories(parts);
            int number = 0;
            for (Pair pair : pairs) {
                number++;
                Path part = parts.resolve(pair.name() + ".tu");
                if (done(part, pair)) {
                    err.printf("%d/%d %s: done before%n", number, pairs.size(), pair.name());
                } else {
                    align(pair, part, "%d/%d %s".formatted(number, pairs.size(), pair.name()));
                }
            }
            join(pairs, parts);
        } catch (IOException e) {
            throw new Failure("can't write " + output + ": " + e.getMessage());
        }
        doubtful.forEach(line -> err.println("doubtful: " + line));
        failed.forEach(line -> err.println("not aligned: " + line));
        return failed.isEmpty();
    }

    private void align(Pair pair, Path part, String progress) throws IOException {
        AlignedFiles aligned;
        try {
            aligned = AlignedFiles.align(pair.korean(), pair.english(), reading, aligner);
        } catch (Failure e) {
            failed.add(pair.name() + ": " + e.getMessage());
            err.println(progress + ": not aligned");
            return;
        }
        Path unfinished = part.resolveSibling(part.getFileName() + ".new");
        int units = 0;
        int unsure = 0;
        int links = 0;
        try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            for (Bead bead : aligned.beads()) {
                if (!bead.linked()) {
                    continue;
                }
                links++;
                unsure += bead.confidence() < DOUBTFUL ? 1 : 0;
                if (bead.confidence() >= least) {
                    out.write(
                            AlignedTmx.unit(
                                    aligned.text(bead, Language.KOREAN),
                                    aligned.text(bead, Language.ENGLISH),
                                    AlignmentFormat.confidence(bead),
                                    pair.name()));
                    out.write('\n');
                    units++;
                }
            }
        }
        Files.move(unfinished, part, StandardCopyOption.REPLACE_EXISTING);
        err.printf("%s: %d units%n", progress, units);
        int sentences = Math.max(aligned.korean().size(), aligned.english().size());
        if (unsure > DOUBTFUL_SHARE * links || links * 2 < sentences) {
            doubtful.add(
                    String.format(
                            Locale.ROOT,
                            "%s: %d links of %d and %d sentences, %d of them unsure",
                            pair.name(),
                            links,
                            aligned.korean().size(),
                            aligned.english().size(),
                            unsure));
        }
    }

    private static boolean done(Path part, Pair pair) throws IOException {
        return Files.exists(part)
                && Files.getLastModifiedTime(part)
                                .compareTo(Files.getLastModifiedTime(pair.korean()))
                        >= 0
                && Files.getLastModifiedTime(part)
                                .compareTo(Files.getLastModifiedTime(pair.english()))
                        >= 0;
    }

    private void join(List<Pair> pairs, Path parts) throws IOException {
        Path unfinished = output.resolveSibling(output.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            out.write(AlignedTmx.HEAD + "\n");
            for (Pair pair : pairs) {
                Path part = parts.resolve(pair.name() + ".tu");
                if (Files.exists(part)) {
                    try (Stream<String> lines = Files.lines(part)) {
                        for (String line : (Iterable<String>) lines::iterator) {
                            out.write(line);
                            out.write('\n');
                        }
                    }
                }
            }
            out.write(AlignedTmx.FOOT + "\n");
        }
        Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Pair> pairs() throws Failure {
        Map<String, Path> korean = new TreeMap<>();
        Map<String, Path> english = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(
                            file -> {
                                Matcher name = NAME.matcher(file.getFileName().toString());
                                if (name.matches()) {
                                    boolean hangul =
                                            name.group(2).toLowerCase(Locale.ROOT).startsWith("k");
                                    (hangul ? korean : english).putIfAbsent(name.group(1), file);
                                }
                            });
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("can't read the folder " + folder);
        }
        List<Pair> pairs = new ArrayList<>();
        korean.forEach(
                (name, file) -> {
                    Path other = english.remove(name);
                    if (other == null) {
                        failed.add(name + ": no English file beside " + file.getFileName());
                    } else {
                        pairs.add(new Pair(name, file, other));
                    }
                });
        english.forEach(
                (name, file) -> failed.add(name + ": no Korean file beside " + file.getFileName()));
        if (pairs.isEmpty()) {
            throw new Failure("no pairs in " + folder + ": names are like x.ko.txt and x.en.txt");
        }
        return pairs;
    }
}

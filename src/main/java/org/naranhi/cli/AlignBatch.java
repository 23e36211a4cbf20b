package org.naranhi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.naranhi.alignment.Aligner;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.pairs.NamedPair;
import org.naranhi.text.Language;
import org.naranhi.workbench.ThroughPairs;
import org.naranhi.workbench.UnalignablePair;
import org.naranhi.workbench.Works;

/// All pairs of files in a folder or ZIP file, by their names, into one TMX file. What was found in
/// each is kept in a folder beside it (`OUT.tmx.parts`) until it is made anew from newer files or
/// in another way: so a batch that was broken off goes on where it was.
final class AlignBatch implements ThroughPairs.Work {
    private static final Works.Handle TO_THE_END =
            new Works.Handle() {
                @Override
                public void progress(long done, long total) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    private final Path from;
    private final BatchFiles files;
    private final Path output;
    private final Path parts;
    private final PairReading reading;
    private final Aligner aligner;
    private final double least;
    private final String made;
    private final PrintWriter err;
    private final List<String> failed = new ArrayList<>();
    private int number;
    private int count;

    /// @param from what the files were found in
    /// @param made says how parts are made: those made otherwise are made anew
    AlignBatch(
            Path from,
            BatchFiles files,
            Path output,
            PairReading reading,
            Aligner aligner,
            double least,
            String made,
            PrintWriter err) {
        this.from = from;
        this.files = files;
        this.output = output;
        this.parts = output.resolveSibling(output.getFileName() + ".parts");
        this.reading = reading;
        this.aligner = aligner;
        this.least = least;
        this.made = made;
        this.err = err;
    }

    /// @return whether every pair could be aligned
    boolean run() throws Failure {
        List<NamedPair> all = NamedPair.among(files.names());
        List<NamedPair> pairs = all.stream().filter(NamedPair::whole).toList();
        if (pairs.isEmpty()) {
            throw new Failure("no pairs in " + from + ": names are like x.ko.txt and x.en.txt");
        }
        count = pairs.size();
        all.stream().filter(pair -> !pair.whole()).forEach(this::alone);
        try {
            Files.createDirectories(parts);
            ThroughPairs.go(pairs, this, TO_THE_END);
            join(pairs);
            for (NamedPair pair : pairs) {
                report(pair);
            }
        } catch (IOException e) {
            throw new Failure("can't write " + output + ": " + e.getMessage());
        }
        failed.forEach(line -> err.println("not aligned: " + line));
        return failed.isEmpty();
    }

    private void alone(NamedPair pair) {
        boolean korean = pair.englishFile() == null;
        failed.add(
                "%s: no %s file beside %s"
                        .formatted(
                                pair.name(),
                                korean ? "English" : "Korean",
                                korean ? pair.koreanFile() : pair.englishFile()));
    }

    @Override
    public boolean done(NamedPair pair) throws IOException {
        number++;
        boolean done =
                BatchPart.upToDate(
                        part(pair), made, file(pair.koreanFile()), file(pair.englishFile()));
        if (done) {
            say(pair, "done before");
        }
        return done;
    }

    @Override
    public void align(NamedPair pair) throws IOException, UnalignablePair {
        try {
            AlignedFiles aligned =
                    reading.align(file(pair.koreanFile()), file(pair.englishFile()), aligner);
            BatchPart part =
                    new BatchPart(
                            made,
                            aligned.korean().size(),
                            aligned.english().size(),
                            aligned.beads().stream()
                                    .filter(bead -> bead.linked())
                                    .map(
                                            bead ->
                                                    new BatchPart.Link(
                                                            bead.confidence(),
                                                            aligned.text(bead, Language.KOREAN),
                                                            aligned.text(bead, Language.ENGLISH)))
                                    .toList());
            part.write(part(pair));
            say(pair, part.links().stream().filter(this::sure).count() + " units");
        } catch (Failure e) {
            refuse(pair, Objects.toString(e.getMessage(), ""), "");
        }
    }

    @Override
    public void refuse(NamedPair pair, String why, String file) throws IOException {
        Files.deleteIfExists(part(pair));
        failed.add(pair.name() + ": " + why + (file.isEmpty() ? "" : " (" + file + ")"));
        say(pair, "not aligned");
    }

    private void say(NamedPair pair, String what) {
        err.printf("%d/%d %s: %s%n", number, count, pair.name(), what);
    }

    private Path file(@Nullable String name) {
        return files.file(Objects.requireNonNull(name));
    }

    /// In a ZIP file names may have folders.
    private Path part(NamedPair pair) {
        return parts.resolve(pair.name().replaceAll("[/\\\\]", "·") + ".links");
    }

    private boolean sure(BatchPart.Link link) {
        return link.confidence() >= least;
    }

    private void join(List<NamedPair> pairs) throws IOException {
        Path unfinished = output.resolveSibling(output.getFileName() + ".new");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            AlignedTmx.write(
                    out,
                    taker -> {
                        for (NamedPair pair : pairs) {
                            if (!handOut(pair, taker)) {
                                return;
                            }
                        }
                    });
        }
        Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean handOut(NamedPair pair, Predicate<TranslationUnit> taker) {
        try {
            if (!Files.exists(part(pair))) {
                return true;
            }
            Instant at = Files.getLastModifiedTime(file(pair.koreanFile())).toInstant();
            for (BatchPart.Link link : BatchPart.read(part(pair)).links()) {
                String confidence = String.format(Locale.ROOT, "%.3f", link.confidence());
                if (sure(link)
                        && !taker.test(
                                AlignedTmx.unit(
                                        link.korean(),
                                        link.english(),
                                        confidence,
                                        pair.name(),
                                        at))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says what of a pair looks doubtful, also when it was done before.
    private void report(NamedPair pair) throws IOException {
        if (Files.exists(part(pair))) {
            BatchPart part = BatchPart.read(part(pair));
            if (part.suspect()) {
                err.printf(
                        "doubtful: %s: %d links of %d and %d sentences, %d of them unsure%n",
                        pair.name(),
                        part.links().size(),
                        part.korean(),
                        part.english(),
                        part.unsure());
            }
        }
    }
}

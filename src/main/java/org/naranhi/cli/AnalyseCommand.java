package org.naranhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.analysis.Analysis;
import org.naranhi.memory.analysis.AnalysisCsv;
import org.naranhi.memory.analysis.Analyst;
import org.naranhi.memory.analysis.Band;
import org.naranhi.memory.analysis.Lookup;
import org.naranhi.memory.analysis.Original;
import org.naranhi.memory.analysis.Weights;
import org.naranhi.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `analyse --memory DIR FILE…`: how much of the files the memory knows, by bands of matches.
@Command(
        name = "analyse",
        aliases = "analyze",
        description = {
            "Count segments, words, eojeol and characters by how well the memory knows them.",
            "Files are read as the intake reads them; what is not translated is not counted."
        },
        mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {
    /// How the answer is written.
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    /// A band by its name in the table.
    static final class BandConverter implements ITypeConverter<Band> {
        @Override
        public Band convert(String code) {
            return Band.named(code)
                    .orElseThrow(() -> new TypeConversionException("no band is '" + code + "'"));
        }
    }

    /// What the sum of all files is called.
    private static final String ALL = "total";

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Text, HTML or DOCX; standard input without any.")
    private List<Path> files = List.of();

    @Mixin private MemoryOption memory = new MemoryOption();

    @Mixin private PenaltyOption penalty = new PenaltyOption();

    @Option(
            names = "--source-lang",
            paramLabel = "ko|en",
            converter = LanguageConverter.class,
            description = "The language of the files; found out for each without it.")
    private @Nullable Language language;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            defaultValue = "table",
            description = "A table for people, CSV, or a JSON object a line.")
    private Format format = Format.TABLE;

    @Option(
            names = "--weight",
            paramLabel = "BAND=PERCENT",
            converter = BandConverter.class,
            description = "What a word of a band counts of a new one; may be repeated.")
    private Map<Band, Integer> weights = new LinkedHashMap<>();

    @Override
    public Integer call() throws Failure, IOException {
        Weights weighing = weights();
        penalty.penalties(); // or what is wrong with them would only be said once files were read
        List<Original> originals = new ArrayList<>();
        int status = read(originals);
        if (originals.isEmpty()) {
            return status;
        }
        try (MemoryFolder folder = memory.open()) {
            write(
                    new Analyst(lookup(folder.memory())).analyse(originals, (done, total) -> true),
                    weighing);
        }
        return status;
    }

    private Weights weights() {
        Weights all = Weights.STANDARD;
        for (Map.Entry<Band, Integer> weight : weights.entrySet()) {
            if (weight.getValue() < 0 || weight.getValue() > Weights.MOST) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "a weight is 0 to " + Weights.MOST + ", not " + weight.getValue());
            }
            all = all.with(weight.getKey(), weight.getValue());
        }
        return all;
    }

    /// A file that can't be read is told and left out; the others are counted.
    private int read(List<Original> originals) throws Failure {
        OriginalFile reading = new OriginalFile();
        if (files.isEmpty()) {
            originals.add(reading.read(null, language));
            return 0;
        }
        int status = 0;
        for (Path file : files) {
            try {
                originals.add(reading.read(file, language));
            } catch (Failure failure) {
                Objects.requireNonNull(spec)
                        .commandLine()
                        .getErr()
                        .println("naranhi: " + failure.getMessage());
                status = 1;
            }
        }
        return status;
    }

    private Lookup lookup(TranslationMemory memory) {
        return (original, segment) ->
                memory
                        .matches(
                                penalty.query(
                                        original.segments().get(segment),
                                        original.direction(),
                                        original.before(segment),
                                        original.after(segment),
                                        Band.LOWEST,
                                        1))
                        .stream()
                        .findFirst();
    }

    private void write(List<Analysis> analyses, Weights weighing) throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Analysis> all = new ArrayList<>(analyses);
        if (analyses.size() > 1) {
            all.add(Analysis.sum(ALL, analyses));
        }
        switch (format) {
            case CSV -> AnalysisCsv.write(all, weighing, UnaryOperator.identity(), out);
            case TABLE -> {
                AnalysisText text = new AnalysisText(weighing);
                for (int i = 0; i < all.size(); i++) {
                    out.print((i == 0 ? "" : "\n") + text.table(all.get(i)));
                }
            }
            case JSON -> {
                AnalysisText text = new AnalysisText(weighing);
                for (int i = 0; i < all.size(); i++) {
                    out.println(text.json(all.get(i), i < analyses.size() ? 1 : analyses.size()));
                }
            }
        }
        out.flush();
    }
}

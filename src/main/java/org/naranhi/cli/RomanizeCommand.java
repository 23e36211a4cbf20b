package org.naranhi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.romanization.PersonalName;
import org.naranhi.romanization.PlaceName;
import org.naranhi.romanization.Pronunciation;
import org.naranhi.romanization.Romanization;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `romanize --system SYSTEM [FILE]`: one line for each line.
@Command(
        name = "romanize",
        description = {
            "Write Korean in Latin letters, line by line.",
            "Systems: rr (Revised Romanization, running text), rr-name (one name a line), rr-place, rr-scholar (letter by letter);"
                    + " mr (McCune-Reischauer as the South used it), mr-ala (as ALA-LC has it), mr-name (ALA-LC, one name a line),"
                    + " mr-north (the North's; a name a line or a place); yale; pronunciation (Hangul as it is said)."
        },
        mixinStandardHelpOptions = true)
final class RomanizeCommand implements Callable<Integer> {
    enum System {
        RR,
        RR_NAME,
        RR_PLACE,
        RR_SCHOLAR,
        MR,
        MR_ALA,
        MR_NAME,
        MR_NORTH,
        YALE,
        PRONUNCIATION;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A system by the name the command line has for it.
    static final class SystemConverter implements ITypeConverter<System> {
        @Override
        public System convert(String name) {
            return Arrays.stream(System.values())
                    .filter(system -> system.toString().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "'"
                                                    + name
                                                    + "' is none of "
                                                    + Arrays.toString(System.values())));
        }
    }

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The text; standard input without it.")
    private @Nullable Path file;

    @Option(
            names = "--system",
            paramLabel = "SYSTEM",
            required = true,
            converter = SystemConverter.class,
            description = "How to write: one of ${COMPLETION-CANDIDATES}.")
    private @Nullable System system;

    @Option(names = "--no-hyphen", description = "Given names in one word: Hong Gildong.")
    private boolean noHyphen;

    @Option(names = "--hyphen", description = "RR with hyphens against ambiguity: jung-ang.")
    private boolean hyphen;

    @Option(names = "--plain", description = "Without breves and apostrophes.")
    private boolean plain;

    @Override
    public Integer call() throws Failure {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        new Input(file).text().lines().forEach(line -> out.println(finished(line)));
        out.flush();
        return 0;
    }

    private String finished(String line) {
        String written = line.isBlank() ? "" : romanized(line);
        return plain ? Romanization.plain(written) : written;
    }

    private String romanized(String line) {
        Romanization rr = hyphen ? Romanization.RR_HYPHENATED : Romanization.RR;
        return switch (Objects.requireNonNull(system)) {
            case RR -> rr.of(line);
            case RR_PLACE -> PlaceName.romanized(line, rr);
            case RR_SCHOLAR -> Romanization.RR_SCHOLARLY.of(line);
            case MR -> Romanization.MR_SOUTH.of(line);
            case MR_ALA -> Romanization.MR.of(line);
            case YALE -> Romanization.YALE.of(line);
            case PRONUNCIATION -> Pronunciation.of(line);
            case MR_NORTH -> PlaceName.northern(line);
            case RR_NAME, MR_NAME -> name(line);
        };
    }

    /// What isn't a Korean name stays as it is.
    private String name(String line) {
        if (!PersonalName.is(line)) {
            return line;
        }
        PersonalName name = PersonalName.of(line);
        if (system == System.RR_NAME) {
            return noHyphen ? name.joined() : name.romanized();
        }
        return noHyphen ? name.mccuneReischauerJoined() : name.mccuneReischauer();
    }
}

package org.naranhi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.naranhi.alignment.Bead;
import org.naranhi.alignment.Evidence;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitWriter;
import org.naranhi.text.Language;

/// How beads are written.
enum AlignmentFormat {
    /// `ko-line-numbers<TAB>en-line-numbers<TAB>confidence<TAB>ko<TAB>en`, numbers from 0, none
    /// where a side has none.
    TSV {
        @Override
        void write(AlignedFiles files, List<Bead> beads, Instant at, PrintWriter out) {
            for (Bead bead : beads) {
                out.println(
                        String.join(
                                "\t",
                                numbers(bead.korean()),
                                numbers(bead.english()),
                                confidence(bead),
                                field(files.text(bead, Language.KOREAN)),
                                field(files.text(bead, Language.ENGLISH))));
            }
        }
    },
    /// The same as objects, one a line, with what each bead rests on.
    JSON {
        @Override
        void write(AlignedFiles files, List<Bead> beads, Instant at, PrintWriter out) {
            beads.forEach(bead -> out.println(json(files, bead)));
        }
    },
    /// Translation Memory eXchange 1.4b: beads that link both sides.
    TMX {
        @Override
        void write(AlignedFiles files, List<Bead> beads, Instant at, PrintWriter out)
                throws IOException {
            ByteArrayOutputStream tmx = new ByteArrayOutputStream();
            AlignedTmx.write(
                    tmx,
                    UnitWriter.Units.of(
                            beads.stream()
                                    .filter(Bead::linked)
                                    .map(bead -> unit(files, bead, at))
                                    .toList()));
            out.print(tmx.toString(StandardCharsets.UTF_8));
        }
    };

    /// @param at when the files were made
    abstract void write(AlignedFiles files, List<Bead> beads, Instant at, PrintWriter out)
            throws IOException;

    private static String json(AlignedFiles files, Bead bead) {
        StringBuilder json = new StringBuilder("{\"ko\":[");
        json.append(numbers(bead.korean())).append("],\"en\":[");
        json.append(numbers(bead.english())).append("],\"confidence\":");
        json.append(confidence(bead)).append(",\"crossing\":").append(bead.crossing());
        json.append(",\"rests\":[");
        json.append(
                bead.rests().stream().map(AlignmentFormat::code).collect(Collectors.joining(",")));
        Json.string(files.text(bead, Language.KOREAN), json.append("],\"koText\":"));
        Json.string(files.text(bead, Language.ENGLISH), json.append(",\"enText\":"));
        return json.append('}').toString();
    }

    private static TranslationUnit unit(AlignedFiles files, Bead bead, Instant at) {
        return AlignedTmx.unit(
                files.text(bead, Language.KOREAN),
                files.text(bead, Language.ENGLISH),
                confidence(bead),
                "",
                at);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String code(Evidence evidence) {
        return '"' + evidence.name().toLowerCase(Locale.ROOT) + '"';
    }

    static String confidence(Bead bead) {
        return String.format(Locale.ROOT, "%.3f", bead.confidence());
    }

    private static String field(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}

package org.naranhi.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.naranhi.alignment.Bead;
import org.naranhi.alignment.Evidence;
import org.naranhi.text.Language;

/// How beads are written.
enum AlignmentFormat {
    /// `ko-line-numbers<TAB>en-line-numbers<TAB>confidence<TAB>ko<TAB>en`, numbers from 0, none
    /// where a side has none.
    TSV {
        @Override
        String written(AlignedFiles files, Bead bead) {
            return String.join(
                    "\t",
                    numbers(bead.korean()),
                    numbers(bead.english()),
                    confidence(bead),
                    field(files.text(bead, Language.KOREAN)),
                    field(files.text(bead, Language.ENGLISH)));
        }
    },
    /// The same as an object, with what the bead rests on.
    JSON {
        @Override
        String written(AlignedFiles files, Bead bead) {
            StringBuilder json = new StringBuilder("{\"ko\":[");
            json.append(numbers(bead.korean())).append("],\"en\":[");
            json.append(numbers(bead.english())).append("],\"confidence\":");
            json.append(confidence(bead)).append(",\"crossing\":").append(bead.crossing());
            json.append(",\"rests\":[");
            json.append(
                    bead.rests().stream()
                            .map(AlignmentFormat::code)
                            .collect(Collectors.joining(",")));
            Json.string(files.text(bead, Language.KOREAN), json.append("],\"koText\":"));
            Json.string(files.text(bead, Language.ENGLISH), json.append(",\"enText\":"));
            return json.append('}').toString();
        }
    },
    /// Translation Memory eXchange 1.4b: beads that link both sides.
    TMX {
        @Override
        String written(AlignedFiles files, Bead bead) {
            return AlignedTmx.unit(
                    files.text(bead, Language.KOREAN),
                    files.text(bead, Language.ENGLISH),
                    confidence(bead),
                    "");
        }
    };

    /// One bead, a line or several.
    abstract String written(AlignedFiles files, Bead bead);

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

package org.naranhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.GlossaryReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossary check FILE`: rows that can't be read, and entries that are doubled, at odds with each
/// other or oddly written, a JSON object a line. Exit status 1 when there are any.
@Command(
        name = "check",
        description = "Say what is wrong with a glossary file, one JSON object a line.",
        mixinStandardHelpOptions = true)
final class GlossaryCheckCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1", description = "CSV, TBX or XLSX.")
    private @Nullable Path file;

    @Override
    public Integer call() throws Failure, IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean found = false;
        for (GlossaryFile table : Glossaries.tables(Objects.requireNonNull(file))) {
            for (GlossaryFile.BadRow row : table.badRows()) {
                out.println(begin(row.line(), row.code(), row.column(), "column").append('}'));
                found = true;
            }
            for (GlossaryReview.Fault fault : GlossaryReview.of(table)) {
                StringBuilder json = begin(fault.line(), fault.code(), fault.text(), "text");
                if (fault.other() > 0) {
                    json.append(",\"other\":").append(fault.other());
                }
                out.println(json.append('}'));
                found = true;
            }
        }
        out.flush();
        return found ? 1 : 0;
    }

    private static StringBuilder begin(long line, String code, String value, String key) {
        StringBuilder json =
                new StringBuilder("{\"line\":").append(line).append(",\"code\":\"").append(code);
        return Json.string(value, json.append("\",\"").append(key).append("\":"));
    }
}

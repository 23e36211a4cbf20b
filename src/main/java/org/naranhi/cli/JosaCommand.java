package org.naranhi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Particles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `josa WORD PARTICLE`: the word with the form of the particle that follows it. Without arguments,
/// `word<TAB>particle` lines of standard input, one line each.
@Command(
        name = "josa",
        description = {
            "Put a particle behind a word as the word is read: 문재인 은/는 gives 문재인은.",
            "Both forms stay where the reading can't be known."
        },
        mixinStandardHelpOptions = true)
final class JosaCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "WORD PARTICLE",
            arity = "0..2",
            description = "Without them, word<TAB>particle lines of standard input.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws Failure {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (words.size() == 1) {
            throw new ParameterException(spec.commandLine(), "Missing the particle");
        }
        if (words.size() == 2) {
            out.println(Particles.attach(words.get(0), words.get(1)));
        } else {
            new Input(null).text().lines().forEach(line -> out.println(attached(line)));
        }
        out.flush();
        return 0;
    }

    private static String attached(String line) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? line
                : Particles.attach(line.substring(0, tab), line.substring(tab + 1).strip());
    }
}

package org.naranhi.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `names judge|find|check`: the romanization desk.
@Command(
        name = "names",
        description = "Judge spellings of names, find names in text, check those of two editions.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {NamesJudgeCommand.class, NamesFindCommand.class, NamesCheckCommand.class})
final class NamesCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Missing required subcommand");
    }
}

package org.naranhi.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `memory import|export|stats|search|optimise|bench`: a translation memory in a folder.
@Command(
        name = "memory",
        description = "Import into a translation memory, export, search and count it.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            MemoryImportCommand.class,
            MemoryExportCommand.class,
            MemoryStatsCommand.class,
            MemorySearchCommand.class,
            MemoryOptimiseCommand.class,
            MemoryBenchCommand.class
        })
final class MemoryCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Missing required subcommand");
    }
}

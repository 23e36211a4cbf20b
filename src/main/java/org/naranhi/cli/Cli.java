package org.naranhi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands of `naranhi`.
@Command(
        name = "naranhi",
        description = "A bilingual Korean–English translation workbench for newsrooms.",
        footer = {"", "Without a command, or with 'serve', the workbench is started."},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "Naranhi 0.1.0",
        subcommands = {
            ParseCommand.class,
            SegmentCommand.class,
            AlignCommand.class,
            LexiconCommand.class,
            NamesCommand.class,
            FiguresCommand.class,
            CheckCommand.class,
            TermsCommand.class,
            GlossaryCommand.class,
            StoryCommand.class,
            RomanizeCommand.class,
            JosaCommand.class,
            MemoryCommand.class,
            MatchCommand.class,
            AnalyseCommand.class
        })
public final class Cli {
    private Cli() {}

    /// Runs one command in UTF-8, whatever the terminal's locale says.
    ///
    /// @return the exit status
    public static int run(String... arguments) {
        // Libraries log through SLF4J; standard output belongs to the answer alone.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setOut(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        int status =
                commandLine(new PrintWriter(System.out), new PrintWriter(System.err, true))
                        .execute(arguments);
        System.out.flush();
        return status;
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Cli())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(Cli::failed);
    }

    private static int failed(
            Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (failure instanceof Failure || failure instanceof UncheckedIOException) {
            command.getErr().println("naranhi: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}

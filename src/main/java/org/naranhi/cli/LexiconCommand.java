package org.naranhi.cli;

import picocli.CommandLine.Command;

/// `lexicon learn`.
@Command(
        name = "lexicon",
        description = "Word correspondences that alignment goes by.",
        subcommands = LexiconLearnCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class LexiconCommand {}

package org.naranhi.cli;

import java.util.concurrent.Callable;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `memory optimise --memory DIR`: joins the parts of the index, which makes lookups faster.
@Command(
        name = "optimise",
        aliases = "optimize",
        description = "Join the parts of a memory, so that lookups are faster.",
        mixinStandardHelpOptions = true)
final class MemoryOptimiseCommand implements Callable<Integer> {
    @Mixin private MemoryOption memory = new MemoryOption();

    @Override
    public Integer call() throws Failure {
        memory.open().close();
        try (LuceneTranslationMemory opened = memory.openToWrite()) {
            opened.optimise();
        }
        return 0;
    }
}

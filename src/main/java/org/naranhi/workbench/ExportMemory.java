package org.naranhi.workbench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitFilter;
import org.naranhi.memory.UnitWriter;
import org.naranhi.memory.UnitWriters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes units of the memory into a file as it is sent: shown as long work meanwhile, and never
/// more than one unit held.
@Component
public class ExportMemory {
    private static final Logger LOG = LoggerFactory.getLogger(ExportMemory.class);
    private static final int TOLD_EVERY = 1_000;

    private final TranslationMemory memory;
    private final UnitWriters writers;
    private final Works works;

    ExportMemory(TranslationMemory memory, UnitWriters writers, Works works) {
        this.memory = memory;
        this.writers = writers;
        this.works = works;
    }

    /// How the names of files can end, without the stop.
    public List<String> endings() {
        return writers.endings();
    }

    /// What the filter lets through, in the format that the file's name says. The stream is left
    /// open.
    ///
    /// @throws IOException when it was cancelled or can't be written: the file is not whole then
    public void write(UnitFilter filter, String fileName, OutputStream out) throws IOException {
        UnitWriter writer = writers.of(fileName).orElseThrow();
        Export export = new Export(filter, writer, out);
        works.beside("memory-export", fileName, export::run);
        if (export.failure != null) {
            LOG.info("The export of {} ended early: {}", fileName, export.failure.getMessage());
            throw export.failure;
        }
    }

    private final class Export {
        private final UnitFilter filter;
        private final UnitWriter writer;
        private final OutputStream out;
        private int written;
        private @Nullable IOException failure = new IOException("it never began");

        Export(UnitFilter filter, UnitWriter writer, OutputStream out) {
            this.filter = filter;
            this.writer = writer;
            this.out = out;
        }

        /// A browser that has gone away is no failure of the work.
        void run(Works.Handle handle) {
            int total = memory.count(filter);
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            try {
                writer.write(
                        buffered,
                        taker -> memory.forEach(filter, unit -> hand(unit, taker, handle, total)));
                buffered.flush();
                failure = null;
            } catch (IOException e) {
                failure = e;
            } catch (CancellationException e) {
                failure = new IOException(e);
            }
        }

        private boolean hand(
                TranslationUnit unit,
                Predicate<TranslationUnit> taker,
                Works.Handle handle,
                int total) {
            if (written++ % TOLD_EVERY == 0) {
                handle.progress(written, total);
                if (handle.cancelled()) {
                    throw new CancellationException("somebody cancelled it");
                }
            }
            return taker.test(unit);
        }
    }
}

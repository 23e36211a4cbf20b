package org.naranhi.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.naranhi.memory.ImportProgress;

/// How far an import is: one line that is written over at a terminal, a line now and then
/// elsewhere.
final class ImportLine implements ImportProgress, AutoCloseable {
    private static final long TERMINAL_MILLIS = 200;
    private static final long ELSEWHERE_MILLIS = 5_000;
    private static final int PERCENT = 100;

    private final String file;
    private final PrintWriter err;
    private final boolean terminal;
    private long told = System.nanoTime();
    private int width;

    ImportLine(String file, PrintWriter err) {
        this.file = file;
        this.err = err;
        Console console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    @Override
    public void at(long bytes, long ofBytes, int units) {
        long now = System.nanoTime();
        if ((now - told) / 1_000_000 < (terminal ? TERMINAL_MILLIS : ELSEWHERE_MILLIS)) {
            return;
        }
        told = now;
        long percent = ofBytes == 0 ? PERCENT : bytes * PERCENT / ofBytes;
        String line = "%s: %d%%, %,d units".formatted(file, percent, units);
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
            err.flush();
        } else {
            err.println(line);
        }
    }

    /// Whoever has enough ends the command.
    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void close() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}

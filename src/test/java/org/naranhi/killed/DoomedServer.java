package org.naranhi.killed;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.naranhi.MemoryServer;
import org.naranhi.memory.ImportProgress;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;

/// The process that is killed. Says on standard output what it has done, a line each, once it is
/// done: `L number version.` for learned, `F number version.` for forgotten, `I file.` for
/// imported; and `ready` after the first of them. Ends by itself when nobody listens.
///
/// Arguments: the data folder, the [Deed], a seed, the first number that is free.
final class DoomedServer {
    private static final int BULK = 20;
    private static final int OPTIMISED_EVERY = 10;
    private static final int FLUSH_EVERY = 5;

    private final MemoryServer server;
    private final Random random;
    private final PrintStream says = System.out;
    private int number;
    private boolean ready;

    private DoomedServer(MemoryServer server, long seed, int number) {
        this.server = server;
        this.random = new Random(seed);
        this.number = number;
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        MemoryServer server = new MemoryServer(data);
        server.follower().fill();
        DoomedServer doomed =
                new DoomedServer(
                        server, Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
        switch (Deed.valueOf(arguments[1])) {
            case CONFIRM -> doomed.confirm();
            case IMPORT -> doomed.importFiles(data);
            case MERGE -> doomed.merge();
        }
    }

    private void say(String lines) {
        says.print(lines);
        if (!ready) {
            says.println("ready");
            ready = true;
        }
        says.flush();
    }

    private void confirm() {
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())
                .scheduleWithFixedDelay(
                        server.memory()::flush, 0, FLUSH_EVERY, TimeUnit.MILLISECONDS);
        for (int version = 0; !says.checkError(); version++) {
            if (number > 0 && random.nextInt(8) == 0) {
                write(Action.FORGET, List.of(unit(random.nextInt(number), version)));
            } else if (number > 0 && random.nextInt(4) == 0) {
                write(Action.LEARN, List.of(unit(random.nextInt(number), version)));
            } else {
                write(Action.LEARN, List.of(unit(number++, version)));
            }
        }
    }

    private void merge() {
        for (int version = 0; !says.checkError(); version++) {
            List<TranslationUnit> units = new ArrayList<>();
            for (int i = 0; i < BULK; i++) {
                units.add(unit(number++, version));
            }
            write(Action.LEARN, units);
            server.memory().flush();
            if (version % OPTIMISED_EVERY == 0) {
                server.memory().optimise();
            }
        }
    }

    private static TranslationUnit unit(int number, int version) {
        return NumberedUnits.confirmed(number, version);
    }

    /// As a use case does: all in one transaction, followed when it has been committed.
    private void write(Action action, List<TranslationUnit> units) {
        server.transaction().executeWithoutResult(_ -> server.log().append(action, units));
        server.follower().catchUp();
        StringBuilder lines = new StringBuilder();
        for (TranslationUnit unit : units) {
            lines.append(KillTrial.line(action, unit)).append(System.lineSeparator());
        }
        say(lines.toString());
    }

    private void importFiles(Path data) throws IOException {
        for (int file = number; !says.checkError(); file++) {
            Path tmx = NumberedUnits.file(data, file);
            try (InputStream in = Files.newInputStream(tmx)) {
                server.importUnits()
                        .from(
                                in,
                                new ImportUnits.Request(
                                        file + ".tmx",
                                        Memory.NEWSROOM,
                                        Origin.IMPORTED,
                                        Direction.KO_EN,
                                        null),
                                ImportProgress.UNWATCHED);
            }
            say("I " + file + "." + System.lineSeparator());
        }
    }
}

package org.naranhi.memory.tmx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.FutureTask;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.text.Direction;

/// Reads every hostile file in this process, which should have little memory, each in a thread as a
/// server's are. Prints a line each: the name, a tab, and `units N refused N` or the report, or
/// after `FAILED` whatever else was thrown; then a tab and the milliseconds. At last `peak`, a tab,
/// and the megabytes this process ever held (0 where the system doesn't tell).
final class HostileReading {
    private HostileReading() {}

    public static void main(String[] arguments) throws Exception {
        for (var each : HostileFiles.files().entrySet()) {
            FutureTask<String> reading = new FutureTask<>(() -> read(each.getValue().get()));
            Thread.ofPlatform().start(reading);
            long start = System.nanoTime();
            String outcome = reading.get();
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(each.getKey() + "\t" + outcome + "\t" + millis);
        }
        System.out.println("peak\t" + peak());
    }

    private static String read(byte[] file) {
        Count count = new Count();
        try {
            new TmxReader()
                    .read(
                            new ByteArrayInputStream(file),
                            new UnitReader.Terms(
                                    Memory.NEWSROOM,
                                    Origin.IMPORTED,
                                    Direction.KO_EN,
                                    Instant.EPOCH),
                            count);
            return "units " + count.units + " refused " + count.refused;
        } catch (UnreadableUnits unreadable) {
            return unreadable.reason() + " at " + unreadable.line();
        } catch (Throwable e) {
            return "FAILED " + e;
        }
    }

    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static final class Count implements UnitReader.Taker {
        private int units;
        private int refused;

        @Override
        public boolean unit(TranslationUnit unit) {
            units++;
            return true;
        }

        @Override
        public boolean refused(Refusal refusal) {
            refused++;
            return true;
        }
    }
}

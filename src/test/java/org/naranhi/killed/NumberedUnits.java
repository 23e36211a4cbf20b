package org.naranhi.killed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;

/// Units that a number stands for, so that two processes mean the same by it.
final class NumberedUnits {
    static final int IN_A_FILE = 3_000;

    private NumberedUnits() {}

    static TranslationUnit confirmed(int number, int version) {
        UUID id = new UUID(7, number);
        return new TranslationUnit(
                id,
                Direction.KO_EN,
                source("확정", number),
                "Confirmed " + number + " as " + version,
                null,
                null,
                Origin.CONFIRMED,
                null,
                id,
                "writer",
                Instant.EPOCH.plusSeconds(version));
    }

    private static String source(String what, int number) {
        return what + "된 문장 " + number + "번은 오늘 신문에 실렸다.";
    }

    static String imported(int file, int number) {
        return source("수입", file * IN_A_FILE + number);
    }

    static String importedTarget(int number) {
        return "Imported " + number;
    }

    static Path file(Path folder, int file) throws IOException {
        Path tmx = folder.resolve(file + ".tmx");
        try (BufferedWriter out = Files.newBufferedWriter(tmx)) {
            out.write("<tmx version=\"1.4\"><header srclang=\"ko\"/><body>\n");
            for (int i = 0; i < IN_A_FILE; i++) {
                out.write("<tu><tuv xml:lang=\"ko\"><seg>" + imported(file, i) + "</seg></tuv>");
                out.write("<tuv xml:lang=\"en\"><seg>" + importedTarget(i));
                out.write("</seg></tuv></tu>\n");
            }
            out.write("</body></tmx>\n");
        }
        return tmx;
    }
}

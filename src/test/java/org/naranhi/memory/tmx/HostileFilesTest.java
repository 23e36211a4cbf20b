package org.naranhi.memory.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever a file does to its reader, there is a report and nothing else, and a JVM with 256 MB of
/// heap is enough for it. All files are read in one such process.
class HostileFilesTest {
    private static final int MINUTES = 5;
    private static final int MOST_MEGABYTES = 1_000;

    private static final Map<String, String> OUTCOMES = new HashMap<>();

    @BeforeAll
    static void readAll() throws Exception {
        Process reading =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HostileReading.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        // Ends a process that hangs; one that doesn't is long gone.
        reading.onExit()
                .completeOnTimeout(reading, MINUTES, TimeUnit.MINUTES)
                .thenAccept(Process::destroyForcibly);
        try (BufferedReader lines = reading.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                OUTCOMES.put(cells[0], cells[1]);
            }
        }
    }

    @Test
    void everyFileIsReadToItsEnd() {
        assertThat(OUTCOMES).containsKeys(HostileFiles.files().keySet().toArray(String[]::new));
    }

    @Test
    void nothingIsThrownButAReport() {
        assertThat(OUTCOMES)
                .allSatisfy((_, outcome) -> assertThat(outcome).doesNotMatch("FAILED.*"));
    }

    @Test
    void memoryIsBounded() {
        assertThat(Long.parseLong(OUTCOMES.get("peak"))).isLessThan(MOST_MEGABYTES);
    }

    @Test
    void whereverItIsCutOffItIsBroken() {
        List<String> cut =
                OUTCOMES.keySet().stream().filter(name -> name.startsWith("cut off")).toList();
        assertThat(cut).hasSizeGreaterThan(15);
        // In the middle of a letter the encoding is what is wrong first.
        assertThat(cut)
                .allSatisfy(name -> assertThat(OUTCOMES.get(name)).matches("(BROKEN|ENCODING).*"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8 with mark, units 2 refused 0",
        "UTF-16LE with mark, units 2 refused 0",
        "UTF-16BE with mark, units 2 refused 0",
        "UTF-16LE without mark, units 2 refused 0",
        "UTF-16BE without mark, units 2 refused 0",
        "EUC-KR, units 2 refused 0",
        "EUC-KR declared UTF-8, ENCODING at 5",
        "UTF-8 declared ISO-8859-1, ENCODING at 1",
        "5000 codes in each other, units 0 refused 1",
        "entity bomb, ENTITY at 1",
        "entity bomb in an attribute, ENTITY at 1",
        "file as entity, ENTITY at 1",
        "address as entity, ENTITY at 1",
        "address as DTD, units 1 refused 0",
        "segment of 10 MB, units 1 refused 1",
        "another language, NOT_TMX at 1"
    })
    void theReportSaysWhatItIs(String file, String report) {
        assertThat(OUTCOMES.get(file)).isEqualTo(report);
    }
}

package org.naranhi.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A few kills of each kind; `KillBenchmark` does many.
class MemorySurvivesKillTest {
    private static final int KILLS = 1;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(names = {"CONFIRM", "MERGE"})
    void nothingAcknowledgedIsMissingOrDouble(Deed deed) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        KillTrial trial = new KillTrial(data, 1 + deed.ordinal());
        for (int i = 0; i < KILLS; i++) {
            trial.kill(deed);
        }
        assertThat(trial.acknowledged()).isPositive();
    }
}

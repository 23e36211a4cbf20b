package org.naranhi.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One kill of each kind on the same folder; `KillBenchmark` does many.
class MemorySurvivesKillTest {
    @Test
    void nothingAcknowledgedIsMissingDoubleOrHalf(@TempDir Path folder) throws Exception {
        KillTrial trial = new KillTrial(Files.createDirectory(folder.resolve("data")), 1);
        for (Deed deed : Deed.values()) {
            trial.kill(deed);
        }
        assertThat(trial.acknowledged()).isGreaterThanOrEqualTo(Deed.values().length);
    }
}

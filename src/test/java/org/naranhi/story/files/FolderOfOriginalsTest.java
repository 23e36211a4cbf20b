package org.naranhi.story.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOfOriginalsTest {
    @TempDir private Path data;

    @Test
    void givesAFileBackByteForByte() {
        FolderOfOriginals originals = new FolderOfOriginals(data.toString());
        UUID story = UUID.randomUUID();
        byte[] content = {0, 1, (byte) 0xB0, (byte) 0xA1, 10};

        originals.keep(story, "기사.txt", content);

        assertThat(originals.of(story)).hasValue(content);
        assertThat(originals.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aNameNeverBecomesAPath() throws Exception {
        FolderOfOriginals originals = new FolderOfOriginals(data.toString());

        originals.keep(UUID.randomUUID(), "../../escape.txt", "글".getBytes(StandardCharsets.UTF_8));

        try (Stream<Path> files = Files.walk(data)) {
            List<Path> kept = files.filter(Files::isRegularFile).toList();
            assertThat(kept).hasSize(1);
            assertThat(kept.getFirst().getParent()).isEqualTo(data.resolve("originals"));
        }
    }
}

package org.naranhi.story.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.story.OriginalFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/// One file a story, named by the story's id: the name it came with is in the database and never
/// becomes a path.
@Repository
class FolderOfOriginals implements OriginalFiles {
    private final Path folder;

    FolderOfOriginals(@Value("${naranhi.data:data}") String data) {
        this.folder = Path.of(data, "originals");
    }

    @Override
    public void keep(UUID story, String fileName, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, story.toString(), ".part");
            Files.write(part, content);
            Files.move(part, folder.resolve(story.toString()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("could not keep the original of " + fileName, e);
        }
    }

    @Override
    public Optional<byte[]> of(UUID story) {
        Path file = folder.resolve(story.toString());
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the original of " + story, e);
        }
    }
}

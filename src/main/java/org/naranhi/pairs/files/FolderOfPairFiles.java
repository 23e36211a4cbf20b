package org.naranhi.pairs.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.pairs.PairFiles;
import org.naranhi.text.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/// Named by number and language, so that no name that came with a file becomes a path.
@Repository
class FolderOfPairFiles implements PairFiles {
    private final Path folder;

    FolderOfPairFiles(@Value("${naranhi.data:data}") String data) {
        this.folder = Path.of(data, "batches");
    }

    @Override
    public void keep(UUID batch, int item, Language edition, Path file) throws IOException {
        Files.createDirectories(folder.resolve(batch.toString()));
        Files.move(file, kept(batch, item, edition), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public Optional<byte[]> of(UUID batch, int item, Language edition) throws IOException {
        Path kept = kept(batch, item, edition);
        return Files.exists(kept) ? Optional.of(Files.readAllBytes(kept)) : Optional.empty();
    }

    @Override
    public boolean has(UUID batch) {
        return Files.isDirectory(folder.resolve(batch.toString()));
    }

    @Override
    public void remove(UUID batch) throws IOException {
        if (has(batch)) {
            Path own = folder.resolve(batch.toString());
            List<Path> files;
            try (Stream<Path> all = Files.list(own)) {
                files = all.toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(own);
        }
    }

    private Path kept(UUID batch, int item, Language edition) {
        return folder.resolve(batch.toString()).resolve(item + "." + edition.tag());
    }
}

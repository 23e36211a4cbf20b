package org.naranhi.glossary.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.naranhi.glossary.Pictures;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/// One file a picture, as it came, named by what is in it.
@Repository
class FolderOfPictures implements Pictures {
    private static final Map<String, String> EXTENSIONS =
            Map.of("png", "png", "jpeg", "jpg", "gif", "gif");

    private final Path folder;

    FolderOfPictures(@Value("${naranhi.data:data}") String data) {
        this.folder = Path.of(data, "pictures");
    }

    @Override
    public String keep(byte[] picture) throws IOException, Unfit {
        String name = digest(picture) + '.' + extension(picture);
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "picture", ".part");
            Files.write(part, picture);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return name;
    }

    @Override
    public Optional<Path> find(String name) {
        return NAME.matcher(name).matches()
                ? Optional.of(folder.resolve(name)).filter(Files::exists)
                : Optional.empty();
    }

    /// By its content, and only as far as its size; nothing is unpacked.
    private static String extension(byte[] picture) throws IOException, Unfit {
        if (picture.length > LONGEST) {
            throw new Unfit("picture.large");
        }
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unfit("picture.unknown");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
                    throw new Unfit("picture.large");
                }
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                String extension = EXTENSIONS.get(format);
                if (extension == null) {
                    throw new Unfit("picture.unknown");
                }
                return extension;
            } catch (IOException | RuntimeException _) {
                throw new Unfit("picture.unknown");
            } finally {
                reader.dispose();
            }
        }
    }

    private static String digest(byte[] picture) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(picture);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package org.naranhi.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.naranhi.exchange.Limits;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.exchange.UnreadableDocument.Reason;
import org.naranhi.pairs.NamedPair;

/// A ZIP file of pairs. What isn't named like one edition of a pair is left in it; what would
/// unpack to far more than texts do is refused.
public final class PairArchive {
    private static final int BUFFER = 1 << 16;

    /// Names that aren't UTF-8 are as Korean Windows writes them.
    private static final Charset WINDOWS = Charset.forName("MS949");

    private PairArchive() {}

    public static boolean named(String fileName) {
        return fileName.regionMatches(true, fileName.length() - 4, ".zip", 0, 4);
    }

    /// Unpacks into files of a folder that are numbered, not named; gives them by their names.
    ///
    /// @throws UnreadableDocument when it is no ZIP file, or one that does harm
    public static Map<String, Path> unpack(Path archive, Path folder) throws IOException {
        try {
            return unpack(archive, folder, StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            try {
                return unpack(archive, folder, WINDOWS);
            } catch (ZipException | IllegalArgumentException broken) {
                throw new UnreadableDocument(Reason.BROKEN, "no ZIP: " + broken.getMessage());
            }
        }
    }

    private static Map<String, Path> unpack(Path archive, Path folder, Charset names)
            throws IOException {
        Map<String, Path> files = new HashMap<>();
        Budget budget = new Budget(Files.size(archive));
        try (ZipFile zip = new ZipFile(archive.toFile(), names)) {
            if (zip.size() > Limits.ARCHIVE_ENTRIES) {
                throw bomb(zip.size() + " entries");
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (!entry.isDirectory() && !hidden(name) && NamedPair.named(name)) {
                    Path file = Files.createTempFile(folder, "entry", "");
                    copy(zip.getInputStream(entry), file, budget);
                    files.put(name, file);
                }
            }
        }
        return files;
    }

    /// What other systems put beside the files of an archive.
    private static boolean hidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    /// A file too large to be a document is cut where that is known, and refused when it is read.
    private static void copy(InputStream from, Path file, Budget budget) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long written = 0;
        try (from;
                OutputStream out = Files.newOutputStream(file)) {
            for (int n = from.read(buffer);
                    n >= 0 && written <= Limits.DOCUMENT_BYTES;
                    n = from.read(buffer)) {
                budget.spend(n);
                out.write(buffer, 0, n);
                written += n;
            }
        }
    }

    private static UnreadableDocument bomb(String detail) {
        return new UnreadableDocument(Reason.BOMB, detail);
    }

    /// How much an archive of a size may still unpack to.
    private static final class Budget {
        private final long packed;
        private long unpacked;

        Budget(long packed) {
            this.packed = packed;
        }

        void spend(int bytes) {
            unpacked += bytes;
            if (unpacked > Limits.ARCHIVE_BYTES
                    || unpacked > Limits.PACKAGE_BYTES_UNSUSPECTED
                            && unpacked > packed * Limits.PACKAGE_RATIO) {
                throw bomb(unpacked + " bytes of " + packed);
            }
        }
    }
}

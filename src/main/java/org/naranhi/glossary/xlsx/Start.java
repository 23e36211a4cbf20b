package org.naranhi.glossary.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.naranhi.glossary.GlossaryFile.Unreadable;

/// What can be said of a workbook before it is opened, above all that it unpacks to a size that can
/// be handled.
final class Start {
    private static final byte[] PACKAGE = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// Bytes of all parts when unpacked: 200,000 rows of everything an entry can have are fewer.
    private static final long UNPACKED = 600L << 20;

    /// Bytes of the table of strings, which is held in memory as a whole.
    private static final long STRINGS = 80L << 20;

    private static final int PARTS = 2_000;
    private static final int BUFFER = 1 << 16;

    private Start() {}

    static boolean isPackage(byte[] start) {
        return begins(start, PACKAGE);
    }

    static boolean isOle(byte[] start) {
        return begins(start, OLE);
    }

    private static boolean begins(byte[] start, byte[] with) {
        return start.length >= with.length
                && Arrays.equals(start, 0, with.length, with, 0, with.length);
    }

    /// Unpacks everything once and keeps nothing, because what a package says of its own sizes can
    /// be a lie.
    ///
    /// @throws Unreadable when it is no workbook, or too large when unpacked
    static void check(Path file) throws IOException, Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            if (isOle(in.readNBytes(OLE.length))) {
                throw new Unreadable("file.protected");
            }
        }
        boolean workbook = false;
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > PARTS) {
                throw new Unreadable("unpacked.large");
            }
            for (ZipEntry part : Collections.list(zip.entries())) {
                boolean strings = part.getName().endsWith("/sharedStrings.xml");
                workbook |= part.getName().startsWith("xl/workbook");
                try (InputStream in = zip.getInputStream(part)) {
                    unpacked += length(in, strings ? STRINGS : UNPACKED - unpacked);
                }
            }
        } catch (ZipException | EOFException e) {
            throw new Unreadable("file.broken", e);
        }
        if (!workbook) {
            throw new Unreadable("format.unknown");
        }
    }

    private static long length(InputStream in, long most) throws IOException, Unreadable {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            length += n;
            if (length > most) {
                throw new Unreadable("unpacked.large");
            }
        }
        return length;
    }
}

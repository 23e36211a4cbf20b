package org.naranhi.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The lines of a file or of standard input, each as soon as it is there: UTF-8, or what Korean
/// Windows writes.
final class Lines implements AutoCloseable {
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean first = true;

    Lines(@Nullable Path file) throws Failure {
        try {
            in = new BufferedInputStream(file == null ? System.in : Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            throw new Failure("no such file: " + file);
        } catch (IOException e) {
            throw new Failure("can't read " + file + ": " + e.getMessage());
        }
    }

    /// The next line without its end, or nothing.
    @Nullable String next() throws IOException {
        bytes.reset();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            bytes.write(read);
        }
        String line = decoded(bytes.toByteArray());
        line = first && line.startsWith("\uFEFF") ? line.substring(1) : line;
        first = false;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private static String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException _) {
            return new String(line, KOREAN);
        }
    }

    @Override
    public void close() throws IOException {
        if (in != System.in) {
            in.close();
        }
    }
}

package org.naranhi.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a command reads from: the file it names, or standard input.
record Input(@Nullable Path file) {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-949"));

    byte[] bytes() throws Failure {
        try {
            return file == null ? System.in.readAllBytes() : Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Failure("no such file: " + file);
        } catch (AccessDeniedException e) {
            throw new Failure("not allowed to read " + file);
        } catch (IOException e) {
            throw new Failure("can't read " + this + ": " + e.getMessage());
        }
    }

    /// Plain text, UTF-8 or what Korean Windows writes, NFC, without a byte order mark.
    String text() throws Failure {
        return Normalizer.normalize(asWritten(), Normalizer.Form.NFC);
    }

    /// The same, composed or not as it is in the file.
    String asWritten() throws Failure {
        byte[] bytes = bytes();
        for (Charset charset : CHARSETS) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // the next
            }
        }
        throw new Failure(this + " is no text");
    }

    String name() {
        return file == null ? "" : file.getFileName().toString();
    }

    @Override
    public String toString() {
        return file == null ? "standard input" : file.toString();
    }
}

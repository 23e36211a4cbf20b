package org.naranhi.memory.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// The characters of a file, decoded strictly: what comes before bytes that are no text is given
/// out first, so that a parser knows the line at which they stand.
public final class StrictText extends Reader {
    /// Characters that may come without an event of the parser: nothing in a file of units is so
    /// long, and a parser holds it in one piece.
    private static final long UNBROKEN = 16_000_000;

    private static final int BUFFER = 1 << 16;
    private static final int ASCII = 0x80;

    private final InputStream file;
    private final ByteBuffer bytes;
    private CharsetDecoder decoder;
    private @Nullable Charset otherwise;
    private boolean atEnd;
    private long unbroken;
    private char second;

    /// The bytes are in another encoding than they should.
    public static final class Wrong extends IOException {
        Wrong(String message) {
            super(message);
        }
    }

    /// Something in the file is too long to be held.
    public static final class TooLarge extends IOException {
        TooLarge() {
            super("more than " + UNBROKEN + " characters in one piece");
        }
    }

    /// @param head the beginning of the file, of which the bytes from `from` to `to` are text
    /// @param otherwise the encoding when the first letter that isn't ASCII is none of the other
    public StrictText(
            InputStream file,
            byte[] head,
            int from,
            int to,
            Charset charset,
            @Nullable Charset otherwise) {
        this.file = file;
        byte[] buffer = new byte[Math.max(BUFFER, to)];
        System.arraycopy(head, from, buffer, 0, to - from);
        this.bytes = ByteBuffer.wrap(buffer, 0, to - from);
        this.decoder = strict(charset);
        this.otherwise = otherwise;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// Whether the bytes are text in this encoding; the last letter may be cut.
    public static boolean fits(byte[] bytes, int length, boolean cut, Charset charset) {
        return !strict(charset)
                .decode(ByteBuffer.wrap(bytes, 0, length), CharBuffer.allocate(length + 1), !cut)
                .isError();
    }

    /// A parser has come to an event.
    public void broken() {
        unbroken = 0;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length < 2 || second != 0) {
            return one(into, offset, length);
        }
        CharBuffer out = CharBuffer.wrap(into, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, atEnd);
            int count = out.position() - offset;
            if (count > 0) {
                unbroken += count;
                if (unbroken > UNBROKEN) {
                    throw new TooLarge();
                }
                if (otherwise != null && !isAscii(into, offset, count)) {
                    otherwise = null;
                }
                return count;
            }
            if (result.isError()) {
                if (otherwise == null) {
                    throw new Wrong(wrong(result));
                }
                decoder = strict(otherwise);
                otherwise = null;
                continue;
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
    }

    private static boolean isAscii(char[] text, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (text[i] >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /// A letter beyond the first plane has two characters, which the decoder gives out together.
    private int one(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (second == 0) {
            char[] two = new char[2];
            int read = read(two, 0, 2);
            if (read < 0) {
                return -1;
            }
            into[offset] = two[0];
            second = read == 2 ? two[1] : 0;
        } else {
            into[offset] = second;
            second = 0;
        }
        return 1;
    }

    private String wrong(CoderResult result) {
        try {
            result.throwException();
            return "";
        } catch (CharacterCodingException e) {
            return "not " + decoder.charset().name() + ": " + e.getMessage();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = file.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read));
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

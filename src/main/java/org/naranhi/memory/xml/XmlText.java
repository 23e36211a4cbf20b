package org.naranhi.memory.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// The characters of an XML file, decoded strictly: what comes before bytes that are no text is
/// given out first, so that the parser knows the line at which they stand.
final class XmlText extends Reader {
    /// Characters that may come without an event of the parser: no comment, attribute or document
    /// type of a file of units is so long, and the parser holds them in one piece.
    private static final long UNBROKEN = 16_000_000;

    private static final int BUFFER = 1 << 16;

    private final InputStream file;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private boolean atEnd;
    private long unbroken;
    private char second;

    /// Something in the file is too long to be held.
    static final class TooLarge extends IOException {
        TooLarge() {
            super("more than " + UNBROKEN + " characters in one piece");
        }
    }

    /// @throws XmlEncoding.Wrong when the file isn't in the encoding it declares, or in an unknown
    ///   one
    XmlText(InputStream file) throws IOException {
        this.file = file;
        byte[] buffer = new byte[BUFFER];
        int length = file.readNBytes(buffer, 0, XmlEncoding.HEAD);
        XmlEncoding encoding = XmlEncoding.of(buffer, length);
        bytes = ByteBuffer.wrap(buffer, encoding.mark(), length - encoding.mark());
        decoder =
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        atEnd = length < XmlEncoding.HEAD;
    }

    /// The parser has come to an event.
    void broken() {
        unbroken = 0;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length < 2) {
            return one(into, offset, length);
        }
        if (second != 0) {
            return one(into, offset, 1);
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
                return count;
            }
            if (result.isError()) {
                throw new XmlEncoding.Wrong(wrong(result));
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
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

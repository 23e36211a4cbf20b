package org.naranhi.memory.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// In which encoding an XML file is (XML 1.0, appendix F): its first bytes tell the family, its
/// declaration the rest. `mark` is the length of the byte order mark. Where the bytes and the
/// declaration don't go together the file is refused, since one of them would be read as letters
/// that nobody wrote.
record XmlEncoding(Charset charset, int mark) {
    /// Bytes at the beginning that are looked at.
    static final int HEAD = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

    /// The text of a file.
    ///
    /// @throws StrictText.Wrong when the file isn't in the encoding it declares, or in an unknown
    ///   one
    static StrictText text(InputStream file) throws IOException {
        byte[] head = file.readNBytes(HEAD);
        XmlEncoding encoding = of(head, head.length);
        return new StrictText(file, head, encoding.mark, head.length, encoding.charset, null);
    }

    static XmlEncoding of(byte[] bytes, int length) throws StrictText.Wrong {
        XmlEncoding found = byBytes(bytes, length);
        String head =
                new String(
                        bytes,
                        found.mark,
                        length - found.mark,
                        sixteen(found.charset) ? found.charset : StandardCharsets.ISO_8859_1);
        String declared = declared(head);
        if (declared == null) {
            return found;
        }
        String name = declared.strip().toLowerCase(Locale.ROOT);
        if (sixteen(found.charset) || found.mark > 0) {
            if (!found.goesBy(name)) {
                throw new StrictText.Wrong(
                        "declared as " + declared + " but is " + found.charset.name());
            }
            return found;
        }
        if (name.startsWith("utf-16") || name.startsWith("iso-10646-ucs-2")) {
            throw new StrictText.Wrong("declared as " + declared + " but has one byte a letter");
        }
        XmlEncoding named = new XmlEncoding(named(declared, name), 0);
        if (named.singleByte() && unicode(bytes, length)) {
            throw new StrictText.Wrong("declared as " + declared + " but is UTF-8");
        }
        return named;
    }

    private static XmlEncoding byBytes(byte[] bytes, int length) throws StrictText.Wrong {
        int first = at(bytes, length, 0);
        int second = at(bytes, length, 1);
        int third = at(bytes, length, 2);
        int fourth = at(bytes, length, 3);
        if (first == 0 && second == 0
                || first > 0 && second == 0 && third == 0 && fourth == 0
                || first == 0xFF && second == 0xFE && third == 0 && fourth == 0) {
            throw new StrictText.Wrong("UTF-32, or no text");
        }
        if (first == 0xFE && second == 0xFF) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (first == 0xFF && second == 0xFE) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return new XmlEncoding(StandardCharsets.UTF_8, 3);
        }
        if (first == 0 && second > 0) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 0);
        }
        if (first > 0 && second == 0) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 0);
        }
        return new XmlEncoding(StandardCharsets.UTF_8, 0);
    }

    private static int at(byte[] bytes, int length, int i) {
        return i < length ? bytes[i] & 0xFF : -1;
    }

    private static boolean sixteen(Charset charset) {
        return charset == StandardCharsets.UTF_16BE || charset == StandardCharsets.UTF_16LE;
    }

    private static @Nullable String declared(String head) {
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    private boolean goesBy(String name) {
        return sixteen(charset)
                ? name.equals("utf-16")
                        || name.equals("unicode")
                        || name.equals("iso-10646-ucs-2")
                        || name.equals(charset.name().toLowerCase(Locale.ROOT))
                : name.equals("utf-8") || name.equals("utf8");
    }

    /// EUC-KR is read as its superset, as the WHATWG Encoding Standard does.
    private static Charset named(String declared, String name) throws StrictText.Wrong {
        try {
            return switch (name) {
                case "euc-kr", "ks_c_5601-1987", "cp949", "ms949", "uhc", "windows-949" ->
                        Charset.forName("x-windows-949");
                case "utf8" -> StandardCharsets.UTF_8;
                default -> Charset.forName(name);
            };
        } catch (IllegalArgumentException _) {
            throw new StrictText.Wrong("declared as " + declared + ", which is no encoding");
        }
    }

    private boolean singleByte() {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    /// Whether there is something beyond ASCII that has the strict form of UTF-8.
    private static boolean unicode(byte[] bytes, int length) {
        int end = length;
        boolean beyond = false;
        for (int i = 0; i < length; i++) {
            beyond |= bytes[i] < 0;
        }
        // The last letter may be cut.
        while (end > 0 && length == HEAD && bytes[end - 1] < 0) {
            end--;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, end));
            return beyond && end > 0;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}

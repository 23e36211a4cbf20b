package org.naranhi.exchange.icu;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decodes the text files of a Korean newsroom: UTF-8 and UTF-16 as today's programs write them,
/// and EUC-KR as the archives have it. EUC-KR is always read as its superset, Windows code page
/// 949, as the WHATWG Encoding Standard does.
public final class TextBytes {
    public static final Charset KOREAN = Charset.forName("x-windows-949");

    private TextBytes() {}

    /// @param declared the encoding the document itself names, believed only when the bytes are not
    ///   plainly Unicode
    /// @return nothing when the bytes are no text
    public static Optional<String> decode(byte[] bytes, @Nullable String declared) {
        Optional<String> unicode = unicode(bytes);
        if (unicode.isPresent()) {
            return unicode;
        }
        if (hasNul(bytes) || controls(bytes)) {
            return Optional.empty();
        }
        return Optional.of(
                decoded(bytes, declared == null ? guess(bytes) : named(declared, bytes)));
    }

    private static Optional<String> unicode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(decoded(bytes, StandardCharsets.UTF_8).substring(1));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(decoded(bytes, StandardCharsets.UTF_32));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(decoded(bytes, StandardCharsets.UTF_16));
        }
        if (hasNul(bytes)) {
            // Only UTF-16 has zero bytes in a text, at its spaces and Latin letters.
            return strictly(bytes, StandardCharsets.UTF_16LE)
                    .filter(TextBytes::newsprint)
                    .or(
                            () ->
                                    strictly(bytes, StandardCharsets.UTF_16BE)
                                            .filter(TextBytes::newsprint));
        }
        return strictly(bytes, StandardCharsets.UTF_8);
    }

    private static Charset guess(byte[] bytes) {
        if (korean(bytes)) {
            return KOREAN;
        }
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return match == null ? fallback(bytes) : named(match.getName(), bytes);
    }

    private static Charset named(String name, byte[] bytes) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "euc-kr",
                    "cp949",
                    "ms949",
                    "uhc",
                    "windows-949",
                    "x-windows-949",
                    "korean",
                    "ks_c_5601-1987",
                    "ksc5601",
                    "ksc_5601" ->
                    KOREAN;
            // The detector takes its Latin names from single letters; browsers read them all as
            // this.
            case "iso-8859-1", "latin1", "us-ascii" -> WINDOWS_LATIN;
            case "utf-8", "utf8" -> fallback(bytes);
            default -> {
                try {
                    yield Charset.forName(name);
                } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
                    yield fallback(bytes);
                }
            }
        };
    }

    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

    /// For bytes that are not the UTF-8 they claim to be.
    private static Charset fallback(byte[] bytes) {
        return korean(bytes) ? KOREAN : WINDOWS_LATIN;
    }

    /// Korean text is nearly all of KS X 1001, whose syllables have two bytes from A1 up; the curly
    /// quotes of Western text before a letter make pairs too, but only of the code page's
    /// extension.
    private static boolean korean(byte[] bytes) {
        int pairs = 0;
        int standard = 0;
        int letters = 0;
        int hangul = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            if (lead < 0x81 || lead == 0xFF || trail < 0x41) {
                broken++;
                continue;
            }
            pairs++;
            i++;
            if (lead >= 0xA1 && trail >= 0xA1) {
                standard++;
                letters += lead >= 0xB0 ? 1 : 0;
                hangul += lead >= 0xB0 && lead <= 0xC8 ? 1 : 0;
            }
        }
        return standard * 10 >= pairs * 7
                && hangul * 2 >= letters
                && pairs > 0
                && broken * 50 <= pairs;
    }

    /// Whether decoded UTF-16 is what newspapers print, nearly all of it.
    private static boolean newsprint(String text) {
        long known =
                text.codePoints()
                        .filter(
                                c ->
                                        c == '\n'
                                                || c == '\r'
                                                || c == '\t'
                                                || c >= ' ' && c < 0x250
                                                || c >= 0x1100 && c < 0x1200
                                                || c >= 0x2000 && c < 0x3400
                                                || c >= 0x4E00 && c < 0xA000
                                                || c >= 0xAC00 && c < 0xD7A4
                                                || c >= 0xFF00 && c < 0xFFF0
                                                || c >= 0x1F000 && c < 0x1FB00)
                        .count();
        long spaces = text.chars().filter(c -> c == ' ' || c == '\n').count();
        return spaces > 0 && known * 100 >= text.codePointCount(0, text.length()) * 97L;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /// Every legacy encoding keeps the control characters where ASCII has them, and texts have none
    /// but white space and the shifts of ISO 2022.
    private static boolean controls(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            controls +=
                    b >= 0 && b < ' ' && "\t\n\r\f\u000B\u000E\u000F\u001B".indexOf(b) < 0 ? 1 : 0;
        }
        return controls * 500L > bytes.length;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}

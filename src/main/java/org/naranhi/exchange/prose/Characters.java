package org.naranhi.exchange.prose;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.naranhi.exchange.Limits;

/// What characters come in and go out.
public final class Characters {
    /// Zero-width space, word joiner, soft hyphen: hints to a typesetter that only spoil matches.
    private static final Pattern UNSEEN = Pattern.compile("[\u200B\u2060\u00AD]");

    private Characters() {}

    /// Text as it is kept: NFC, line ends as `\n`, nothing that is neither printed nor seen. The
    /// brackets of [org.naranhi.text.Markup], should a document have them in print, become their
    /// look-alikes, so that nobody takes them for a tag.
    public static String taken(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
        String seen = UNSEEN.matcher(printable(lines)).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).replace('⟦', '〚').replace('⟧', '〛');
    }

    /// Without control characters, lone surrogates and non-characters: XML 1.0 can't hold them.
    public static String printable(String text) {
        if (text.codePoints().allMatch(Characters::isPrintable)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Characters::isPrintable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (c) {
            case '\t', '\n', '\r' -> true;
            case 0xFEFF, 0xFFFE, 0xFFFF -> false;
            default -> c >= ' ' && (c < 0x7F || c >= 0xA0) && (c < 0xD800 || c > 0xDFFF);
        };
    }

    /// Whether a decoded text is none: more control characters than a stray one.
    public static boolean binary(String text) {
        long controls =
                text.chars().filter(c -> c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0).count();
        return controls * 1000 > (long) Limits.CONTROLS_PER_MILLE * text.length();
    }
}

package org.naranhi.memory.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.UnreadableUnits.Reason;
import org.naranhi.memory.files.StrictText;

/// The text of a table's file, whose encoding and delimiter its beginning tells: UTF-8 or UTF-16 as
/// today's programs write them, or code page 949 as Korean spreadsheets do.
record TableText(StrictText text, char delimiter) {
    private static final int HEAD = 1 << 16;
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    static TableText of(InputStream file) throws IOException {
        byte[] head = file.readNBytes(HEAD);
        int mark = mark(head);
        Charset charset = charset(head, mark);
        String begin = new String(head, mark, head.length - mark, charset);
        return new TableText(
                new StrictText(
                        file,
                        head,
                        mark,
                        head.length,
                        charset,
                        charset == StandardCharsets.UTF_8 && mark == 0 ? KOREAN : null),
                delimiter(begin));
    }

    private static int mark(byte[] head) {
        return starts(head, 0xEF, 0xBB, 0xBF)
                ? 3
                : starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset charset(byte[] head, int mark) throws UnreadableUnits {
        if (mark == 3) {
            return StandardCharsets.UTF_8;
        }
        if (mark == 2) {
            return starts(head, 0xFF) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        Charset sixteen = sixteen(head);
        if (sixteen != null) {
            return sixteen;
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, KOREAN}) {
            if (StrictText.fits(head, head.length, head.length == HEAD, charset)) {
                return charset;
            }
        }
        throw new UnreadableUnits(Reason.ENCODING, 1, "neither UTF-8, UTF-16 nor code page 949");
    }

    /// Only UTF-16 has zero bytes in a text: the high ones of its spaces and Latin letters.
    private static @Nullable Charset sixteen(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        return even + odd == 0
                ? null
                : odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// A tab in the first line parts its cells; otherwise the more frequent of comma and semicolon
    /// outside of quotes.
    private static char delimiter(String begin) {
        int end = begin.indexOf('\n');
        String first = end < 0 ? begin : begin.substring(0, end);
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        int commas = 0;
        int semicolons = 0;
        boolean quoted = false;
        for (int i = 0; i < first.length(); i++) {
            char c = first.charAt(i);
            quoted ^= c == '"';
            commas += c == ',' && !quoted ? 1 : 0;
            semicolons += c == ';' && !quoted ? 1 : 0;
        }
        return semicolons > commas ? ';' : ',';
    }
}

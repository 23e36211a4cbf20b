package org.naranhi.segmentation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Plain text into blocks. Blank lines part paragraphs; where there are none, each line is one.
/// Lines that were wrapped at a fixed width are joined again: a line that nearly fills the width
/// and doesn't end as a sentence goes on in the next.
public final class PlainText {
    private static final Pattern LIST_MARK = Pattern.compile("[•‣◦▪⁃*]\\s+|-\\s+(?=\\S)");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…。:：][\"”’'」』》)\\]]*");
    private static final int NARROWEST = 24;
    private static final int WIDEST = 110;

    private PlainText() {}

    public static List<Block> blocks(String text) {
        String level =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\uFEFF", "")
                        .replace('\u00A0', ' ');
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : level.lines().toList()) {
            if (line.isBlank()) {
                if (!lines.isEmpty()) {
                    paragraphs.add(List.copyOf(lines));
                    lines.clear();
                }
            } else {
                lines.add(line.strip());
            }
        }
        if (!lines.isEmpty()) {
            paragraphs.add(lines);
        }
        int width = width(paragraphs);
        return paragraphs.stream()
                .flatMap(p -> joined(p, width, paragraphs.size() == 1).stream())
                .map(PlainText::block)
                .toList();
    }

    /// The width the text was wrapped at; 0 when it was not. Of a wrapped text most lines that have
    /// another after them are of nearly one length, and few of those end a sentence.
    private static int width(List<List<String>> paragraphs) {
        List<String> running =
                paragraphs.stream()
                        .flatMap(p -> p.subList(0, p.size() - 1).stream())
                        .filter(line -> line.length() >= NARROWEST)
                        .toList();
        int longest = running.stream().mapToInt(String::length).max().orElse(0);
        List<String> full = running.stream().filter(line -> full(line, longest)).toList();
        long open = full.stream().filter(line -> !ENDED.matcher(line).matches()).count();
        boolean wrapped =
                longest <= WIDEST
                        && full.size() >= 2
                        && full.size() * 3 >= running.size() * 2
                        && open * 2 > full.size();
        return wrapped ? longest : 0;
    }

    private static boolean full(String line, int width) {
        return line.length() >= width * 3 / 4;
    }

    private static List<String> joined(List<String> lines, int width, boolean alone) {
        List<StringBuilder> joined = new ArrayList<>();
        boolean goesOn = false;
        for (String line : lines) {
            boolean marked = LIST_MARK.matcher(line).lookingAt();
            if (goesOn && !marked) {
                StringBuilder before = joined.getLast();
                int length = before.length();
                boolean hyphen =
                        length > 1
                                && before.charAt(length - 1) == '-'
                                && Character.isLetter(before.charAt(length - 2));
                before.append(hyphen ? "" : " ").append(line);
            } else {
                joined.add(new StringBuilder(line));
            }
            // Without blank lines, a finished sentence may as well end its paragraph.
            goesOn = width > 0 && full(line, width) && !(alone && ENDED.matcher(line).matches());
        }
        return joined.stream().map(StringBuilder::toString).toList();
    }

    private static Block block(String line) {
        Matcher mark = LIST_MARK.matcher(line);
        return mark.lookingAt() && mark.end() < line.length()
                ? new Block(line.substring(mark.end()), Block.Hint.LIST_ITEM, List.of())
                : Block.of(line);
    }
}

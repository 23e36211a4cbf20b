package org.naranhi.segmentation.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lists whose items follow each other in one line: 1. The first item 2. The second item. A mark
/// counts only beside the next one of its kind, so that a figure or an initial is none. Items that
/// commas or “and” join are parts of one sentence.
final class RunOnLists {
    private static final Pattern MARK =
            Pattern.compile(
                    "(?<bullet>[•⁃·]\\s?)?(?<open>\\()?(?:(?<digits>\\d{1,3})|(?<letter>[A-Za-z])|(?<roman>[ivx]{2,5}))(?<close>\\.\\)|[.)])\\s");

    private static final int LONGEST = 12;

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /// What a mark must share with the next.
    private record Style(boolean bullet, boolean open, char kind, String close) {}

    private record Item(int start, int end, int value) {}

    private RunOnLists() {}

    static void part(String text, BitSet breaks) {
        Map<Style, List<Item>> running = new HashMap<>();
        List<List<Item>> lists = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c != '.' && c != ')' || !Character.isWhitespace(text.charAt(i + 1))) {
                continue;
            }
            if (!mark.region(wordBefore(text, i), i + 2).matches()) {
                continue;
            }
            for (char kind : new char[] {'1', 'a', 'A', 'i'}) {
                int value = value(mark, kind);
                if (value > 0) {
                    item(text, mark, kind, value, running, lists);
                }
            }
        }
        lists.addAll(running.values());
        for (List<Item> list : lists) {
            if (list.size() > 1 && list.stream().skip(1).noneMatch(item -> joined(text, item))) {
                list.forEach(item -> part(text, item, breaks));
                lineAfter(text, list.getLast(), breaks);
            }
        }
    }

    /// Where the word that holds `at` begins, with a bullet before it.
    private static int wordBefore(String text, int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST
                && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start > 1
                        && text.charAt(start - 1) == ' '
                        && "•⁃·".indexOf(text.charAt(start - 2)) >= 0
                ? start - 2
                : start;
    }

    private static void item(
            String text,
            Matcher mark,
            char kind,
            int value,
            Map<Style, List<Item>> running,
            List<List<Item>> lists) {
        Style style =
                new Style(
                        mark.group("bullet") != null,
                        mark.group("open") != null,
                        kind,
                        mark.group("close"));
        List<Item> list = running.get(style);
        if (list == null || list.getLast().value() + 1 != value) {
            boolean within = running.values().stream().anyMatch(other -> other.size() > 1);
            if (!canOpen(text, mark.start(), style, value, within)) {
                return;
            }
            if (list != null) {
                lists.add(list);
            }
            list = new ArrayList<>();
            running.put(style, list);
        }
        list.add(new Item(mark.start(), mark.end() - 1, value));
    }

    private static int value(Matcher mark, char kind) {
        String digits = mark.group("digits");
        String letter = mark.group("letter");
        return switch (kind) {
            case '1' -> digits == null ? 0 : Integer.parseInt(digits);
            case 'i' ->
                    digits == null
                            ? 1 + ROMAN.indexOf(letter == null ? mark.group("roman") : letter)
                            : 0;
            default -> letter(letter, kind);
        };
    }

    private static int letter(@Nullable String letter, char first) {
        return letter != null && letter.charAt(0) >= first && letter.charAt(0) < first + 26
                ? letter.charAt(0) - first + 1
                : 0;
    }

    /// A capital with a stop is an initial, and a bare figure opens a list as its first only.
    private static boolean canOpen(String text, int at, Style style, int value, boolean within) {
        if (style.close().equals(".")
                && !style.open()
                && !style.bullet()
                && (style.kind() == 'A' || value != 1)) {
            return false;
        }
        int before = back(text, at);
        return before == 0
                || within && (value == 1 || style.bullet())
                || ".?!:”\"".indexOf(text.charAt(before - 1)) >= 0
                || text.substring(before, at).indexOf('\n') >= 0;
    }

    private static boolean joined(String text, Item item) {
        int end = back(text, item.start());
        return end > 0
                && (",;/".indexOf(text.charAt(end - 1)) >= 0
                        || text.startsWith(" and", end - 4)
                        || text.startsWith(" or", end - 3));
    }

    private static void part(String text, Item item, BitSet breaks) {
        int before = back(text, item.start());
        if (before > 0) {
            breaks.set(before);
        }
        int next = item.end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        breaks.clear(item.end(), next + 1);
    }

    /// The last item ends with its line, if the next line opens a sentence.
    private static void lineAfter(String text, Item item, BitSet breaks) {
        int line = text.indexOf('\n', item.end());
        int next = line;
        while (next >= 0 && next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next > line && next < text.length() && Character.isUpperCase(text.charAt(next))) {
            breaks.set(back(text, line));
        }
    }

    private static int back(String text, int from) {
        int end = from;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}

package org.naranhi.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figures;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A part of a sentence that another may take the place of: a figure, or a name or term (several
/// where one form is several's). `text` is what stands there.
record Item(Span span, String text, @Nullable Figure figure, List<Entity> entities) {
    /// 30여 명: what is said of a figure is about it.
    private static final Pattern ABOUT = Pattern.compile("[0-9십백천만억조] ?여");

    /// Of the day; a time without it may be in either.
    private static final Pattern HALF =
            Pattern.compile(
                    "오전|오후|새벽|아침|낮|저녁|밤|정오|자정|[ap]\\.?m\\b|noon|midnight",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MIXED =
            Pattern.compile("[A-Za-z][0-9]+[A-Za-z]|[0-9][A-Za-z]+[0-9]");
    private static final Pattern SIGN = Pattern.compile("(?:(?<!\\p{L})(?:US|HK|[AC]))?[$€£¥₩]$");
    private static final Pattern ENDING = Pattern.compile("(?:st|nd|rd|th)\\b");

    Item {
        entities = List.copyOf(entities);
    }

    /// The items of a text without markers, in order, none in another's place: where they overlap
    /// the longer one stands (6자회담 over 6).
    static List<Item> read(String text, Language language, List<Entity> entities) {
        Map<Span, List<Entity>> bySpan = new LinkedHashMap<>();
        entities.forEach(e -> bySpan.computeIfAbsent(e.span(), _ -> new ArrayList<>()).add(e));
        List<Item> all = new ArrayList<>();
        bySpan.forEach((span, found) -> all.add(new Item(span, span.of(text), null, found)));
        for (Figure figure : Figures.read(text, language)) {
            if (!withinWord(text, figure.span())) {
                Span span = whole(text, figure);
                all.add(new Item(span, span.of(text), figure, List.of()));
            }
        }
        all.sort(Comparator.comparingInt((Item i) -> -i.span.length()).thenComparing(Item::span));
        List<Item> items = new ArrayList<>();
        for (Item item : all) {
            if (items.stream().noneMatch(i -> i.span.overlaps(item.span))) {
                items.add(item);
            }
        }
        items.sort(Comparator.comparing(Item::span));
        return items;
    }

    /// The 6 of d8a6c116 is no number; that of G20 and of 85mph is.
    private static boolean withinWord(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && latin(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && latin(text.charAt(end))) {
            end++;
        }
        return MIXED.matcher(text.substring(start, end)).find();
    }

    private static boolean latin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    /// With what belongs to it that isn't its value: the ending of a date's 18th, the sign before a
    /// sum.
    private static Span whole(String text, Figure figure) {
        Span span = figure.span();
        return switch (figure.kind()) {
            case DAY ->
                    ENDING.matcher(text).region(span.end(), text.length()).lookingAt()
                            ? new Span(span.start(), span.end() + 2)
                            : span;
            case MONEY -> {
                Matcher sign = SIGN.matcher(text.substring(0, span.start()));
                yield sign.find() ? new Span(sign.start(), span.end()) : span;
            }
            default -> span;
        };
    }

    /// Whether both say the same, perhaps in other words.
    boolean same(Item other) {
        if (figure != null && other.figure != null) {
            return figure.kind() == other.figure.kind()
                    && figure.unit().equals(other.figure.unit())
                    && figure.sameValue(other.figure);
        }
        return figure == null
                && other.figure == null
                && entities.stream().anyMatch(e -> other.names(e.identity()));
    }

    boolean names(java.util.UUID identity) {
        return entities.stream().anyMatch(e -> e.identity().equals(identity));
    }

    /// Whether the other is of the same sort, so that it may take this one's place.
    boolean exchangeable(Item other) {
        if (figure != null && other.figure != null) {
            return figure.kind() == other.figure.kind()
                    && (figure.unit().equals(other.figure.unit())
                            || figure.kind() == Figure.Kind.MONEY)
                    && ABOUT.matcher(text).find() == ABOUT.matcher(other.text).find()
                    && HALF.matcher(text).find() == HALF.matcher(other.text).find();
        }
        return figure == null
                && other.figure == null
                && entities.stream().anyMatch(e -> other.entities.stream().anyMatch(e::like))
                && attachedAlike(other);
    }

    /// 서울시 and 부산에: what hangs on them is not the same, and not only particles.
    private boolean attachedAlike(Item other) {
        String one = entities.getFirst().attached();
        String two = other.entities.getFirst().attached();
        return one.equals(two) || loose(one) && loose(two);
    }

    private static boolean loose(String attached) {
        return attached.isEmpty() || Particles.only(attached) || attached.startsWith("'");
    }
}

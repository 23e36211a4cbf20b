package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Span;

/// A text being read: the figures found so far, and which characters they have taken.
final class Reading {
    final String text;
    private final boolean digits;
    private final boolean[] taken;
    private final List<Figure> figures = new ArrayList<>();

    Reading(String text) {
        this.text = text;
        this.taken = new boolean[text.length()];
        this.digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /// Whether any digit is written.
    boolean digits() {
        return digits;
    }

    boolean taken(int i) {
        return taken[i];
    }

    void take(int start, int end) {
        Arrays.fill(taken, start, end, true);
    }

    /// Each match in what is not taken yet.
    void each(Pattern pattern, Consumer<Matcher> reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!taken[matcher.start()] && !taken[matcher.end() - 1]) {
                reader.accept(matcher);
            }
        }
    }

    void add(int start, int end, Kind kind, long value, String unit, boolean written) {
        add(start, end, kind, BigDecimal.valueOf(value), unit, written);
    }

    void add(int start, int end, Kind kind, BigDecimal value, String unit, boolean written) {
        figures.add(new Figure(new Span(start, end), kind, value, unit, written));
        take(start, end);
    }

    /// 수십만, hundreds of thousands.
    void several(int start, int end, Kind kind, BigDecimal size, String unit) {
        figures.add(
                new Figure(new Span(start, end), kind, size, unit, false, Approximation.SEVERAL));
        take(start, end);
    }

    List<Figure> figures() {
        figures.sort(Comparator.comparing(Figure::span));
        return List.copyOf(figures);
    }
}

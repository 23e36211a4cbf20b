package org.naranhi.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.figures.FigureWriter;
import org.naranhi.figures.Figures;
import org.naranhi.figures.Units;

/// Exchanges a figure in a translation: the old value is looked for by its value, however it is
/// written, and the new one is written in its shape.
final class FigureRepair {
    /// Category 1, Channel 5: the number of a thing, with which nothing has to agree.
    private static final Pattern LABEL = Pattern.compile("[^.!?] \\p{Lu}\\p{L}*\\.? $");

    private final Translated unit;

    FigureRepair(Translated unit) {
        this.unit = unit;
    }

    /// Empty where the old figure isn't found, is found too often, or another would have to follow
    /// it that the source doesn't give (a sum converted, the month of a day).
    Optional<List<Edit>> edits(Change change) {
        Figure old = figure(change.old());
        Figure now = figure(change.now());
        List<Item> places = places(change, old);
        boolean clear = places.size() == 1 || places.size() == change.olds().size();
        if (places.isEmpty() || !clear || saidMoreOften(old) || dependent(old)) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        for (Item place : places) {
            Optional<List<Edit>> here =
                    written(now, place).flatMap(written -> agreeing(place, written));
            if (here.isEmpty()) {
                return Optional.empty();
            }
            edits.addAll(here.get());
        }
        return readsAs(now, places, edits) ? Optional.of(edits) : Optional.empty();
    }

    private Optional<String> written(Figure now, Item place) {
        Figure old = figure(place);
        if (old.kind() == Kind.MONEY && !old.unit().equals(now.unit())) {
            return FigureWriter.write(now, unit.language());
        }
        Figure example =
                bare(old) && LABEL.matcher(unit.target().substring(0, place.span().start())).find()
                        ? new Figure(old.span(), Kind.ORDINAL, old.value(), "ordinal", true)
                        : old;
        int sign = old.span().start() - place.span().start();
        return FigureWriter.like(now, example, place.text().substring(sign), unit.language())
                .map(place.text().substring(0, sign)::concat);
    }

    private Optional<List<Edit>> agreeing(Item place, String written) {
        Kind kind = figure(place).kind();
        boolean date = kind.ofDate() || kind == Kind.TIME;
        return Edit.agreeing(
                unit.target(),
                place.span(),
                written,
                date ? Mend.Kind.DATE : Mend.Kind.NUMBER,
                unit.language());
    }

    /// Where other figures of the source have the same value, the unit tells them apart.
    private List<Item> places(Change change, Figure old) {
        boolean alone =
                !unit.alsoSaid(change, item -> item.figure() != null && loose(old, item.figure()));
        return unit.targetItems().stream()
                .filter(item -> item.figure() != null)
                .filter(item -> alone ? loose(old, figure(item)) : strict(old, figure(item)))
                .toList();
    }

    /// Whether the target has the number more often than the source, of whatever it says it there.
    private boolean saidMoreOften(Figure old) {
        return times(unit.targetItems(), old) > times(unit.sourceItems(), old);
    }

    private static long times(List<Item> items, Figure old) {
        return items.stream()
                .filter(item -> item.figure() != null && item.figure().sameValue(old))
                .count();
    }

    private static boolean strict(Figure old, Figure other) {
        return old.kind() == other.kind()
                && old.unit().equals(other.unit())
                && old.sameValue(other);
    }

    /// Whether a figure may say what another says: the 18th may be read as an ordinal, a unit may
    /// be a word that isn't known as one.
    private static boolean loose(Figure one, Figure other) {
        if (!one.sameValue(other)) {
            return false;
        }
        if (one.kind() == other.kind()) {
            return one.kind() != Kind.COUNT
                            && one.kind() != Kind.MONEY
                            && one.kind() != Kind.PERCENT
                    || one.unit().equals(other.unit())
                    || bare(one)
                    || bare(other);
        }
        return plain(one, other) || plain(other, one);
    }

    private static boolean plain(Figure plain, Figure other) {
        return switch (other.kind()) {
            case DAY ->
                    plain.kind() == Kind.ORDINAL
                            || bare(plain)
                            || plain.unit().equals("day-long"); // 주 4일
            case YEAR, PERCENT, ORDINAL -> bare(plain);
            default -> false;
        };
    }

    private static boolean bare(Figure figure) {
        return figure.kind() == Kind.COUNT && figure.unit().isEmpty();
    }

    /// Whether something in the target hangs on this figure that the source doesn't say: a month or
    /// weekday that came from elsewhere, a sum or a measure converted.
    private boolean dependent(Figure old) {
        return unit.targetItems().stream()
                .map(Item::figure)
                .filter(Objects::nonNull)
                .anyMatch(
                        other ->
                                other.kind().ofDate() && old.kind().ofDate() && !said(other)
                                        || other.kind() == Kind.MONEY
                                                && old.kind() == Kind.MONEY
                                                && !said(other)
                                        || Units.sameMeasure(old, other));
    }

    private boolean said(Figure target) {
        return unit.sourceItems().stream()
                .map(Item::figure)
                .anyMatch(source -> source != null && loose(source, target));
    }

    private boolean readsAs(Figure now, List<Item> places, List<Edit> edits) {
        Edit.Edited edited = Edit.apply(unit.target(), edits);
        Figure example = figure(places.getFirst());
        String code = example.kind() == Kind.MONEY ? now.unit() : example.unit();
        List<Figure> figures = Figures.read(edited.text(), unit.language());
        return edited.mends().stream()
                .filter(m -> m.kind() == Mend.Kind.NUMBER || m.kind() == Mend.Kind.DATE)
                .allMatch(
                        m ->
                                figures.stream()
                                        .anyMatch(
                                                f ->
                                                        f.span().overlaps(m.span())
                                                                && f.kind() == example.kind()
                                                                && f.unit().equals(code)
                                                                && f.sameValue(now)));
    }

    private static Figure figure(Item item) {
        return Objects.requireNonNull(item.figure());
    }
}

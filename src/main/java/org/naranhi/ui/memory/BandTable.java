package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.analysis.Analysis;
import org.naranhi.memory.analysis.Band;
import org.naranhi.memory.analysis.Counts;
import org.naranhi.memory.analysis.Weights;

/// An analysis as a table: a row for each band, and one for all. Columns of a language that isn't
/// there are left out.
final class BandTable extends Div {
    /// A column of counts; with its weight, another one stands behind.
    private record Column(String label, boolean weighs, ToDoubleFunction<Counts> figure) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("analysis.segments", false, Counts::segments),
                    new Column("analysis.words", true, Counts::words),
                    new Column("analysis.eojeol", true, Counts::eojeol),
                    new Column("analysis.characters", false, Counts::characters),
                    new Column("analysis.without-spaces", false, Counts::charactersWithoutSpaces));

    private final @Nullable BiConsumer<Band, Integer> weigh;
    private final Figures figures = new Figures();
    private final Map<Band, List<NativeTableCell>> weighted = new EnumMap<>(Band.class);
    private final List<NativeTableCell> weightedTotal = new ArrayList<>();
    private List<Column> columns = List.of();
    final Map<Band, IntegerField> fields = new EnumMap<>(Band.class);

    /// @param weigh what sets a band's weight, null for those who mayn't
    BandTable(@Nullable BiConsumer<Band, Integer> weigh) {
        this.weigh = weigh;
        addClassName("table-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("analysis.table"));
    }

    void show(Analysis analysis, Weights weights) {
        Counts total = analysis.total();
        columns =
                COLUMNS.stream()
                        .filter(c -> !c.weighs() || c.figure().applyAsDouble(total) > 0)
                        .toList();
        weighted.clear();
        weightedTotal.clear();
        fields.clear();
        NativeTable table = new NativeTable();
        table.addClassName("analysis-table");
        table.getHead().add(head());
        for (Band band : Band.values()) {
            NativeTableHeaderCell name = Figures.row(AnalysisWords.band(this, band));
            name.add(share(analysis.of(band), total));
            NativeTableRow row = row(name, analysis.of(band));
            row.add(weight(band, weights.percent(band)));
            row.add(added(weighted.computeIfAbsent(band, _ -> new ArrayList<>())));
            table.getBody().add(row);
        }
        NativeTableRow sum = row(Figures.row(getTranslation("analysis.total")), total);
        sum.add(new NativeTableCell());
        sum.add(added(weightedTotal));
        table.getFoot().add(sum);
        removeAll();
        add(table);
        weigh(analysis, weights);
    }

    /// The same analysis by other weights. Fields stay where they are, for whoever goes through
    /// them by key.
    void weigh(Analysis analysis, Weights weights) {
        List<Column> weighing = columns.stream().filter(Column::weighs).toList();
        for (int i = 0; i < weighing.size(); i++) {
            double sum = 0;
            for (Band band : Band.values()) {
                double figure =
                        weighing.get(i).figure().applyAsDouble(analysis.of(band))
                                * weights.percent(band);
                figures.fill(weighted.getOrDefault(band, List.of()).get(i), figure / 100);
                sum += figure;
            }
            figures.fill(weightedTotal.get(i), sum / 100);
        }
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        head.add(Figures.head(getTranslation("analysis.band"), false));
        columns.forEach(c -> head.add(Figures.head(getTranslation(c.label()), true)));
        head.add(Figures.head(getTranslation("analysis.weight"), true));
        columns.stream()
                .filter(Column::weighs)
                .forEach(
                        c -> head.add(Figures.head(getTranslation(c.label() + "-weighted"), true)));
        return head;
    }

    private NativeTableRow row(NativeTableHeaderCell name, Counts counts) {
        NativeTableRow row = new NativeTableRow(name);
        columns.forEach(c -> row.add(figures.cell(c.figure().applyAsDouble(counts))));
        return row;
    }

    /// Cells for what is weighted, remembered to be filled.
    private Component[] added(List<NativeTableCell> cells) {
        columns.stream().filter(Column::weighs).forEach(_ -> cells.add(figures.cell(0)));
        return cells.toArray(Component[]::new);
    }

    /// How much of the whole a band is, for the eye; the figures beside it say it in full.
    private static Component share(Counts counts, Counts total) {
        Span bar = new Span();
        bar.addClassName("share");
        bar.getElement().setAttribute("aria-hidden", "true");
        double share = 100.0 * counts.characters() / Math.max(1, total.characters());
        bar.getStyle().set("--share", String.format(Locale.ROOT, "%.1f%%", share));
        return bar;
    }

    private NativeTableCell weight(Band band, int percent) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("figure");
        if (weigh == null) {
            cell.setText(percent + "%");
            return cell;
        }
        IntegerField field = new IntegerField();
        field.setMin(0);
        field.setMax(Weights.MOST);
        field.setValue(percent);
        field.setSuffixComponent(new Span("%"));
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL, TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.setAriaLabel(getTranslation("analysis.weight-of", AnalysisWords.band(this, band)));
        field.addValueChangeListener(
                e -> {
                    Integer value = e.getValue();
                    if (value != null && value >= 0 && value <= Weights.MOST) {
                        weigh.accept(band, value);
                    }
                });
        fields.put(band, field);
        cell.add(field);
        return cell;
    }
}

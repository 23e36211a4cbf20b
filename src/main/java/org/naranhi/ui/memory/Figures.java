package org.naranhi.ui.memory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/// Counts as cells of tables, in the reader's way of writing them.
final class Figures {
    private final NumberFormat whole;

    Figures() {
        UI ui = UI.getCurrent();
        whole = NumberFormat.getIntegerInstance(ui == null ? Locale.ENGLISH : ui.getLocale());
        whole.setRoundingMode(RoundingMode.HALF_UP);
    }

    String words(double figure) {
        return whole.format(figure);
    }

    NativeTableCell cell(double figure) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("figure");
        fill(cell, figure);
        return cell;
    }

    void fill(NativeTableCell cell, double figure) {
        cell.setText(words(figure));
        cell.setClassName("figure-none", figure == 0);
    }

    static NativeTableHeaderCell head(String words, boolean figure) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("figure", figure);
        return cell;
    }

    static NativeTableHeaderCell row(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }
}

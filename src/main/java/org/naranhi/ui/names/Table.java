package org.naranhi.ui.names;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/// A table of a name's or a term's page under its heading. A column whose label is empty says its
/// own.
public final class Table extends NativeTable {
    private final H3 heading;

    public Table(String heading, String... columns) {
        this.heading = new H3(getTranslation(heading));
        addClassName("name-table");
        getElement().setAttribute("aria-label", getTranslation(heading));
        NativeTableRow head = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            if (column.isEmpty()) {
                Span words = new Span(getTranslation("name.actions"));
                words.addClassName("unseen");
                cell.add(words);
            } else {
                cell.setText(getTranslation(column));
            }
            head.add(cell);
        }
        getHead().add(head);
        getBody();
    }

    public H3 heading() {
        return heading;
    }
}

package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.naranhi.glossary.EntryChange;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.FieldChange;
import org.naranhi.ui.shared.Moments;

/// What a record has been, newest first, and the way back to it.
final class HistoryList extends Composite<Section> {
    HistoryList(NameFile file, NameActions actions) {
        getContent().addClassNames("name-section", "name-wide");
        getContent().add(new H3(getTranslation("name.history")));
        OrderedList list = new OrderedList();
        list.addClassName("name-history");
        boolean newest = true;
        for (PastChange past : file.history()) {
            list.add(line(file, past, !newest && actions.allowed(), actions));
            newest = false;
        }
        getContent().add(list);
    }

    private ListItem line(NameFile file, PastChange past, boolean back, NameActions actions) {
        EntryChange change = past.change();
        Span when = new Span(Moments.moment(change.at()));
        when.addClassName("name-history-when");
        String who = past.person().isEmpty() ? getTranslation("name.by-system") : past.person();
        Span what = new Span(getTranslation("change." + Words.key(change.action())) + " · " + who);
        Div fields = new Div();
        fields.addClassName("name-history-fields");
        change.fields().stream().filter(HistoryList::told).forEach(f -> fields.add(field(f)));
        ListItem line = new ListItem(when, what, fields);
        if (back && change.action() != EntryChange.Action.DELETED) {
            Button restore =
                    new Button(
                            getTranslation("name.restore"),
                            e -> actions.restore(file.name(), change));
            restore.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            restore.setAriaLabel(getTranslation("name.restore-of", Moments.moment(change.at())));
            line.add(restore);
        }
        return line;
    }

    /// Who checked it when, the line itself says.
    private static boolean told(FieldChange change) {
        return change.field() != EntryField.CHECKED_BY && change.field() != EntryField.CHECKED_AT;
    }

    private Component field(FieldChange change) {
        Span label = new Span(getTranslation("field." + Words.key(change.field())) + " ");
        label.addClassName("quiet");
        Div line = new Div(label);
        add(line, "del", value(change, change.before()));
        add(line, "ins", value(change, change.after()));
        return line;
    }

    private static void add(Div line, String tag, String value) {
        if (!value.isEmpty()) {
            HtmlContainer marked = new HtmlContainer(tag);
            marked.setText(value);
            line.add(marked, new Span(" "));
        }
    }

    private String value(FieldChange change, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (change.field()) {
            case KIND -> getTranslation("entry." + value.toLowerCase(java.util.Locale.ROOT));
            case BASIS -> getTranslation("basis." + value.toLowerCase(java.util.Locale.ROOT));
            default -> value.replace("\n", "; ").replace("\t", " · ");
        };
    }
}

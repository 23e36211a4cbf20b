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
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.naranhi.glossary.EntryChange;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.FieldChange;
import org.naranhi.ui.shared.Moments;

/// What a record has been, newest first, and the way back to it.
public final class HistoryList extends Composite<Section> {
    /// @param restore what brings the record back to an earlier change
    public HistoryList(List<PastChange> history, boolean allowed, Consumer<EntryChange> restore) {
        getContent().addClassNames("name-section", "name-wide");
        getContent().add(new H3(getTranslation("name.history")));
        OrderedList list = new OrderedList();
        list.addClassName("name-history");
        boolean newest = true;
        for (PastChange past : history) {
            list.add(line(past, !newest && allowed, restore));
            newest = false;
        }
        getContent().add(list);
    }

    private ListItem line(PastChange past, boolean back, Consumer<EntryChange> restore) {
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
            Button button = new Button(getTranslation("name.restore"), e -> restore.accept(change));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(getTranslation("name.restore-of", Moments.moment(change.at())));
            line.add(button);
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
            case KIND -> getTranslation("entry." + value.toLowerCase(Locale.ROOT));
            case STATUS -> getTranslation("status." + value.toLowerCase(Locale.ROOT));
            case FURTHER_TERMS ->
                    value.lines().map(this::furtherTerm).collect(Collectors.joining("; "));
            // what their names stand for can't be read
            case GLOSSARY, IMAGE -> "…";
            case BASIS -> getTranslation("basis." + value.toLowerCase(Locale.ROOT));
            default -> value.replace("\n", "; ").replace("\t", " · ");
        };
    }

    /// Words and status; the rest stands in the table of terms.
    private String furtherTerm(String line) {
        String[] parts = line.split("\t");
        return parts[1]
                + " ("
                + getTranslation("status." + parts[2].toLowerCase(Locale.ROOT))
                + ")";
    }
}

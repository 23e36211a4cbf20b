package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.glossary.FieldChange;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.PlannedRow;
import org.naranhi.glossary.PlannedRow.Choice;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// One row of a file: where it stands, what it would do, and what one may decide.
final class ImportRow extends Div {
    private static final int WORDS = 120;

    private final PlannedRow row;
    private final Div detail = new Div();

    ImportRow(PlannedRow row, Choice decided, boolean sheets, Consumer<Choice> decide) {
        this.row = row;
        String effect = row.effect().name().toLowerCase(Locale.ROOT);
        addClassNames("import-row", "import-" + effect);
        Span place =
                new Span(
                        (sheets ? row.sheet() + " · " : "")
                                + getTranslation("file.line", row.line()));
        place.addClassName("import-line");
        Span sign = new Span(getTranslation("file.effect-" + effect));
        sign.addClassName("import-effect");
        detail.addClassName("import-detail");
        add(new Div(sign, place), names(), detail, choice(decided, decide));
        tell(decided);
    }

    private Component names() {
        Div names = new Div();
        names.addClassName("import-names");
        if (row instanceof PlannedRow.Refused refused) {
            Span words = new Span(shortened(refused.words()));
            words.addClassName("quiet");
            names.add(words);
        }
        row.entryInFile()
                .ifPresent(
                        entry -> {
                            Span korean = Signs.words(entry.korean(), Language.KOREAN);
                            Span english = Signs.words(entry.english(), Language.ENGLISH);
                            names.add(korean, english);
                        });
        return names;
    }

    private static String shortened(String words) {
        return words.length() > WORDS ? words.substring(0, WORDS) + "…" : words;
    }

    private void tell(Choice decided) {
        detail.removeAll();
        switch (row) {
            case PlannedRow.Refused refused ->
                    detail.add(
                            new Span(
                                    getTranslation(
                                            "file.row." + refused.code(), refused.column())));
            case PlannedRow.Doubled doubled ->
                    detail.add(new Span(getTranslation("file.doubles", doubled.firstLine())));
            case PlannedRow.Conflict conflict when decided.changes().isEmpty() ->
                    conflict.namesakes().forEach(other -> detail.add(namesake(conflict, other)));
            default -> decided.changes().forEach(change -> detail.add(line(change)));
        }
    }

    private Component namesake(PlannedRow.Conflict conflict, GlossaryEntry other) {
        Div line = new Div(getTranslation("file.on-record", described(other)));
        String spelled = conflict.another().english();
        if (other instanceof NameRecord name && name.variants().contains(spelled)) {
            line.add(" " + getTranslation("file.known-variant", spelled));
        }
        return line;
    }

    private Component line(FieldChange change) {
        Span label = new Span(FieldWords.field(this, change.field()) + " ");
        label.addClassName("quiet");
        Div line = new Div(label);
        if (!change.before().isEmpty()) {
            line.add(marked("del", change, change.before()), new Span(" "));
        }
        if (!change.after().isEmpty()) {
            line.add(marked("ins", change, change.after()));
        }
        return line;
    }

    private Component marked(String tag, FieldChange change, String value) {
        HtmlContainer marked = new HtmlContainer(tag);
        marked.setText(FieldWords.value(this, change, value));
        return marked;
    }

    private Component choice(Choice decided, Consumer<Choice> decide) {
        List<Choice> choices = row.choices();
        Div cell = new Div();
        cell.addClassName("import-choice");
        String of = row.entryInFile().map(GlossaryEntry::korean).orElse("") + " " + row.line();
        if (choices.size() == 2 && !(row instanceof PlannedRow.Doubled)) {
            Checkbox take =
                    new Checkbox(getTranslation("file.take-row"), decided.entry().isPresent());
            take.setAriaLabel(getTranslation("file.take-row") + ": " + of);
            take.addValueChangeListener(e -> decide.accept(choices.get(e.getValue() ? 0 : 1)));
            cell.add(take);
        } else if (choices.size() > 1) {
            Select<Choice> select = new Select<>();
            select.setItems(choices);
            select.setItemLabelGenerator(this::words);
            select.setValue(decided);
            select.setAriaLabel(getTranslation("file.decide", of));
            select.addValueChangeListener(
                    e -> {
                        decide.accept(e.getValue());
                        tell(e.getValue());
                    });
            cell.add(select);
        }
        return cell;
    }

    private String words(Choice choice) {
        String key = "file.choice-" + choice.answer().name().toLowerCase(Locale.ROOT);
        return getTranslation(key, choice.old().map(ImportRow::described).orElse(""));
    }

    /// `Han So-ra (배우, 1985–, KR)`
    private static String described(GlossaryEntry entry) {
        String more =
                entry instanceof NameRecord name
                        ? Stream.of(
                                        name.distinction(),
                                        name.titleKorean(),
                                        name.hanja(),
                                        name.country())
                                .filter(fact -> !fact.isEmpty())
                                .collect(Collectors.joining(", "))
                        : "";
        return more.isEmpty() ? entry.english() : entry.english() + " (" + more + ")";
    }
}

package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.Signs;

/// How the newsroom has put something before: words looked for on either side, with the sentences
/// they stood in.
final class ConcordancePanel extends Div {
    private static final int LIMIT = 100;

    private final TranslationMemory memory;
    private @Nullable Consumer<String> insert;
    private @Nullable Consumer<TranslationUnit> delete;
    final TextField words = new TextField();
    final Select<Language> side = new Select<>();
    final Div hits = new Div();

    ConcordancePanel(TranslationMemory memory) {
        this.memory = memory;
        addClassName("concordance");
        words.setPlaceholder(getTranslation("memory.search"));
        words.setAriaLabel(getTranslation("memory.search"));
        words.setHelperText(getTranslation("memory.search-how"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setAutofocus(true);
        side.setItems(Language.values());
        side.setItemLabelGenerator(l -> getTranslation("language." + l.tag()));
        side.setAriaLabel(getTranslation("memory.side"));
        side.setValue(Language.KOREAN);
        words.addValueChangeListener(e -> guessSide());
        side.addValueChangeListener(e -> search());
        hits.addClassName("concordance-hits");
        hits.getElement().setAttribute("aria-live", "polite");
        Div line = new Div(words, side);
        line.addClassName("filters");
        add(line, hits);
    }

    void onInsert(Consumer<String> action) {
        insert = action;
    }

    void onDelete(Consumer<TranslationUnit> action) {
        delete = action;
    }

    void search(String text, Language language) {
        side.setValue(language);
        words.setValue(text);
        search();
    }

    void search() {
        hits.removeAll();
        String wanted = words.getValue().strip();
        if (wanted.isEmpty()) {
            hits.add(
                    Signs.empty(
                            getTranslation("memory.concordance"),
                            getTranslation("memory.search-first")));
            return;
        }
        List<ConcordanceHit> found =
                memory.concordance(new ConcordanceQuery(wanted, side.getValue(), LIMIT));
        if (found.isEmpty()) {
            hits.add(
                    Signs.empty(
                            getTranslation("memory.nothing", wanted),
                            getTranslation("memory.nothing-words")));
        }
        found.forEach(hit -> hits.add(card(hit)));
    }

    /// Hangul is looked for on the Korean side, Latin letters on the English one.
    private void guessSide() {
        boolean hangul =
                words.getValue()
                        .codePoints()
                        .anyMatch(
                                c ->
                                        Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.HANGUL);
        boolean latin =
                words.getValue().codePoints().anyMatch(c -> c < 128 && Character.isLetter(c));
        Language fits = hangul ? Language.KOREAN : latin ? Language.ENGLISH : side.getValue();
        if (fits == side.getValue()) {
            search();
        } else {
            side.setValue(fits);
        }
    }

    private Component card(ConcordanceHit hit) {
        TranslationUnit unit = hit.unit();
        Paragraph found = new Paragraph();
        found.addClassName("concordance-found");
        found.getElement().setAttribute("lang", hit.language().tag());
        mark(found, unit.in(hit.language()), hit);
        String other = Markup.plain(unit.in(hit.language().other()));
        Paragraph counterpart = new Paragraph(other);
        counterpart.getElement().setAttribute("lang", hit.language().other().tag());
        Span origin =
                new Span(
                        getTranslation("origin." + unit.origin().name().toLowerCase(Locale.ROOT))
                                + (unit.author().isBlank() ? "" : " · " + unit.author())
                                + " · "
                                + Moments.day(unit.at()));
        origin.addClassName("quiet");
        Div foot = new Div(origin);
        foot.addClassName("concordance-foot");
        Consumer<String> inserting = insert;
        if (inserting != null) {
            foot.add(small("memory.insert", () -> inserting.accept(other)));
        }
        Consumer<TranslationUnit> deleting = delete;
        if (deleting != null) {
            foot.add(small("delete", () -> deleting.accept(unit)));
        }
        Div card = new Div(found, counterpart, foot);
        card.addClassName("concordance-hit");
        return card;
    }

    private Button small(String label, Runnable action) {
        Button button = new Button(getTranslation(label), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static void mark(Paragraph into, String text, ConcordanceHit hit) {
        int at = 0;
        for (org.naranhi.text.Span span : hit.spans()) {
            into.add(new Text(Markup.plain(text.substring(at, span.start()))));
            HtmlContainer mark = new HtmlContainer("mark");
            mark.setText(span.of(text));
            into.add(mark);
            at = span.end();
        }
        into.add(new Text(Markup.plain(text.substring(at))));
    }
}

package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.naranhi.glossary.growth.TermCandidate;
import org.naranhi.glossary.growth.TermCandidate.Context;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;
import tools.jackson.databind.JsonNode;

/// Candidates one below the other, each with the sentences that show it; ↑ and ↓ go through them, A
/// takes one in, E opens it first, X turns it down.
final class CandidateRows extends Composite<Div> {
    private static final String LINE = "element.getEventContext(event).index";

    /// Only when a line itself has the focus, and by a key's place: a Korean keyboard writes ㅁ with
    /// `KeyA`.
    private static final String KEY =
            "/^t[dhr]$/.test(event.composedPath()[0].localName)"
                    + " && !event.ctrlKey && !event.altKey && !event.metaKey"
                    + " && event.code === '%s'";

    /// The grid has no method that puts the caret on a line.
    private static final String FOCUS_LINE =
            "setTimeout(() => this.shadowRoot.querySelector('#items [tabindex=\"0\"]')?.focus())";

    final Grid<TermCandidate> grid = new Grid<>();
    private final boolean editor;
    private final Consumer<TermCandidate> accept;
    private final Consumer<TermCandidate> edit;
    private final Consumer<TermCandidate> reject;
    private List<TermCandidate> shown = List.of();

    CandidateRows(
            boolean editor,
            Consumer<TermCandidate> accept,
            Consumer<TermCandidate> edit,
            Consumer<TermCandidate> reject) {
        this.editor = editor;
        this.accept = accept;
        this.edit = edit;
        this.reject = reject;
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::row);
        grid.getElement().setAttribute("aria-label", getTranslation("candidates.title"));
        getContent().addClassName("term-candidate-rows");
        getContent().add(grid);
        if (editor) {
            onKey("KeyA", accept);
            onKey("KeyE", edit);
            onKey("KeyX", reject);
        }
    }

    void show(List<TermCandidate> candidates, Component nothing) {
        shown = candidates;
        grid.setEmptyStateComponent(nothing);
        grid.setItems(candidates);
    }

    void focusLine() {
        grid.getElement().executeJs(FOCUS_LINE);
    }

    private void onKey(String key, Consumer<TermCandidate> action) {
        grid.getElement()
                .addEventListener("keydown", e -> at(e.getEventData(), action))
                .addEventData(LINE)
                .setFilter(KEY.formatted(key));
    }

    private void at(JsonNode event, Consumer<TermCandidate> action) {
        int line = event.path(LINE).asInt(-1);
        if (line >= 0 && line < shown.size()) {
            action.accept(shown.get(line));
        }
    }

    private Component row(TermCandidate candidate) {
        Span korean = Signs.words(candidate.korean(), Language.KOREAN);
        Span english = Signs.words(candidate.english(), Language.ENGLISH);
        Span shortened = new Span(candidate.shortened());
        shortened.addClassName("quiet");
        Span times =
                new Span(
                        getTranslation(
                                "candidates.sureness",
                                candidate.times(),
                                Math.round(candidate.sureness() * 100)));
        times.addClassNames("quiet", "term-candidate-times");
        Div words = new Div(korean, new Span("="), english, shortened, times);
        words.addClassName("term-candidate-words");
        if (editor) {
            words.add(
                    button("candidates.accept", candidate, accept),
                    button("candidates.edit", candidate, edit),
                    button("candidates.reject", candidate, reject));
        }
        Div row = new Div(words);
        candidate.contexts().stream().limit(2).map(CandidateRows::context).forEach(row::add);
        row.addClassName("term-candidate");
        return row;
    }

    private Button button(String words, TermCandidate candidate, Consumer<TermCandidate> action) {
        Button button = new Button(getTranslation(words), e -> action.accept(candidate));
        button.setAriaLabel(getTranslation(words) + ": " + candidate.korean());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Component context(Context context) {
        Div pair =
                new Div(
                        new Div(Signs.words(context.korean(), Language.KOREAN)),
                        new Div(Signs.words(context.english(), Language.ENGLISH)));
        pair.addClassNames("term-candidate-context", "quiet");
        return pair;
    }
}

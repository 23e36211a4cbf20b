package org.naranhi.ui.memory;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.Person;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.ProgressLine;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.PlanPreTranslation;
import org.naranhi.workbench.PreTranslate;
import org.naranhi.workbench.PreTranslated;
import org.naranhi.workbench.PreTranslation;
import org.naranhi.workbench.PreTranslation.Filling;
import org.naranhi.workbench.PreTranslation.Units;
import org.naranhi.workbench.UndoPreTranslation;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Begins the untouched segments of a story from the memory: shows what would be filled from which
/// percentage on, fills it, and offers to take it back.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class PreTranslationDialog extends Dialog {
    /// What could be filled, and what was filled before and still stands so.
    private record Known(PreTranslation plan, PreTranslated standing) {}

    private final PlanPreTranslation planning;
    private final PreTranslate preTranslate;
    private final UndoPreTranslation undoing;
    private final Behind behind;
    private final Person person;
    private final Div content = new Div();
    private final Div found = new Div();
    final FillingOptions options = new FillingOptions(this::count, this::plan);
    final Paragraph counts = new Paragraph();
    final Button fill = new Button();
    final Button empty = new Button();
    private final Button cancel = new Button();
    private @Nullable UUID story;
    private @Nullable PreTranslation plan;
    private @Nullable FillingList list;
    private @Nullable ProgressLine filling;
    private Runnable filled = () -> {};

    PreTranslationDialog(
            PlanPreTranslation planning,
            PreTranslate preTranslate,
            UndoPreTranslation undoing,
            Behind behind,
            SignedIn signedIn) {
        this.planning = planning;
        this.preTranslate = preTranslate;
        this.undoing = undoing;
        this.behind = behind;
        this.person = signedIn.person();
        setWidth("min(820px, 96vw)");
        addClassName("pretranslation-dialog");
        setHeaderTitle(getTranslation("pretranslation.title"));
        content.addClassName("pretranslation");
        content.add(options, found);
        add(content);
        counts.getElement().setAttribute("role", "status");
        fill.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fill.addClickListener(e -> fill());
        PageKeys.click(fill, Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        fill.setTooltipText("Ctrl+Enter");
        cancel.setText(getTranslation("cancel"));
        cancel.addClickListener(e -> cancel());
        getFooter().add(cancel, fill);
    }

    /// `whenFilled` runs once the story was filled, and again when that was undone.
    public void open(UUID of, Runnable whenFilled) {
        story = of;
        filled = whenFilled;
        open();
        plan();
    }

    private void plan() {
        ProgressLine progress = new ProgressLine(getTranslation("pretranslation.looking"), true);
        plan = null;
        found.removeAll();
        found.add(progress);
        count();
        UUID of = Objects.requireNonNull(story);
        Units wanted = options.units.getValue();
        behind.run(
                UI.getCurrent(),
                () -> {
                    try {
                        PreTranslation found = planning.plan(of, wanted, progress).join();
                        return Optional.of(new Known(found, undoing.standing(of)));
                    } catch (CancellationException _) {
                        return Optional.<Known>empty();
                    }
                },
                done -> done.filter(_ -> options.units.getValue() == wanted).ifPresent(this::show));
    }

    private void show(Known known) {
        PreTranslation planned = known.plan();
        plan = planned;
        setHeaderTitle(getTranslation("pretranslation.title-of", planned.headline()));
        list = new FillingList(planned.direction());
        found.removeAll();
        found.add(counts, list);
        if (!known.standing().after().isEmpty()) {
            found.add(standing(known.standing()));
        }
        count();
    }

    /// What an earlier pre-translation left, and the way to empty it again.
    private Div standing(PreTranslated earlier) {
        Span words = new Span(getTranslation("pretranslation.standing", earlier.after().size()));
        empty.setText(getTranslation("pretranslation.empty"));
        empty.addClickListener(
                e -> {
                    UI ui = UI.getCurrent();
                    close();
                    undo(ui, earlier);
                });
        Div line = new Div(words, empty);
        line.addClassName("undo-line");
        return line;
    }

    private void count() {
        PreTranslation planned = plan;
        List<Filling> chosen = planned == null ? List.of() : planned.from(options.from());
        fill.setText(getTranslation("pretranslation.fill", chosen.size()));
        fill.setEnabled(!chosen.isEmpty());
        if (planned != null && list != null) {
            counts.setText(
                    planned.untouched() == 0
                            ? getTranslation("pretranslation.none-untouched")
                            : getTranslation(
                                    "pretranslation.counts", planned.untouched(), chosen.size()));
            list.show(chosen);
        }
    }

    private void fill() {
        PreTranslation planned = Objects.requireNonNull(plan);
        ProgressLine progress = new ProgressLine(getTranslation("pretranslation.filling"), false);
        filling = progress;
        fill.setEnabled(false);
        options.settle();
        found.removeAll();
        found.add(progress);
        UI ui = UI.getCurrent();
        int from = options.from();
        behind.run(
                ui,
                () -> preTranslate.fill(planned, from, person, progress).join(),
                done -> {
                    close();
                    filled.run();
                    told(ui, done);
                });
    }

    /// Ends the filling if there is one; what is filled by then stays, and can be undone.
    private void cancel() {
        if (filling == null) {
            close();
        } else {
            filling.cancel();
        }
    }

    private void told(UI ui, PreTranslated done) {
        if (!done.after().isEmpty()) {
            Signs.tellWithUndo(
                    ui.getTranslation(
                            done.cancelled() ? "pretranslation.cancelled" : "pretranslation.done",
                            done.after().size()),
                    ui.getTranslation("undo"),
                    () -> undo(ui, done));
        }
        if (done.leftOut() > 0) {
            Signs.warn(ui.getTranslation("pretranslation.left-out", done.leftOut()));
        }
    }

    private void undo(UI ui, PreTranslated done) {
        behind.run(
                ui,
                () -> undoing.undo(done, person).join(),
                undone -> {
                    filled.run();
                    Signs.tell(
                            undone.leftOut() == 0
                                    ? ui.getTranslation("pretranslation.undone")
                                    : ui.getTranslation(
                                            "pretranslation.undone-but",
                                            undone.segments(),
                                            undone.leftOut()));
                });
    }
}

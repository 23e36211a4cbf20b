package org.naranhi.ui.names;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.Person;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.PreviewSettling;
import org.naranhi.workbench.SettleWords;
import org.naranhi.workbench.Settled;
import org.naranhi.workbench.SettlingPreview;
import org.naranhi.workbench.UndoSettling;
import org.naranhi.workbench.WordChange;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Settles a name or a term: shows every sentence of every story that would change, before and
/// after, lets some of them be left out, changes the rest, and offers to take it back.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class SettleDialog extends Dialog {
    private final PreviewSettling previews;
    private final SettleWords settling;
    private final UndoSettling undoing;
    private final Behind behind;
    private final Person person;
    final Div content = new Div();
    final Checkbox all = new Checkbox();
    final Button apply = new Button();
    private @Nullable SettlingLines lines;
    private Runnable settled = () -> {};

    SettleDialog(
            PreviewSettling previews,
            SettleWords settling,
            UndoSettling undoing,
            Behind behind,
            SignedIn signedIn) {
        this.previews = previews;
        this.settling = settling;
        this.undoing = undoing;
        this.behind = behind;
        this.person = signedIn.person();
        setWidth("min(980px, 96vw)");
        content.addClassName("settling");
        add(content);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addClickListener(e -> apply());
        PageKeys.click(apply, Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        apply.setTooltipText("Ctrl+Enter");
        apply.setEnabled(false);
        apply.setText(getTranslation("settle.apply", 0));
        all.setLabel(getTranslation("settle.all"));
        all.addValueChangeListener(
                e -> {
                    if (e.isFromClient() && lines != null) {
                        lines.choose(e.getValue());
                        count();
                    }
                });
        getFooter().add(new Button(getTranslation("cancel"), e -> close()), apply);
    }

    /// `settled` runs once stories were changed, and again when that was undone.
    public void open(WordChange change, Runnable whenSettled) {
        settled = whenSettled;
        setHeaderTitle(getTranslation("settle.title", change.right()));
        ProgressBar searching = new ProgressBar();
        searching.setIndeterminate(true);
        searching.getElement().setAttribute("aria-label", getTranslation("settle.searching"));
        content.add(new Paragraph(getTranslation("settle.searching")), searching);
        open();
        behind.run(UI.getCurrent(), () -> previews.preview(change).join(), this::show);
    }

    private void show(SettlingPreview preview) {
        content.removeAll();
        if (preview.stories().isEmpty()) {
            content.add(new Paragraph(getTranslation("settle.nothing")));
        } else {
            SettlingLines found = new SettlingLines(preview, this::count);
            lines = found;
            content.add(
                    new Paragraph(
                            getTranslation(
                                    "settle.found", preview.segments(), preview.stories().size())),
                    all,
                    found);
        }
        if (preview.elsewhere() > 0) {
            Span elsewhere = new Span(getTranslation("settle.elsewhere", preview.elsewhere()));
            elsewhere.addClassName("quiet");
            content.add(elsewhere);
        }
        count();
    }

    private void count() {
        int chosen = lines == null ? 0 : lines.chosen().size();
        int of = lines == null ? 0 : lines.preview().segments();
        apply.setText(getTranslation("settle.apply", chosen));
        apply.setEnabled(chosen > 0);
        all.setValue(chosen == of);
        all.setIndeterminate(chosen > 0 && chosen < of);
    }

    private void apply() {
        SettlingLines chosen = Objects.requireNonNull(lines);
        apply.setEnabled(false);
        UI ui = UI.getCurrent();
        behind.run(
                ui,
                () -> settling.settle(chosen.preview(), chosen.chosen(), person).join(),
                done -> {
                    close();
                    settled.run();
                    told(ui, done);
                });
    }

    private void told(UI ui, Settled done) {
        Signs.tellWithUndo(
                ui.getTranslation("settle.done", done.change().right(), done.segments()),
                ui.getTranslation("undo"),
                () ->
                        behind.run(
                                ui,
                                () -> undoing.undo(done, person).join(),
                                undone -> {
                                    settled.run();
                                    Signs.tell(ui.getTranslation("settle.undone"));
                                }));
        if (!done.leftOut().isEmpty()) {
            Signs.warn(ui.getTranslation("settle.left-out", done.leftOut().size()));
        }
    }
}

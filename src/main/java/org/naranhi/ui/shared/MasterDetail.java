package org.naranhi.ui.shared;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A list at the left and what is chosen of it at the right. Looks every few seconds whether what
/// it shows has become another, by others or behind the page.
public final class MasterDetail extends Div {
    private static final int LOOK_AGAIN = 3_000;

    private final Div detail = new Div();
    private final Behind behind;
    private final Supplier<String> look;
    private final Runnable changed;
    private String state = "";
    private Registration looking = () -> {};

    /// @param look what changes with everything that is shown; may take a while
    /// @param changed shows it anew
    public MasterDetail(Component list, Behind behind, Supplier<String> look, Runnable changed) {
        this.behind = behind;
        this.look = look;
        this.changed = changed;
        detail.addClassName("detail");
        detail.getElement().setAttribute("aria-live", "off");
        add(list, detail);
        addClassNames("master-detail-body", "names-body");
    }

    public Div detail() {
        return detail;
    }

    /// What is shown now is as of this state.
    public void asOf(String shown) {
        state = shown;
    }

    /// Shows what is chosen. A narrow screen has room for the list or for this, and then for the
    /// way back.
    ///
    /// @param back to the list; null where nothing is chosen
    public void show(Component chosen, @Nullable RouterLink back) {
        setClassName("names-open", back != null);
        detail.removeAll();
        if (back != null) {
            back.addClassName("names-back");
            detail.add(back);
        }
        detail.add(chosen);
    }

    /// Alt+S into the list's search, Alt+↓ and Alt+↑ through it, Alt+H for the keys.
    public void keys(Runnable search, IntConsumer step, Runnable help) {
        shortcut(search, Key.KEY_S);
        shortcut(() -> step.accept(1), Key.ARROW_DOWN);
        shortcut(() -> step.accept(-1), Key.ARROW_UP);
        shortcut(help, Key.KEY_H);
    }

    private void shortcut(Runnable action, Key key) {
        PageKeys.on(this, action, key, KeyModifier.ALT);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval(LOOK_AGAIN);
        looking = event.getUI().addPollListener(e -> lookAgain());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        looking.remove();
        super.onDetach(event);
    }

    private void lookAgain() {
        behind.run(
                this,
                look,
                now -> {
                    if (!state.isEmpty() && !state.equals(now)) {
                        state = now;
                        changed.run();
                    }
                });
    }
}

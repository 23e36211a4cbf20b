package org.naranhi.ui.alignment;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.Pairs;
import org.naranhi.text.Language;
import org.naranhi.ui.memory.MemoryNames;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.KeysDialog;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.ProgressLine;
import org.naranhi.ui.shared.Signs;

/// One published pair, being aligned.
@Route(value = "alignment/:pair", layout = Frame.class)
@PermitAll
public class AlignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String ID = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /// Where accepted beads go; the first choice is nowhere.
    private record Into(@Nullable Memory memory) {}

    private final AlignmentDesk desk;
    private final Behind behind;
    private final Navigation navigation;
    final BeadColumns columns = new BeadColumns();
    final Select<Into> into = new Select<>();
    final Button story = new Button();
    final Button undo = new Button("↶");
    final Button redo = new Button("↷");
    private final PageHeader header = new PageHeader("");
    private final Span far = new Span();
    private boolean busy;

    AlignmentView(AlignmentDesk desk, Behind behind, Navigation navigation) {
        this.desk = desk;
        this.behind = behind;
        this.navigation = navigation;
        addClassName("alignment");
        far.addClassName("alignment-far");
        far.getElement().setAttribute("role", "status");
        step(undo, "undo", "Ctrl+Z", desk::undo);
        step(redo, "redo", "Ctrl+Y", desk::redo);
        into.setAriaLabel(getTranslation("alignment.into"));
        into.setPrefixComponent(new Span(getTranslation("alignment.into")));
        into.setItemLabelGenerator(this::name);
        into.addValueChangeListener(
                e -> {
                    if (e.isFromClient()) {
                        Memory chosen = e.getValue().memory();
                        unlessOvertaken(() -> desk.into(chosen == null ? null : chosen.id()));
                    }
                });
        story.addClickListener(e -> story());
        RouterLink all = new RouterLink(getTranslation("alignment.all"), AlignmentsView.class);
        all.addClassName("alignment-all");
        add(header.withActions(far, undo, redo, into, story), all, columns);
        columns.labels(BeadWords.of(this));
        columns.on(this::act);
        PageKeys.on(this, this::keys, Key.KEY_H, KeyModifier.ALT);
    }

    /// Opens the story; makes it first where there is none, of the edition that somebody chooses.
    private void story() {
        if (desk.text().pair().story() == null) {
            new SourceDialog(this::story).open();
        } else {
            story(Language.KOREAN);
        }
    }

    void story(Language source) {
        unlessOvertaken(() -> navigation.openStory(desk.story(source)));
    }

    private void step(Button button, String what, String key, Runnable action) {
        button.setAriaLabel(getTranslation("beads." + what));
        button.setTooltipText(getTranslation("beads." + what) + " " + key);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(e -> unlessOvertaken(action));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id =
                event.getRouteParameters()
                        .get("pair")
                        .filter(written -> written.matches(ID))
                        .map(UUID::fromString)
                        .orElseThrow(NotFoundException::new);
        if (!desk.open(id)) {
            throw new NotFoundException(getTranslation("alignment.no-such-pair"));
        }
        List<Into> choices = new ArrayList<>();
        choices.add(new Into(null));
        desk.memories().forEach(memory -> choices.add(new Into(memory)));
        into.setItems(choices);
        show();
    }

    @Override
    public String getPageTitle() {
        return desk.text().pair().title() + " · " + getTranslation("app.name");
    }

    private String name(Into choice) {
        Memory memory = choice.memory();
        return memory == null
                ? getTranslation("alignment.nowhere")
                : MemoryNames.name(this, memory);
    }

    private void act(BeadAction asked) {
        if (asked.action().equals("realign")) {
            realign();
        } else if (!busy) {
            unlessOvertaken(() -> desk.act(asked));
        }
    }

    /// Aligns what is not fixed behind the page, which can't be worked on meanwhile.
    private void realign() {
        if (busy) {
            return;
        }
        busy(true);
        PairText from = desk.text();
        ProgressLine line = new ProgressLine(getTranslation("alignment.realigning"), true);
        Div work = new Div(line, cancel(line));
        work.addClassName("alignment-work");
        addComponentAtIndex(1, work);
        behind.run(
                this,
                () -> outcome(from),
                anew -> {
                    if (line.isAttached()) {
                        remove(work);
                        busy(false);
                        unlessOvertaken(() -> desk.realigned(from, anew.get()));
                    }
                });
    }

    /// What was found is dropped then; everything stays as it was.
    private Button cancel(ProgressLine line) {
        Button cancel = new Button(getTranslation("cancel"));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        cancel.setTooltipText("Esc");
        cancel.addClickListener(
                e -> {
                    line.getParent().ifPresent(this::remove);
                    busy(false);
                });
        PageKeys.click(cancel, Key.ESCAPE);
        return cancel;
    }

    /// The page must not stay busy when the aligner fails.
    private Supplier<PairText> outcome(PairText from) {
        try {
            PairText anew = desk.anew(from);
            return () -> anew;
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    private void busy(boolean now) {
        busy = now;
        columns.busy(now);
    }

    /// Does something and shows what came of it; where somebody else was first, what they made.
    private void unlessOvertaken(Runnable action) {
        try {
            action.run();
        } catch (Pairs.Overtaken overtaken) {
            desk.open(desk.text().pair().id());
            Signs.warn(getTranslation("alignment.overtaken"));
        }
        show();
    }

    private void show() {
        PairText text = desk.text();
        List<BeadRow> rows = BeadRow.of(text);
        columns.show(rows);
        header.title().setText(text.pair().title());
        undo.setEnabled(desk.canUndo());
        redo.setEnabled(desk.canRedo());
        into.getListDataView()
                .getItems()
                .filter(choice -> is(choice, text.pair().memory()))
                .findFirst()
                .ifPresent(into::setValue);
        story.setText(
                getTranslation(
                        text.pair().story() == null
                                ? "alignment.make-story"
                                : "alignment.open-story"));
        far.setText(far(text));
    }

    private static boolean is(Into choice, @Nullable UUID memory) {
        return Objects.equals(choice.memory() == null ? null : choice.memory().id(), memory);
    }

    private String far(PairText text) {
        long accepted = text.beads().values().stream().filter(b -> b.accepted()).count();
        return getTranslation("alignment.far", accepted, text.beads().size());
    }

    private void keys() {
        KeysDialog dialog = new KeysDialog();
        BeadWords.KEYS.forEach(
                key -> dialog.add("beads." + key.getFirst(), key.subList(1, key.size())));
        dialog.open();
    }
}

package org.naranhi.ui.alignment;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naranhi.newsroom.People;
import org.naranhi.pairs.Pair;
import org.naranhi.pairs.PairSummary;
import org.naranhi.pairs.Pairs;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.shared.WorkPanel;
import org.naranhi.workbench.KeepPair;
import org.springframework.beans.factory.ObjectProvider;

/// Every published pair that is being aligned, and how far it is; the batches they came in.
@Route(value = "alignment", layout = Frame.class)
@PermitAll
public class AlignmentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    /// Which of the pairs to list.
    enum Which {
        ALL,
        UNDER_WAY,
        DOUBTFUL,
        DONE;

        boolean takes(PairSummary summary) {
            return switch (this) {
                case ALL -> true;
                case UNDER_WAY -> !summary.done();
                case DOUBTFUL -> summary.suspect() || summary.doubtful() > 0;
                case DONE -> summary.done();
            };
        }
    }

    private final Pairs pairs;
    private final People people;
    private final KeepPair keep;
    private final SignedIn signedIn;
    private final ObjectProvider<NewPairDialog> dialogs;
    final BatchList batches;
    final PairGrid grid = new PairGrid(this::delete);
    final Button newPair = new Button();
    final Button newBatch = new Button();
    final TextField search = new TextField();
    final Select<Which> which = new Select<>();
    private final Div filters = new Div();
    private final Div nothing = new Div();

    AlignmentsView(
            Pairs pairs,
            People people,
            KeepPair keep,
            SignedIn signedIn,
            WorkPanel work,
            BatchList batches,
            ObjectProvider<NewPairDialog> dialogs,
            ObjectProvider<BatchDialog> batchDialogs) {
        this.pairs = pairs;
        this.people = people;
        this.keep = keep;
        this.signedIn = signedIn;
        this.dialogs = dialogs;
        this.batches = batches;
        addClassName("alignments");
        newPair.setText(getTranslation("alignment.new"));
        newPair.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        newPair.addClickListener(e -> dialogs.getObject().open());
        PageKeys.click(newPair, Key.KEY_N, KeyModifier.ALT);
        newPair.setTooltipText("Alt+N");
        newBatch.setText(getTranslation("pair-batch.new"));
        newBatch.addClickListener(
                e -> {
                    BatchDialog dialog = batchDialogs.getObject();
                    dialog.whenBegun(this::reload);
                    dialog.open();
                });
        PageKeys.click(newBatch, Key.KEY_B, KeyModifier.ALT);
        newBatch.setTooltipText("Alt+B");
        batches.whenChanged(this::reload);
        work.whenDone(this::reload);
        add(new PageHeader(getTranslation("frame.alignment")).withActions(newBatch, newPair));
        add(work, batches, filters(), grid, nothing);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.alignment") + " · " + getTranslation("app.name");
    }

    /// What the pair has put into a memory goes with it, and comes back with it.
    void delete(UUID pair) {
        keep.delete(pair, true, signedIn.person());
        Signs.tellWithUndo(
                getTranslation("alignment.deleted"),
                getTranslation("undo"),
                () -> {
                    keep.delete(pair, false, signedIn.person());
                    reload();
                });
        reload();
    }

    private Div filters() {
        search.setPlaceholder(getTranslation("alignment.search"));
        search.setAriaLabel(getTranslation("alignment.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> reload());
        which.setItems(Which.values());
        which.setAriaLabel(getTranslation("alignment.which"));
        which.setItemLabelGenerator(
                each -> getTranslation("alignment.which-" + each.name().toLowerCase(Locale.ROOT)));
        which.setValue(Which.ALL);
        which.addValueChangeListener(e -> reload());
        filters.add(search, which);
        filters.addClassName("filters");
        return filters;
    }

    private boolean asked(PairSummary summary) {
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        Pair pair = summary.pair();
        return which.getValue().takes(summary)
                && (pair.title() + '\n' + pair.koreanName() + '\n' + pair.englishName())
                        .toLowerCase(Locale.ROOT)
                        .contains(words);
    }

    private void reload() {
        List<PairSummary> all = pairs.summaries();
        batches.show(all);
        List<PairSummary> found = all.stream().filter(this::asked).toList();
        grid.show(found, people.all());
        filters.setVisible(!all.isEmpty());
        nothing.removeAll();
        if (all.isEmpty()) {
            Button sample =
                    new Button(
                            getTranslation("alignment.sample"),
                            e -> {
                                NewPairDialog dialog = dialogs.getObject();
                                dialog.open();
                                dialog.sample();
                            });
            nothing.add(
                    Signs.empty(
                            getTranslation("alignment.empty"),
                            getTranslation("alignment.empty-words"),
                            sample));
        } else if (found.isEmpty()) {
            nothing.add(
                    Signs.empty(
                            getTranslation("alignment.none-found"),
                            getTranslation("alignment.none-found-words")));
        }
    }
}

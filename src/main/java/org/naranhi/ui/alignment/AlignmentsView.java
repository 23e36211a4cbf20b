package org.naranhi.ui.alignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.Pair;
import org.naranhi.pairs.PairSummary;
import org.naranhi.pairs.Pairs;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.shared.StateBar;
import org.naranhi.ui.shared.WorkPanel;
import org.naranhi.workbench.KeepPair;
import org.springframework.beans.factory.ObjectProvider;

/// Every published pair that is being aligned, and how far it is; the batches they came in.
@Route(value = "alignment", layout = Frame.class)
@PermitAll
public class AlignmentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    /// More than these are shown in a box of their own that scrolls.
    private static final int FEW = 100;

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
    private Map<UUID, Person> everyone = Map.of();
    final Grid<PairSummary> grid = new Grid<>();
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
        columns();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.alignment") + " · " + getTranslation("app.name");
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("stories-grid");
        column("alignment.title", this::title)
                .setFlexGrow(8)
                .setWidth("clamp(15rem, 100vw - 28px - 5.2rem, 17.5rem)");
        column("alignment.progress", this::progress).setFlexGrow(3).setWidth("9rem");
        column("alignment.doubtful", AlignmentsView::doubtful).setFlexGrow(0).setWidth("6rem");
        column("alignment.sentences", this::sentences).setFlexGrow(0).setWidth("7rem");
        column("alignment.who", s -> who(s.pair().changedBy())).setFlexGrow(0).setWidth("8rem");
        column("alignment.when", s -> new Span(Moments.moment(s.pair().changedAt())))
                .setFlexGrow(0)
                .setWidth("8rem");
        grid.addComponentColumn(this::delete).setFlexGrow(0).setWidth("4rem").setFrozenToEnd(true);
    }

    private <C extends Component> Grid.Column<PairSummary> column(
            String label, ValueProvider<PairSummary, C> cell) {
        return grid.addComponentColumn(cell).setHeader(getTranslation(label));
    }

    private Component title(PairSummary summary) {
        RouterLink link = new RouterLink();
        link.setRoute(
                AlignmentView.class, new RouteParameters("pair", summary.pair().id().toString()));
        link.add(Signs.words(summary.pair().title(), Language.KOREAN));
        link.addClassName("stories-headline");
        Span files = new Span(summary.pair().koreanName() + " · " + summary.pair().englishName());
        files.addClassName("stories-headline-other");
        Div standing = new Div(new Span(far(summary)), doubtful(summary));
        standing.addClassName("stories-standing");
        return new Div(link, files, standing);
    }

    private String far(PairSummary summary) {
        return getTranslation("alignment.far", summary.accepted(), summary.links());
    }

    private Component progress(PairSummary summary) {
        StateBar bar = new StateBar();
        bar.show(summary.links(), 0, summary.accepted());
        String words = far(summary);
        bar.getElement().setAttribute("aria-label", words);
        bar.setTitle(words);
        Span counts = new Span(words);
        counts.addClassName("quiet");
        return new Div(bar, counts);
    }

    private static Span doubtful(PairSummary summary) {
        Span count = new Span(summary.doubtful() == 0 ? "–" : "? " + summary.doubtful());
        count.addClassName(summary.suspect() ? "alignment-suspect" : "quiet");
        return count;
    }

    private Span sentences(PairSummary summary) {
        return new Span(getTranslation("alignment.counts", summary.korean(), summary.english()));
    }

    private Component who(UUID id) {
        Person person = everyone.get(id);
        if (person == null) {
            return new Span();
        }
        Div who = new Div(Signs.avatar(person.displayName()), new Span(person.displayName()));
        who.addClassName("who");
        return who;
    }

    private Component delete(PairSummary summary) {
        Button delete = new Button("✕");
        delete.setAriaLabel(getTranslation("alignment.delete", summary.pair().title()));
        delete.setTooltipText(getTranslation("delete"));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        delete.addClickListener(e -> delete(summary.pair().id()));
        return delete;
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
        everyone = people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<PairSummary> all = pairs.summaries();
        batches.show(all);
        List<PairSummary> found = all.stream().filter(this::asked).toList();
        grid.setItems(found);
        grid.setAllRowsVisible(found.size() <= FEW);
        grid.setVisible(!found.isEmpty());
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

package org.naranhi.ui.alignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.PairSummary;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.shared.StateBar;

/// Pairs in a grid: how far each is, how many of its links are doubtful, who changed it last.
final class PairGrid extends Grid<PairSummary> {
    /// More than these are shown in a box of their own that scrolls.
    private static final int FEW = 100;

    private Map<UUID, Person> everyone = Map.of();

    /// @param delete takes a pair off the list
    PairGrid(Consumer<UUID> delete) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addClassName("stories-grid");
        column("alignment.title", this::title)
                .setFlexGrow(8)
                .setWidth("clamp(15rem, 100vw - 28px - 5.2rem, 17.5rem)");
        column("alignment.progress", this::progress).setFlexGrow(3).setWidth("9rem");
        column("alignment.doubtful", PairGrid::doubtful).setFlexGrow(0).setWidth("6rem");
        column("alignment.sentences", this::sentences).setFlexGrow(0).setWidth("7rem");
        column("alignment.who", s -> who(s.pair().changedBy())).setFlexGrow(0).setWidth("8rem");
        column("alignment.when", s -> new Span(Moments.moment(s.pair().changedAt())))
                .setFlexGrow(0)
                .setWidth("8rem");
        addComponentColumn(summary -> delete(summary, delete))
                .setFlexGrow(0)
                .setWidth("4rem")
                .setFrozenToEnd(true);
    }

    void show(List<PairSummary> pairs, List<Person> people) {
        everyone = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        setItems(pairs);
        setAllRowsVisible(pairs.size() <= FEW);
        setVisible(!pairs.isEmpty());
    }

    private <C extends Component> Column<PairSummary> column(
            String label, ValueProvider<PairSummary, C> cell) {
        return addComponentColumn(cell).setHeader(getTranslation(label));
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

    private Component delete(PairSummary summary, Consumer<UUID> delete) {
        Button button = new Button("✕");
        button.setAriaLabel(getTranslation("alignment.delete", summary.pair().title()));
        button.setTooltipText(getTranslation("delete"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClickListener(e -> delete.accept(summary.pair().id()));
        return button;
    }
}

package org.naranhi.ui.stories;

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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryState;
import org.naranhi.story.StorySummary;
import org.naranhi.text.Language;
import org.naranhi.ui.editor.BenchView;
import org.naranhi.ui.memory.IndexNotice;
import org.naranhi.ui.memory.MemoryDialogs;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.shared.StateBar;
import org.naranhi.ui.shared.WorkPanel;
import org.springframework.beans.factory.ObjectProvider;

/// The desk: every story, how far it is, and who has it.
@Route(value = "", layout = Frame.class)
@PermitAll
public class StoriesView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private final Stories stories;
    private final People people;
    private final Navigation navigation;
    private final MemoryDialogs memory;
    private Map<UUID, Person> everyone = Map.of();
    private List<StorySummary> all = List.of();
    final Grid<StorySummary> grid = new Grid<>();
    final TextField search = new TextField();
    final Select<StoryState> state = new Select<>();
    final Select<Language> language = new Select<>();
    final Select<Person> assignee = new Select<>();
    final Button newStory = new Button();
    final Button analyse = new Button();
    private final Div nothing = new Div();

    StoriesView(
            Stories stories,
            People people,
            Navigation navigation,
            IndexNotice notice,
            WorkPanel work,
            MemoryDialogs memory,
            ObjectProvider<NewStoryDialog> dialogs) {
        this.stories = stories;
        this.people = people;
        this.navigation = navigation;
        this.memory = memory;
        addClassName("stories");
        newStory.setText(getTranslation("stories.new"));
        newStory.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        newStory.addClickListener(e -> dialogs.getObject().open());
        PageKeys.click(newStory, Key.KEY_N, KeyModifier.ALT);
        newStory.setTooltipText("Alt+N");
        analyse.setText(getTranslation("analysis.action"));
        analyse.addClickListener(e -> memory.analyse(shown()));
        PageKeys.click(analyse, Key.KEY_A, KeyModifier.ALT);
        analyse.setTooltipText(getTranslation("analysis.of-those-shown") + " Alt+A");
        add(new PageHeader(getTranslation("frame.stories")).withActions(analyse, newStory));
        add(notice, work, filters(), grid, nothing);
        work.whenDone(this::reload);
        columns();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.stories") + " · " + getTranslation("app.name");
    }

    private Component filters() {
        search.setPlaceholder(getTranslation("stories.search"));
        search.setAriaLabel(getTranslation("stories.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> filter());
        choice(state, "stories.state", List.of(StoryState.values()), this::words);
        choice(
                language,
                "stories.language",
                List.of(Language.values()),
                l -> getTranslation("language." + l.tag()));
        choice(assignee, "stories.assignee", people.all(), Person::displayName);
        Div filters = new Div(search, state, language, assignee);
        filters.addClassName("filters");
        return filters;
    }

    private <T> void choice(
            Select<T> select, String label, List<T> items, Function<T, String> words) {
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(label));
        select.setPlaceholder(getTranslation(label));
        select.setAriaLabel(getTranslation(label));
        select.setItemLabelGenerator(
                item -> item == null ? getTranslation(label) : words.apply(item));
        select.addValueChangeListener(e -> filter());
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("stories-grid");
        grid.setAllRowsVisible(true);
        column("stories.headline", this::headlines)
                .setFlexGrow(8)
                .setWidth("clamp(15rem, 100vw - 28px - 5.2rem, 17.5rem)");
        column("stories.direction", s -> Signs.direction(this, s.story().direction()))
                .setFlexGrow(0)
                .setWidth("5.5rem");
        column("stories.column-assignee", this::who).setFlexGrow(0).setWidth("8rem");
        column("stories.column-state", s -> stateSign(s.story().state()))
                .setFlexGrow(0)
                .setWidth("6.5rem");
        column("stories.progress", this::progress).setFlexGrow(2).setWidth("7.5rem");
        column("stories.length", s -> new Span(length(s))).setFlexGrow(0).setWidth("9.5rem");
        column("stories.due", s -> new Span(Moments.moment(s.story().dueAt())))
                .setFlexGrow(0)
                .setWidth("6.5rem");
        column("stories.changed", s -> new Span(Moments.moment(s.story().changedAt())))
                .setFlexGrow(0)
                .setWidth("6.5rem");
        grid.addItemClickListener(e -> navigation.openStory(e.getItem().story().id()));
        grid.addComponentColumn(s -> new StoryMenu(s, stories, people.all(), memory, this::reload))
                .setFlexGrow(0)
                .setWidth("4rem")
                .setFrozenToEnd(true);
    }

    private <C extends Component> Grid.Column<StorySummary> column(
            String label, ValueProvider<StorySummary, C> cell) {
        return grid.addComponentColumn(cell).setHeader(getTranslation(label));
    }

    private Component headlines(StorySummary summary) {
        Language source = summary.story().sourceLanguage();
        String words =
                summary.sourceHeadline().isBlank()
                        ? summary.story().originalName()
                        : summary.sourceHeadline();
        RouterLink link = new RouterLink();
        link.setRoute(
                BenchView.class, new RouteParameters("story", summary.story().id().toString()));
        link.add(Signs.words(words, source));
        link.addClassName("stories-headline");
        Span other = Signs.words(summary.targetHeadline(), source.other());
        other.addClassName("stories-headline-other");
        return new Div(link, other, standing(summary));
    }

    /// The other columns in short, where there is no room for them.
    private Component standing(StorySummary summary) {
        Div standing =
                new Div(
                        Signs.direction(this, summary.story().direction()),
                        stateSign(summary.story().state()),
                        new Span(
                                getTranslation(
                                        "stories.counts",
                                        summary.translated(),
                                        summary.segments())));
        standing.addClassName("stories-standing");
        return standing;
    }

    private Component who(StorySummary summary) {
        Person person = person(summary.story().assignee());
        if (person == null) {
            return new Span(getTranslation("stories.nobody"));
        }
        Div who = new Div(Signs.avatar(person.displayName()), new Span(person.displayName()));
        who.addClassName("who");
        return who;
    }

    private Component stateSign(StoryState of) {
        Span sign = new Span(words(of));
        sign.addClassNames("state-sign", "state-" + of.name().toLowerCase(Locale.ROOT));
        return sign;
    }

    private Component progress(StorySummary s) {
        StateBar bar = new StateBar();
        bar.show(s.segments(), s.translated() - s.reviewed(), s.reviewed());
        Span counts = new Span(getTranslation("stories.counts", s.translated(), s.segments()));
        counts.addClassName("quiet");
        return new Div(bar, counts);
    }

    private String length(StorySummary s) {
        return getTranslation(
                "stories.length-" + s.story().sourceLanguage().tag(), s.characters(), s.words());
    }

    private String words(StoryState of) {
        return getTranslation("story-state." + of.name().toLowerCase(Locale.ROOT));
    }

    private @Nullable Person person(@Nullable UUID id) {
        return id == null ? null : everyone.get(id);
    }

    private List<UUID> shown() {
        return grid.getGenericDataView().getItems().map(s -> s.story().id()).toList();
    }

    private void reload() {
        everyone = people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        all = stories.summaries();
        filter();
    }

    private void filter() {
        String words = search.getValue().strip();
        Set<UUID> found = words.isEmpty() ? Set.of() : new HashSet<>(stories.search(words, 1_000));
        List<StorySummary> shown =
                all.stream()
                        .filter(s -> words.isEmpty() || found.contains(s.story().id()))
                        .filter(s -> state.isEmpty() || s.story().state() == state.getValue())
                        .filter(
                                s ->
                                        language.isEmpty()
                                                || s.story().sourceLanguage()
                                                        == language.getValue())
                        .filter(
                                s ->
                                        assignee.isEmpty()
                                                || assignee.getValue()
                                                        .id()
                                                        .equals(s.story().assignee()))
                        .toList();
        grid.setItems(shown);
        analyse.setEnabled(!shown.isEmpty());
        grid.setVisible(!shown.isEmpty());
        nothing.removeAll();
        if (all.isEmpty()) {
            nothing.add(
                    Signs.empty(
                            getTranslation("stories.empty"),
                            getTranslation("stories.empty-words")));
        } else if (shown.isEmpty()) {
            nothing.add(
                    Signs.empty(
                            getTranslation("stories.none-found"),
                            getTranslation("stories.none-found-words")));
        }
    }
}

package org.naranhi.ui.shared;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermFinder;
import org.naranhi.story.Stories;
import org.naranhi.story.StorySummary;
import org.naranhi.text.Language;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Search everything: stories by their words, names and terms by how they begin.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class SearchBox extends Dialog {
    private static final int LIMIT = 8;

    private final Stories stories;
    private final TermFinder terms;
    private final Navigation navigation;
    final TextField words = new TextField();
    final Div results = new Div();

    SearchBox(Stories stories, TermFinder terms, Navigation navigation) {
        this.stories = stories;
        this.terms = terms;
        this.navigation = navigation;
        setHeaderTitle(getTranslation("search.title"));
        addClassName("search");
        words.setPlaceholder(getTranslation("search.placeholder"));
        words.setAriaLabel(getTranslation("search.title"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(200);
        words.setWidthFull();
        words.setAutofocus(true);
        words.addValueChangeListener(e -> search(e.getValue().strip()));
        results.addClassName("search-results");
        results.getElement().setAttribute("aria-live", "polite");
        add(words, results);
        setWidth("min(680px, 94vw)");
        addOpenedChangeListener(
                e -> {
                    if (e.isOpened()) {
                        words.focus();
                    }
                });
    }

    void search(String typed) {
        results.removeAll();
        if (typed.isEmpty()) {
            return;
        }
        List<GlossaryEntry> entries = terms.complete(typed, LIMIT);
        List<UUID> found = stories.search(typed, LIMIT);
        if (!found.isEmpty()) {
            Map<UUID, StorySummary> summaries =
                    stories.summaries().stream()
                            .collect(Collectors.toMap(s -> s.story().id(), Function.identity()));
            group("frame.stories");
            found.stream().filter(summaries::containsKey).map(summaries::get).forEach(this::story);
        }
        if (!entries.isEmpty()) {
            group("search.entries");
            entries.forEach(this::entry);
        }
        if (found.isEmpty() && entries.isEmpty()) {
            results.add(new Span(getTranslation("search.nothing", typed)));
        }
    }

    private void group(String label) {
        H2 heading = new H2(getTranslation(label));
        heading.addClassName("search-group");
        results.add(heading);
    }

    private void story(StorySummary summary) {
        Language language = summary.story().sourceLanguage();
        Span headline = Signs.words(summary.sourceHeadline(), language);
        Span other = Signs.words(summary.targetHeadline(), language.other());
        result(() -> navigation.openStory(summary.story().id()), headline, other);
    }

    private void entry(GlossaryEntry entry) {
        Span korean = Signs.words(entry.korean(), Language.KOREAN);
        Span english = Signs.words(entry.english(), Language.ENGLISH);
        result(
                () -> {
                    if (entry instanceof NameRecord) {
                        navigation.openNames(entry.korean());
                    } else {
                        navigation.openGlossary(entry.korean());
                    }
                },
                korean,
                english);
    }

    private void result(Runnable open, Span first, Span second) {
        second.addClassName("search-second");
        Button button =
                new Button(
                        new Div(first, second),
                        e -> {
                            close();
                            open.run();
                        });
        button.addClassName("search-result");
        results.add(button);
    }
}

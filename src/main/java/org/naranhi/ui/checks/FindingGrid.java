package org.naranhi.ui.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.quality.Severity;
import org.naranhi.text.Markup;
import org.naranhi.ui.editor.FindingWords;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.Signs;

/// Findings, each with the segment that it is of.
final class FindingGrid extends Grid<Archived> {
    private final Navigation navigation;
    private final StoryHeadlines stories;

    FindingGrid(Navigation navigation, StoryHeadlines stories) {
        this.navigation = navigation;
        this.stories = stories;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::what).setHeader(getTranslation("findings.what")).setFlexGrow(3);
        addComponentColumn(this::where).setHeader(getTranslation("findings.where")).setFlexGrow(2);
        getElement().setAttribute("aria-label", getTranslation("findings.title"));
    }

    private Component what(Archived archived) {
        String level = key(archived.finding().severity());
        Span sign = new Span(getTranslation("severity-sign." + level));
        sign.addClassName("finding-sign");
        sign.getElement().setAttribute("aria-label", getTranslation("checks.level-" + level));
        sign.getElement().setAttribute("role", "img");
        Span words = new Span(FindingWords.of(this, archived.finding()));
        words.addClassName("finding-words");
        Div what = new Div(sign, words);
        what.addClassNames("finding", "finding-" + level);
        return what;
    }

    private Component where(Archived archived) {
        RouterLink link = navigation.linkToSegment(archived.story(), archived.segment());
        link.setText(
                getTranslation(
                        "findings.segment", stories.headline(archived.story()), archived.number()));
        link.addClassName("link");
        Span text =
                Signs.words(Markup.plain(archived.target()), stories.language(archived.story()));
        text.addClassName("finding-text");
        Div where = new Div(link, text);
        where.addClassName("finding-where");
        return where;
    }

    static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}

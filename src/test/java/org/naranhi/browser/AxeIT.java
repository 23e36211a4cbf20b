package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.naranhi.text.Language;

/// Axe looks at every page as WCAG 2.2 A and AA have it, in both languages, light and dark.
class AxeIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();
    @RegisterExtension static final Newsroom UNVISITED = Newsroom.brandNew();

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /// What lies in Vaadin's own parts, rule and element. Why each is here says
    /// `src/main/decisions/0005-axe-findings-in-vaadin-parts.md`.
    private static final List<Pattern> NOT_OURS =
            List.of(Pattern.compile("target-size \\[\\[vaadin-grid, #vaadin-grid-cell-\\d+]]"));

    /// Light and dark differ in nothing else.
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private final Set<String> found = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "KOREAN_EDITOR"})
    void nothingIsFoundOnAnyPage(Staff person) {
        Visitor visitor = NEWSROOM.visitor(person);
        Screens.all(visitor, screen -> inBothLooks(visitor.page(), screen));
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundBeforeOneIsIn(Language language) {
        Visitor visitor = NEWSROOM.visitor(language);
        visitor.go("/sign-in");
        assertThat(visitor.page().locator("vaadin-login-form")).isVisible();
        inBothLooks(visitor.page(), "sign-in");
        visitor.go("/sign-in?error");
        assertThat(visitor.page().getByText(visitor.words("sign-in.refused"))).isVisible();
        inBothLooks(visitor.page(), "sign-in refused");

        Visitor first = UNVISITED.visitor(language);
        first.go("/");
        assertThat(first.button("welcome.begin")).isVisible();
        inBothLooks(first.page(), "welcome");
        first.button("welcome.begin").click();
        assertThat(first.page().getByText(first.words("welcome.name-missing"))).isVisible();
        inBothLooks(first.page(), "welcome, not filled in");
        assertThat(found).isEmpty();
    }

    private void inBothLooks(Page page, String screen) {
        look(page, ColorScheme.LIGHT, screen, new AxeBuilder(page).withTags(WCAG));
        look(page, ColorScheme.DARK, screen, new AxeBuilder(page).withRules(OF_COLOUR));
    }

    private void look(Page page, ColorScheme light, String screen, AxeBuilder axe) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(light)
                        .setReducedMotion(ReducedMotion.REDUCE));
        AxeResults results = axe.analyze();
        assertThat(results.getPasses()).as("rules that had something to look at").isNotEmpty();
        for (Rule rule : results.getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                String what = rule.getId() + " " + node.getTarget();
                if (NOT_OURS.stream().noneMatch(known -> known.matcher(what).matches())) {
                    found.add(
                            "%s, %s: %s %s"
                                    .formatted(screen, light, what, node.getFailureSummary()));
                }
            }
        }
    }
}

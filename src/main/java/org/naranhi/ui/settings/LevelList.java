package org.naranhi.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.CheckExample;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.CheckProfile.Level;
import org.naranhi.quality.Finding;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SpellingCheck;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.ui.editor.FindingWords;
import org.naranhi.ui.shared.Signs;

/// How much each code matters, by what it is about; each with an example, found and right. A
/// group's rows are made when it is opened.
final class LevelList extends Div {
    private static final List<String> CODES =
            Stream.concat(QualityDesk.standard().codes().stream(), SpellingCheck.CODES.stream())
                    .sorted()
                    .toList();

    private final Consumer<CheckProfile> changed;
    final Map<String, Details> groups = new TreeMap<>();
    private CheckProfile profile = CheckProfile.STANDARD;

    LevelList(Consumer<CheckProfile> changed) {
        this.changed = changed;
        addClassName("check-levels");
        for (String code : CODES) {
            groups.computeIfAbsent(group(code), this::details);
        }
        groups.values().forEach(this::add);
    }

    private Details details(String group) {
        Details details = new Details();
        details.addOpenedChangeListener(
                e -> {
                    if (e.isOpened() && details.getContent().findAny().isEmpty()) {
                        details.add(rows(group));
                    }
                });
        return details;
    }

    void show(CheckProfile shown) {
        profile = shown;
        groups.forEach(
                (group, details) -> {
                    details.setSummaryText(summary(group));
                    details.removeAll();
                    if (details.isOpened()) {
                        details.add(rows(group));
                    }
                });
    }

    private String summary(String group) {
        List<String> codes = codes(group);
        long own = codes.stream().filter(profile.levels()::containsKey).count();
        String words = getTranslation("checks.group." + group);
        return own == 0
                ? getTranslation("checks.group", words, codes.size())
                : getTranslation("checks.group-changed", words, codes.size(), own);
    }

    private static String group(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    private static List<String> codes(String group) {
        return CODES.stream().filter(code -> group(code).equals(group)).toList();
    }

    private List<Component> rows(String group) {
        List<Component> rows = new ArrayList<>();
        for (String code : codes(group)) {
            Optional<CheckExample> example =
                    CheckExample.all().stream().filter(e -> e.code().equals(code)).findFirst();
            Div about = new Div(new Span(words(code, example)));
            about.addClassName("check-about");
            example.ifPresent(e -> about.add(pair(e)));
            Div row = new Div(about, level(code));
            row.addClassName("check-row");
            rows.add(row);
        }
        return rows;
    }

    /// What is said of the example; without one, the sentence with places left open.
    private String words(String code, Optional<CheckExample> example) {
        Optional<Finding> finding = example.flatMap(CheckExample::finding);
        return finding.map(f -> FindingWords.of(this, f))
                .orElseGet(() -> getTranslation("finding." + code).replaceAll("\\{[^}]*}", "…"));
    }

    private static Div pair(CheckExample example) {
        Language language = example.pair().direction().target();
        Span wrong = Signs.words(Markup.plain(example.pair().target()), language);
        wrong.addClassName("check-wrong");
        Span right = Signs.words(Markup.plain(example.right()), language);
        right.addClassName("check-right");
        Div pair = new Div(wrong, new Span("→"), right);
        pair.addClassName("check-example");
        return pair;
    }

    private Select<Level> level(String code) {
        Select<Level> level = new Select<>();
        level.setItems(Level.values());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("checks.level-usual"));
        level.setItemLabelGenerator(this::words);
        level.setAriaLabel(getTranslation("checks.level", code));
        level.setValue(profile.levels().get(code));
        level.addValueChangeListener(e -> changed.accept(profile.with(code, e.getValue())));
        return level;
    }

    private String words(@Nullable Level level) {
        return getTranslation(
                "checks.level-"
                        + (level == null ? "usual" : level.name().toLowerCase(Locale.ROOT)));
    }
}

package org.naranhi.ui.checks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.FindingArchive.Wanted;
import org.naranhi.quality.Severity;

/// Which findings are shown: how grave at least, of one kind, of one story; and how many there are.
final class FindingFilters extends Div {
    final Select<Severity> severity = new Select<>();
    final Select<String> code = new Select<>();
    final Select<UUID> story = new Select<>();
    private final Span count = new Span();
    private SequencedMap<String, Integer> codes = new LinkedHashMap<>();
    private boolean quiet;

    FindingFilters(Function<UUID, String> headline, Runnable changed) {
        addClassName("filters");
        severity.setLabel(getTranslation("findings.least"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(s -> getTranslation("checks.level-" + FindingGrid.key(s)));
        severity.setValue(Severity.WARNING);
        code.setLabel(getTranslation("findings.code"));
        code.setEmptySelectionAllowed(true);
        code.setEmptySelectionCaption(getTranslation("findings.any-code"));
        code.setItemLabelGenerator(this::words);
        story.setLabel(getTranslation("findings.story"));
        story.setEmptySelectionAllowed(true);
        story.setEmptySelectionCaption(getTranslation("findings.any-story"));
        story.setItemLabelGenerator(
                id -> id == null ? getTranslation("findings.any-story") : headline.apply(id));
        for (Select<?> field : List.of(severity, code, story)) {
            field.addValueChangeListener(
                    e -> {
                        if (!quiet) {
                            changed.run();
                        }
                    });
        }
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        add(severity, code, story, count);
    }

    private String words(@Nullable String each) {
        if (each == null) {
            return getTranslation("findings.any-code");
        }
        String group = getTranslation("checks.group." + each.substring(0, each.indexOf('.')));
        return getTranslation("findings.code-count", group, each, codes.getOrDefault(each, 0));
    }

    Wanted wanted() {
        return new Wanted(code.getValue(), severity.getValue(), story.getValue());
    }

    /// What there is to choose from; a choice that is no longer there is dropped.
    void offer(SequencedMap<String, Integer> there, List<UUID> checked) {
        quiet = true;
        codes = there;
        keepChoice(code, List.copyOf(there.keySet()));
        keepChoice(story, checked);
        quiet = false;
    }

    void say(String words) {
        count.setText(words);
    }

    private static <T> void keepChoice(Select<T> field, List<T> items) {
        T chosen = field.getValue();
        field.setItems(items);
        field.setValue(chosen != null && items.contains(chosen) ? chosen : null);
    }
}

package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// The names and terms found in the active segment, each with its key.
final class EntryPanel extends Div {
    private static final int KEYS = 9;
    private final StoryEditor editor;

    EntryPanel(StoryEditor editor) {
        this.editor = editor;
        addClassName("entry-list");
    }

    /// Gives the entries as the editor completes them, in the order of their keys.
    List<EntryChoice> show(List<Mention> mentions, Language target) {
        removeAll();
        Map<UUID, Mention> entries = new LinkedHashMap<>();
        mentions.forEach(m -> entries.putIfAbsent(m.entry().id(), m));
        if (entries.isEmpty()) {
            Span none = new Span(getTranslation("bench.no-entries"));
            none.addClassName("quiet");
            add(none);
        }
        List<EntryChoice> choices = new ArrayList<>();
        for (Mention mention : entries.values()) {
            choices.add(EntryWords.choice(this, mention.entry(), target));
            add(row(mention, target, choices.size()));
        }
        return choices;
    }

    private Component row(Mention mention, Language target, int number) {
        GlossaryEntry entry = mention.entry();
        boolean name = entry instanceof NameRecord;
        String kind =
                switch (entry) {
                    case NameRecord n -> "entry." + n.kind().name().toLowerCase(Locale.ROOT);
                    case TermEntry _ -> "entry.term";
                };
        Span chip = new Span(getTranslation(kind));
        chip.addClassNames("chip", name ? "chip-name" : "chip-term");
        Span source = Signs.words(mention.form(), target.other());
        source.addClassName("entry-source");
        Span wanted = Signs.words(entry.in(target), target);
        wanted.addClassName("entry-target");
        Div words = new Div(source, new Span(" → "), wanted);
        words.addClassName("entry-words");
        NativeButton insert = new NativeButton("", e -> editor.insert(entry.in(target)));
        insert.addClassName("entry-insert");
        insert.add(Signs.key(number <= KEYS ? "Alt ⇧ " + number : "↵"));
        insert.getElement()
                .setAttribute("aria-label", getTranslation("bench.insert-entry", entry.in(target)));
        Span detail = new Span(EntryWords.detail(this, entry, target));
        detail.addClassName("entry-detail");
        Div row = new Div(chip, words, insert, detail);
        row.addClassName("entry");
        return row;
    }
}

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
import org.naranhi.ui.names.NameOffer;
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
    List<EntryChoice> show(List<Mention> mentions, List<NameOffer> unrecorded, Language target) {
        removeAll();
        Map<UUID, Mention> entries = new LinkedHashMap<>();
        mentions.forEach(m -> entries.putIfAbsent(m.entry().id(), m));
        if (entries.isEmpty() && unrecorded.isEmpty()) {
            Span none = new Span(getTranslation("bench.no-entries"));
            none.addClassName("quiet");
            add(none);
        }
        List<EntryChoice> choices = new ArrayList<>();
        for (Mention mention : entries.values()) {
            choices.add(EntryWords.choice(this, mention.entry(), target));
            add(row(mention, target, choices.size()));
        }
        for (NameOffer offer : unrecorded) {
            choices.add(EntryWords.choice(this, offer));
            add(row(offer, target, choices.size()));
        }
        return choices;
    }

    private Component row(NameOffer offer, Language target, int number) {
        return row(
                new Line(
                        getTranslation("conflict.not-on-record"),
                        "chip-unrecorded",
                        offer.name(),
                        offer.spelling(),
                        getTranslation(offer.used() ? "offer.used" : "offer.likely")),
                target,
                number);
    }

    private Component row(Mention mention, Language target, int number) {
        GlossaryEntry entry = mention.entry();
        boolean name = entry instanceof NameRecord;
        String kind =
                switch (entry) {
                    case NameRecord n -> "entry." + n.kind().name().toLowerCase(Locale.ROOT);
                    case TermEntry _ -> "entry.term";
                };
        return row(
                new Line(
                        getTranslation(kind),
                        name ? "chip-name" : "chip-term",
                        mention.form(),
                        entry.in(target),
                        EntryWords.detail(this, entry, target)),
                target,
                number);
    }

    private record Line(String kind, String look, String found, String wanted, String detail) {}

    private Component row(Line line, Language target, int number) {
        Span chip = new Span(line.kind());
        chip.addClassNames("chip", line.look());
        Span source = Signs.words(line.found(), target.other());
        source.addClassName("entry-source");
        Span wanted = Signs.words(line.wanted(), target);
        wanted.addClassName("entry-target");
        Div words = new Div(source, new Span(" → "), wanted);
        words.addClassName("entry-words");
        NativeButton insert = new NativeButton("", e -> editor.insert(line.wanted()));
        insert.addClassName("entry-insert");
        insert.add(Signs.key(number <= KEYS ? "Alt ⇧ " + number : "↵"));
        insert.getElement()
                .setAttribute("aria-label", getTranslation("bench.insert-entry", line.wanted()));
        Span detail = new Span(line.detail());
        detail.addClassName("entry-detail");
        Div row = new Div(chip, words, insert, detail);
        row.addClassName("entry");
        return row;
    }
}

package org.naranhi.glossary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Checked;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.NameRecord.Title;

/// An entry taken apart into its fields as text, so that two can be compared field by field and one
/// put together again. A field without a value isn't in the map. Lists hold one value a line.
public record EntryValues(Map<EntryField, String> values) {
    private static final String TERM = "TERM";

    public EntryValues {
        Map<EntryField, String> there = new EnumMap<>(EntryField.class);
        values.forEach(
                (field, value) -> {
                    if (!value.isEmpty()) {
                        there.put(field, value);
                    }
                });
        values = Collections.unmodifiableMap(there);
    }

    public static EntryValues of(GlossaryEntry entry) {
        Map<EntryField, String> values = new EnumMap<>(EntryField.class);
        values.put(EntryField.KOREAN, entry.korean());
        values.put(EntryField.ENGLISH, entry.english());
        switch (entry) {
            case TermEntry term -> {
                values.put(EntryField.KIND, TERM);
                values.put(EntryField.DOMAIN, term.domain());
                values.put(EntryField.PART_OF_SPEECH, term.partOfSpeech());
                values.put(EntryField.STATUS, term.status().name());
                values.putAll(TermLines.of(term));
                values.put(EntryField.DEFINITION, term.definition());
                values.put(EntryField.SOURCE, term.source());
                values.put(EntryField.CONTEXT, term.context());
                values.put(EntryField.IMAGE, term.image());
                values.put(
                        EntryField.GLOSSARY,
                        term.glossary().equals(Termbase.NEWSROOM)
                                ? ""
                                : term.glossary().toString());
                values.put(EntryField.NOTE, term.note());
            }
            case NameRecord name -> {
                values.put(EntryField.KIND, name.kind().name());
                values.put(EntryField.HANJA, name.hanja());
                values.put(EntryField.BASIS, name.basis().name());
                values.put(EntryField.DISTINCTION, name.distinction());
                values.put(EntryField.KOREAN_SHORT, name.hangulShort());
                values.put(EntryField.ENGLISH_SHORT, name.englishShort());
                values.put(EntryField.TITLE_KOREAN, name.titleKorean());
                values.put(EntryField.TITLE_ENGLISH, name.titleEnglish());
                values.put(EntryField.FORMER_TITLES, titles(name.formerTitles()));
                values.put(EntryField.COUNTRY, name.country());
                values.put(EntryField.PART_OF, name.partOf());
                values.put(EntryField.CATEGORY, name.category());
                values.put(EntryField.VARIANTS, lines(name.variants()));
                values.put(EntryField.SOURCE, name.source());
                values.put(EntryField.NOTE, name.note());
                Checked checked = name.checked();
                if (checked != null) {
                    values.put(EntryField.CHECKED_BY, checked.by().toString());
                    values.put(EntryField.CHECKED_AT, checked.at().toString());
                }
            }
        }
        return new EntryValues(values);
    }

    /// "" for a field that has no value.
    public String get(EntryField field) {
        return values.getOrDefault(field, "");
    }

    /// These values with others put over them; "" takes a value away.
    public EntryValues with(Map<EntryField, String> others) {
        Map<EntryField, String> all = new EnumMap<>(EntryField.class);
        all.putAll(values);
        all.putAll(others);
        return new EntryValues(all);
    }

    /// Puts the entry together again.
    ///
    /// @throws IllegalArgumentException when a field holds what it can't, or a name in one language
    ///   is missing
    public GlossaryEntry entry(UUID id) {
        return get(EntryField.KIND).equals(TERM) ? term(id) : name(id);
    }

    private TermEntry term(UUID id) {
        String glossary = get(EntryField.GLOSSARY);
        return new TermEntry(
                id,
                glossary.isEmpty() ? Termbase.NEWSROOM : UUID.fromString(glossary),
                TermLines.terms(this),
                get(EntryField.DOMAIN),
                get(EntryField.DEFINITION),
                get(EntryField.SOURCE),
                get(EntryField.CONTEXT),
                get(EntryField.IMAGE),
                get(EntryField.NOTE));
    }

    private NameRecord name(UUID id) {
        return new NameRecord(
                id,
                Kind.valueOf(get(EntryField.KIND)),
                get(EntryField.KOREAN),
                get(EntryField.HANJA),
                get(EntryField.ENGLISH),
                Basis.valueOf(get(EntryField.BASIS)),
                get(EntryField.KOREAN_SHORT),
                get(EntryField.ENGLISH_SHORT),
                get(EntryField.TITLE_KOREAN),
                get(EntryField.TITLE_ENGLISH),
                get(EntryField.COUNTRY),
                get(EntryField.PART_OF),
                get(EntryField.CATEGORY),
                list(get(EntryField.VARIANTS)),
                get(EntryField.SOURCE),
                get(EntryField.NOTE),
                get(EntryField.DISTINCTION),
                titles(get(EntryField.FORMER_TITLES)),
                checked());
    }

    private @Nullable Checked checked() {
        String by = get(EntryField.CHECKED_BY);
        String at = get(EntryField.CHECKED_AT);
        return by.isEmpty() || at.isEmpty()
                ? null
                : new Checked(UUID.fromString(by), Instant.parse(at));
    }

    /// What is different in `after`, in the order of the fields.
    public List<FieldChange> changesTo(EntryValues after) {
        List<FieldChange> changes = new ArrayList<>();
        for (EntryField field : EntryField.values()) {
            if (!get(field).equals(after.get(field))) {
                changes.add(new FieldChange(field, get(field), after.get(field)));
            }
        }
        return changes;
    }

    /// These values before the changes that led to them.
    public EntryValues before(List<FieldChange> changes) {
        Map<EntryField, String> before = new EnumMap<>(EntryField.class);
        changes.forEach(change -> before.put(change.field(), change.before()));
        return with(before);
    }

    /// Values on lines of their own; a line break within one becomes a space.
    public static String lines(List<String> values) {
        return values.stream()
                .map(value -> value.replaceAll("\\R", " ").strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public static List<String> list(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    /// Titles on lines of their own, with tabs between their parts.
    public static String titles(List<Title> titles) {
        return titles.stream()
                .map(title -> List.of(title.korean(), title.english(), title.period()))
                .map(parts -> parts.stream().map(part -> part.replaceAll("\\s+", " ").strip()))
                .map(parts -> parts.collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    public static List<Title> titles(String lines) {
        return list(lines).stream()
                .map(line -> Arrays.copyOf(line.split("\t", -1), 3))
                .map(parts -> new Title(part(parts, 0), part(parts, 1), part(parts, 2)))
                .toList();
    }

    private static String part(@Nullable String[] parts, int number) {
        String part = parts[number];
        return part == null ? "" : part;
    }
}

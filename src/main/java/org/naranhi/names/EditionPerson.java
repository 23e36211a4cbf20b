package org.naranhi.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Language;

/// Somebody as one edition names them: all mentions that were linked so far.
final class EditionPerson {
    private final Language language;
    private final List<PersonMention> mentions = new ArrayList<>();
    private final Set<NameRecord> records = new LinkedHashSet<>();
    private final Set<Integer> offices = new HashSet<>();
    private final Set<Integer> segments = new HashSet<>();
    private PartedName parts;
    private String name;
    private boolean whole;
    private boolean korean;

    EditionPerson(Language language, PersonMention first) {
        this.language = language;
        this.name = first.name();
        this.whole = first.form() == Form.FULL;
        this.korean = first.korean();
        this.parts = parts(first);
    }

    private PartedName parts(PersonMention mention) {
        return switch (mention.form()) {
            case FULL -> PartedName.of(mention.name(), language, mention.korean());
            case SURNAME -> new PartedName(mention.name(), "");
            case GIVEN -> new PartedName("", mention.name());
        };
    }

    void add(PersonMention mention, int segment) {
        if (!whole && mention.form() == Form.FULL) {
            name = mention.name();
            whole = true;
            korean = mention.korean();
            parts = parts(mention);
        }
        mentions.add(mention);
        segments.add(segment);
        offices.addAll(Titles.offices(mention.title(), language));
    }

    void hold(Set<Integer> more) {
        offices.addAll(more);
    }

    void onRecord(Iterable<NameRecord> found) {
        for (NameRecord record : found) {
            records.add(record);
            korean = record.country().equals("KR") || record.country().equals("KP");
        }
        parts = whole ? PartedName.of(name, language, korean) : parts;
    }

    Language language() {
        return language;
    }

    List<PersonMention> mentions() {
        return mentions;
    }

    Set<NameRecord> records() {
        return records;
    }

    Set<Integer> offices() {
        return offices;
    }

    Set<Integer> segments() {
        return segments;
    }

    PartedName parts() {
        return parts;
    }

    /// The name as first written in full; the surname or given name where it never is.
    String name() {
        return name;
    }

    boolean whole() {
        return whole;
    }

    boolean korean() {
        return korean;
    }

    int first() {
        return mentions.getFirst().span().start();
    }
}

package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermEntry;

/// One way of writing an entry.
record Form(GlossaryEntry entry, String written) {
    boolean term() {
        return entry instanceof TermEntry;
    }

    boolean is(NameRecord.Kind kind) {
        return entry instanceof NameRecord name && name.kind() == kind;
    }

    /// The forms looked for in Korean text: what has Hangul in it, and what Korean papers leave in
    /// Latin letters (UN, ICBM).
    static List<Form> korean(GlossaryEntry entry) {
        Stream<String> forms =
                switch (entry) {
                    case NameRecord name ->
                            Stream.of(
                                            Stream.of(name.hangul()),
                                            several(name.hangulShort()),
                                            name.kind() == NameRecord.Kind.PERSON
                                                    ? Stream.<String>empty()
                                                    : several(name.englishShort())
                                                            .filter(Form::acronym),
                                            name.variants().stream()
                                                    .filter(v -> hasHangul(v) || acronym(v)))
                                    .flatMap(s -> s);
                    case TermEntry term ->
                            Stream.of(
                                            Stream.of(term.korean()),
                                            term.koreanVariants().stream(),
                                            several(term.abbreviation()))
                                    .flatMap(s -> s);
                };
        return distinct(entry, forms);
    }

    /// The forms looked for in English text. Of people only whole names: a bare surname is
    /// anybody's.
    static List<Form> english(GlossaryEntry entry) {
        Stream<String> forms =
                switch (entry) {
                    case NameRecord name ->
                            Stream.of(
                                            Stream.of(name.english()),
                                            name.kind() == NameRecord.Kind.PERSON
                                                    ? Stream.<String>empty()
                                                    : several(name.englishShort()),
                                            name.variants().stream()
                                                    .filter(v -> !hasHangul(v))
                                                    .filter(
                                                            v ->
                                                                    name.kind()
                                                                                    != NameRecord
                                                                                            .Kind
                                                                                            .PERSON
                                                                            || v.indexOf(' ') > 0))
                                    .flatMap(s -> s);
                    case TermEntry term ->
                            Stream.of(
                                            Stream.of(term.english()),
                                            term.englishVariants().stream(),
                                            several(term.abbreviation()))
                                    .flatMap(s -> s)
                                    .filter(v -> !hasHangul(v));
                };
        return distinct(entry, forms);
    }

    private static List<Form> distinct(GlossaryEntry entry, Stream<String> forms) {
        List<Form> all = new ArrayList<>();
        forms.map(String::strip)
                .filter(form -> !form.isEmpty())
                .distinct()
                .forEach(form -> all.add(new Form(entry, form)));
        return all;
    }

    private static Stream<String> several(String cell) {
        return cell.isEmpty() ? Stream.empty() : Stream.of(cell.split(";"));
    }

    static boolean hasHangul(String text) {
        return text.chars().anyMatch(c -> c >= '가' && c <= '힣');
    }

    /// UN, NATO, G-20: at least two letters and none small.
    static boolean acronym(String text) {
        return text.chars().filter(Character::isLetter).count() > 1
                && text.chars().noneMatch(Character::isLowerCase);
    }
}

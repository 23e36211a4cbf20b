package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.naranhi.glossary.Term.Form;
import org.naranhi.glossary.TermEntry.Status;
import org.naranhi.text.Language;

/// A concept's terms as the fields of its entry. The usual ones are a field each, as people keep
/// them in tables: variants and abbreviations that are admitted and of the leading term's part of
/// speech. Terms of which those fields don't say all are [EntryField#FURTHER_TERMS].
final class TermLines {
    private static final int PARTS = 6;

    private TermLines() {}

    static Map<EntryField, String> of(TermEntry entry) {
        Map<EntryField, String> plain = new LinkedHashMap<>();
        List<Term> further = new ArrayList<>(entry.terms());
        plain.put(
                EntryField.KOREAN_VARIANTS,
                taken(further, entry, new Usual(Language.KOREAN, Form.VARIANT)));
        plain.put(
                EntryField.ENGLISH_VARIANTS,
                taken(further, entry, new Usual(Language.ENGLISH, Form.VARIANT)));
        plain.put(
                EntryField.ABBREVIATION,
                taken(further, entry, new Usual(Language.ENGLISH, Form.ABBREVIATION)));
        further.removeIf(term -> leads(term, entry));
        plain.put(EntryField.FURTHER_TERMS, written(further));
        return plain;
    }

    /// What a field of its own holds.
    private record Usual(Language language, Form form) {
        boolean holds(Term term, TermEntry entry) {
            return term.language() == language
                    && term.form() == form
                    && term.status() == Status.ADMITTED
                    && !term.standsAlone()
                    && term.partOfSpeech().equals(entry.partOfSpeech())
                    && !term.equals(entry.leading(language));
        }
    }

    private static String taken(List<Term> from, TermEntry entry, Usual usual) {
        List<Term> terms = from.stream().filter(term -> usual.holds(term, entry)).toList();
        from.removeAll(terms);
        return EntryValues.lines(terms.stream().map(Term::text).toList());
    }

    /// Whether a term is just what the fields say of the leading ones.
    private static boolean leads(Term term, TermEntry entry) {
        boolean usual =
                term.language() == Language.ENGLISH
                        || term.status() == Status.PREFERRED
                                && term.partOfSpeech().equals(entry.partOfSpeech());
        return term.equals(entry.leading(term.language()))
                && term.form() == Form.FULL
                && !term.standsAlone()
                && usual;
    }

    static List<Term> terms(EntryValues values) {
        Map<List<Object>, Term> terms = new LinkedHashMap<>();
        TermEntry.pair(
                        values.get(EntryField.KOREAN),
                        values.get(EntryField.ENGLISH),
                        values.get(EntryField.PART_OF_SPEECH),
                        Status.valueOf(values.get(EntryField.STATUS)),
                        EntryValues.list(values.get(EntryField.KOREAN_VARIANTS)),
                        EntryValues.list(values.get(EntryField.ENGLISH_VARIANTS)),
                        EntryValues.list(values.get(EntryField.ABBREVIATION)))
                .forEach(term -> terms.putIfAbsent(key(term), term));
        read(values.get(EntryField.FURTHER_TERMS)).forEach(term -> terms.put(key(term), term));
        return List.copyOf(terms.values());
    }

    private static List<Object> key(Term term) {
        return List.of(term.language(), term.text());
    }

    private static String written(List<Term> terms) {
        return terms.stream().map(TermLines::written).collect(Collectors.joining("\n"));
    }

    private static String written(Term term) {
        return String.join(
                "\t",
                term.language().tag(),
                term.text().replaceAll("\\s+", " "),
                term.status().name(),
                term.form().name(),
                term.partOfSpeech().replaceAll("\\s+", " "),
                term.standsAlone() ? "ALONE" : "");
    }

    /// @throws IllegalArgumentException when a line isn't a term
    static List<Term> read(String lines) {
        return EntryValues.list(lines).stream().map(TermLines::term).toList();
    }

    private static Term term(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("no term: " + line);
        }
        return new Term(
                Language.of(parts[0]),
                parts[1],
                Status.valueOf(parts[2]),
                Form.valueOf(parts[3]),
                parts[4],
                parts[5].equals("ALONE"));
    }
}

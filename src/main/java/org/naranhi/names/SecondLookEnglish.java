package org.naranhi.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.names.Casting.Linked;
import org.naranhi.names.EnglishLine.TitleSpan;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.romanization.Candidate;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// [SecondLook] at the English edition.
final class SecondLookEnglish implements SecondLook {
    private static final double ALIKE = 0.8;
    private static final int MOST_WORDS = 4;
    private static final int SPELLINGS = 24;
    private static final EnglishLexicon LEXICON = EnglishLexicon.STANDARD;

    private final EditionText text;
    private final BitSet known;
    private final List<PersonMention> met = new ArrayList<>();
    private final NameModel model;
    private List<Sought> people = List.of();

    /// Somebody and the names they go by in English.
    private record Sought(Linked linked, List<String> names, List<String> surnames) {
        static Sought of(Linked linked, NameModel model) {
            List<String> names = SecondLook.whole(linked, Language.ENGLISH);
            if (names.isEmpty()) {
                return new Sought(linked, possible(linked, model), List.of());
            }
            List<String> surnames =
                    names.stream()
                            .filter(name -> name.indexOf(' ') > 0)
                            .map(name -> EnglishName.of(name).surname())
                            .distinct()
                            .toList();
            return new Sought(linked, names, surnames);
        }

        /// How a Korean whom only the Korean edition names may be spelled.
        private static List<String> possible(Linked linked, NameModel model) {
            return linked.korean.stream()
                    .filter(person -> person.whole() && person.korean())
                    .limit(1)
                    .flatMap(
                            person ->
                                    model
                                            .candidates(
                                                    person.name(), NameStyle.HYPHENATED, SPELLINGS)
                                            .stream())
                    .map(Candidate::latin)
                    .toList();
        }
    }

    SecondLookEnglish(EditionText text, List<PersonMention> found, NameModel model) {
        this.model = model;
        this.text = text;
        this.known = SecondLook.known(text, found);
    }

    @Override
    public List<PersonMention> mentions(List<Linked> linked) {
        people = linked.stream().map(one -> Sought.of(one, model)).toList();
        int from = 0;
        while (from < text.text().length()) {
            int end = text.text().indexOf('\n', from);
            int to = end < 0 ? text.text().length() : end;
            if (to > from) {
                line(new EnglishLine(text.text(), from, to, text.mentions()));
            }
            from = to + 1;
        }
        return met;
    }

    private void line(EnglishLine line) {
        for (int size = MOST_WORDS; size > 0; size--) {
            for (int i = 0; i + size <= line.tokens.size(); i++) {
                if (free(line, i, size)) {
                    look(line, i, size);
                }
            }
        }
    }

    /// Capitalised words side by side that are nobody yet.
    private boolean free(EnglishLine line, int i, int size) {
        if (!line.token(i).capital() || line.thing(i) || line.person(i)) {
            return false;
        }
        for (int k = 1; k < size; k++) {
            EnglishToken token = line.token(i + k);
            boolean part = token.capital() || LEXICON.is("particle", token.lower());
            if (!token.glued() || !part || line.thing(i + k) || line.person(i + k)) {
                return false;
            }
        }
        Span span = span(line, i, size);
        return SecondLook.free(known, span.start(), span.end());
    }

    private static Span span(EnglishLine line, int i, int size) {
        return new Span(line.token(i).start(), line.token(i + size - 1).end());
    }

    private void look(EnglishLine line, int i, int size) {
        if (size == 1 && !mayStandAlone(line, i)) {
            return;
        }
        String written = span(line, i, size).of(text.text());
        for (Sought sought : people) {
            Form form = size > 1 ? whole(written, size, sought) : alone(written, sought);
            if (form != null) {
                add(line, i, size, form, sought.linked);
                return;
            }
        }
    }

    private static @Nullable Form whole(String written, int size, Sought sought) {
        List<String> names = sought.names;
        for (String name : names) {
            boolean sized = name.split(" ").length == size;
            if (sized && NearName.whole(written, name, Language.ENGLISH)) {
                return Form.FULL;
            }
        }
        if (sought.surnames.isEmpty()) {
            for (EditionPerson person : sought.linked.korean) {
                if (person.whole()
                        && !person.korean()
                        && Transliteration.likeness(person.name(), written) >= ALIKE) {
                    return Form.FULL;
                }
            }
        }
        return null;
    }

    /// Whether a word alone stands where a name would.
    private static boolean mayStandAlone(EnglishLine line, int i) {
        EnglishToken token = line.token(i);
        boolean word = LEXICON.ordinary(token.lower());
        boolean placed =
                line.titleBefore(i) != null
                        || !token.possessive().isEmpty()
                        || ShortNameEvidence.doing(line, i)
                        || token.opens() && !word
                        || !token.opens() && line.glued(i) && !(line.titleCase && word);
        boolean excluded =
                line.titleAt(i) != null
                        || LEXICON.noName(token.lower())
                        || LEXICON.is("thing", token.lower())
                        || LEXICON.is("modifier", token.lower())
                        || token.allCapitals()
                        || token.opens() && word && !ShortNameEvidence.doing(line, i)
                        || capitalBeside(line, i);
        return placed && !excluded;
    }

    private static @Nullable Form alone(String written, Sought sought) {
        boolean near =
                sought.surnames.stream()
                        .anyMatch(
                                surname ->
                                        !surname.equals(written)
                                                && surname.length() > 2
                                                && NearName.alone(surname, written));
        return near ? Form.SURNAME : null;
    }

    private static boolean capitalBeside(EnglishLine line, int i) {
        boolean before =
                line.glued(i)
                        && line.token(i - 1).capital()
                        && line.titleAt(i - 1) == null
                        && !line.token(i - 1).opens();
        boolean after = line.glued(i + 1) && line.token(i + 1).capital();
        return before || after;
    }

    private void add(EnglishLine line, int i, int size, Form form, Linked linked) {
        Span span = span(line, i, size);
        TitleSpan title = line.titleBefore(i);
        boolean korean =
                linked.english.stream().anyMatch(EditionPerson::korean)
                        || linked.korean.stream().anyMatch(EditionPerson::korean);
        known.set(span.start(), span.end());
        met.add(
                new PersonMention(
                        span,
                        span.of(text.text()),
                        form,
                        korean,
                        title == null ? "" : line.words(text.text(), title),
                        line.token(i + size - 1).possessive()));
    }
}

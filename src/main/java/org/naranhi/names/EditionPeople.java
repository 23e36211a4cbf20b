package org.naranhi.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// The people of one edition: whole names first, then each short mention to the one it can mean:
/// the same surname, an office that fits, named most recently.
final class EditionPeople {
    private static final String BY = "By ";
    private static final Set<Integer> REPORTER = Titles.offices("reporter", Language.ENGLISH);
    private static final double OFFICE_FITS = 3;
    private static final double OFFICE_DIFFERS = -2;
    private static final double NAMED_LATER = -1;

    private final EditionText text;
    private final Map<String, EditionPerson> byName = new HashMap<>();
    private final List<EditionPerson> people = new ArrayList<>();

    private EditionPeople(EditionText text) {
        this.text = text;
    }

    static List<EditionPerson> of(EditionText text, List<PersonMention> mentions) {
        EditionPeople reading = new EditionPeople(text);
        Map<Span, List<NameRecord>> recorded = new HashMap<>();
        for (Mention mention : text.mentions()) {
            if (mention.entry() instanceof NameRecord record
                    && record.kind() == NameRecord.Kind.PERSON) {
                recorded.computeIfAbsent(mention.span(), _ -> new ArrayList<>()).add(record);
            }
        }
        List<PersonMention> alone = new ArrayList<>();
        for (PersonMention mention : mentions) {
            List<NameRecord> records = recorded.getOrDefault(mention.span(), List.of());
            if (mention.form() == Form.FULL && (!records.isEmpty() || several(mention))) {
                reading.whole(mention, records);
            } else {
                alone.add(mention);
            }
        }
        alone.forEach(reading::alone);
        return reading.people;
    }

    /// A foreign name of one word may be the surname of a longer one.
    private static boolean several(PersonMention mention) {
        return mention.korean() || mention.name().indexOf(' ') > 0;
    }

    private void whole(PersonMention mention, List<NameRecord> records) {
        List<NameRecord> meant = exactly(mention.name(), records);
        String key =
                meant.isEmpty()
                        ? PartedName.letters(mention.name())
                        : meant.getFirst().id().toString();
        EditionPerson person = byName.get(key);
        if (person == null) {
            person = new EditionPerson(text.language(), mention);
            byName.put(key, person);
            byName.putIfAbsent(PartedName.letters(mention.name()), person);
            people.add(person);
        }
        add(person, mention);
        person.onRecord(meant);
    }

    /// Of several records, those that spell it so before those that know it as a variant.
    private List<NameRecord> exactly(String name, List<NameRecord> records) {
        String letters = PartedName.letters(name);
        List<NameRecord> exact =
                records.stream()
                        .filter(r -> PartedName.letters(r.in(text.language())).equals(letters))
                        .toList();
        return exact.isEmpty() ? records : exact;
    }

    private void add(EditionPerson person, PersonMention mention) {
        if (byline(mention)) {
            person.hold(REPORTER);
        }
        person.add(mention, text.segmentAt(mention.span().start()));
    }

    /// By Ock Hyun-ju, on a line of its own.
    private boolean byline(PersonMention mention) {
        int start = mention.span().start();
        return start >= BY.length()
                && text.text().startsWith(BY, start - BY.length())
                && (start == BY.length() || text.text().charAt(start - BY.length() - 1) == '\n');
    }

    private void alone(PersonMention mention) {
        EditionPerson best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (EditionPerson person : people) {
            if (!fits(person, mention)) {
                continue;
            }
            double score = score(person, mention);
            if (score > most) {
                most = score;
                best = person;
            }
        }
        if (best == null || !best.whole() && most < 0) {
            best = new EditionPerson(text.language(), mention);
            people.add(best);
        }
        add(best, mention);
    }

    private static boolean fits(EditionPerson person, PersonMention mention) {
        String letters = PartedName.letters(mention.name());
        if (mention.form() != Form.GIVEN) {
            String surname = PartedName.letters(person.parts().surname());
            return surname.equals(letters)
                    || person.whole() && PartedName.letters(person.name()).equals(letters)
                    || slipInGiven(person, letters)
                    || !person.korean() && last(person.parts().surname()).equals(letters);
        }
        String given = person.parts().given();
        return PartedName.letters(given).equals(letters)
                || !person.korean() && PartedName.letters(given.split(" ")[0]).equals(letters);
    }

    /// 문 for 문재앤, which isn't built as Korean names are.
    private static boolean slipInGiven(EditionPerson person, String surname) {
        return person.language() == Language.KOREAN
                && person.whole()
                && surname.length() == 1
                && person.name().length() == 3
                && person.name().startsWith(surname);
    }

    private static String last(String words) {
        return PartedName.letters(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static double score(EditionPerson person, PersonMention mention) {
        double score = 0;
        Set<Integer> offices = Titles.offices(mention.title(), person.language());
        if (!offices.isEmpty()) {
            Set<Integer> known = new LinkedHashSet<>(person.offices());
            for (NameRecord record : person.records()) {
                known.addAll(RecordTitles.offices(record));
            }
            if (!known.isEmpty()) {
                score += Titles.meet(offices, known) ? OFFICE_FITS : OFFICE_DIFFERS;
            }
        }
        @Nullable PersonMention before = null;
        for (PersonMention other : person.mentions()) {
            if (other.span().start() < mention.span().start()
                    && (before == null || other.span().start() > before.span().start())) {
                before = other;
            }
        }
        int start = mention.span().start();
        return before == null
                ? score + NAMED_LATER
                : score + 1.0 / (1 + (start - before.span().start()) / 200.0);
    }
}

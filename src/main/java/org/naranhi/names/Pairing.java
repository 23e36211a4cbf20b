package org.naranhi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.Casting.Linked;
import org.naranhi.text.Language;

/// Pairs the people of two editions, surest first; who is left over is then looked for among the
/// paired: a misspelling, or a surname alone.
final class Pairing {
    private record Candidate(EditionPerson korean, EditionPerson english, double score) {}

    private final NameScores scores;
    private final Counterparts counterparts;

    Pairing(NameScores scores, EditionText korean, EditionText english) {
        this.scores = scores;
        this.counterparts = new Counterparts(scores, korean, english);
    }

    List<Linked> pairs(List<EditionPerson> korean, List<EditionPerson> english) {
        List<Candidate> candidates = new ArrayList<>();
        for (EditionPerson one : korean) {
            for (EditionPerson other : english) {
                double score = counterparts.score(one, other);
                if (score >= Counterparts.ENOUGH) {
                    candidates.add(new Candidate(one, other, score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        Map<EditionPerson, Linked> linked = new HashMap<>();
        List<Linked> all = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!linked.containsKey(candidate.korean) && !linked.containsKey(candidate.english)) {
                Linked pair = new Linked();
                pair.korean.add(candidate.korean);
                pair.english.add(candidate.english);
                linked.put(candidate.korean, pair);
                linked.put(candidate.english, pair);
                all.add(pair);
            }
        }
        List<EditionPerson> left = new ArrayList<>(korean);
        left.addAll(english);
        left.removeAll(linked.keySet());
        left.sort(Comparator.comparing(person -> !person.whole()));
        for (EditionPerson person : left) {
            Linked own = resembled(person, all);
            if (own == null) {
                own = new Linked();
                all.add(own);
            }
            own.in(person.language()).add(person);
        }
        return all;
    }

    /// Whom somebody without a counterpart is a misspelling of.
    private @Nullable Linked resembled(EditionPerson person, List<Linked> linked) {
        Linked best = null;
        double most = 0;
        for (Linked other : linked) {
            double score = resemblance(person, other);
            if (score > most) {
                most = score;
                best = other;
            }
        }
        return best;
    }

    private double resemblance(EditionPerson person, Linked other) {
        double most = inOffice(person, other) ? 0.5 : 0;
        for (EditionPerson same : other.in(person.language())) {
            if (!person.records().isEmpty() && !same.records().isEmpty()) {
                continue;
            }
            most = Math.max(most, resemblance(person, same));
        }
        NameRecord record = other.record();
        if (record != null && !person.whole() && surname(record, person)) {
            most =
                    Math.max(
                            most,
                            Titles.meet(person.offices(), RecordTitles.offices(record)) ? 2 : 1);
        }
        for (EditionPerson counterpart : other.in(person.language().other())) {
            boolean named = other.in(person.language()).stream().anyMatch(EditionPerson::whole);
            if (person.whole() && counterpart.whole() && !named && partly(person, counterpart)) {
                most = Math.max(most, 1);
            }
            if (!person.whole() && surnameFits(person, counterpart)) {
                most = Math.max(most, other.in(person.language()).isEmpty() ? 1 : 0.8);
            }
        }
        return most;
    }

    /// Whether a whole name is the counterpart's but for one syllable: 배채윤 for Moon Chae-yoon, who
    /// is 문 청장 elsewhere.
    private boolean partly(EditionPerson person, EditionPerson counterpart) {
        boolean korean = person.language() == Language.KOREAN;
        EditionPerson one = korean ? person : counterpart;
        EditionPerson other = korean ? counterpart : person;
        return one.korean()
                && other.korean()
                && scores.korean(one.name())
                && scores.whole(one.name(), other.name()) > 1;
    }

    /// 천 장관 where the other edition names Kang, who is 장관 elsewhere: nobody of that surname is
    /// named in full.
    private static boolean inOffice(EditionPerson person, Linked other) {
        return !person.whole()
                && !other.korean.isEmpty()
                && !other.english.isEmpty()
                && other.in(person.language()).stream()
                        .anyMatch(same -> Titles.meet(person.offices(), same.offices()))
                && other.in(person.language().other()).stream()
                        .anyMatch(there -> there.segments().containsAll(person.segments()));
    }

    private static boolean surname(NameRecord record, EditionPerson person) {
        boolean korean = record.country().equals("KR") || record.country().equals("KP");
        String surname =
                PartedName.of(record.in(person.language()), person.language(), korean).surname();
        return PartedName.letters(surname).equals(PartedName.letters(person.parts().surname()));
    }

    private static double resemblance(EditionPerson person, EditionPerson same) {
        boolean offices = Titles.meet(person.offices(), same.offices());
        boolean apart = !offices && !person.offices().isEmpty() && !same.offices().isEmpty();
        if (person.whole() && same.whole()) {
            if (NearName.whole(person.name(), same.name(), person.language())) {
                return offices ? 3 : 2;
            }
            if (oneWord(person) == oneWord(same)) {
                return 0;
            }
        }
        String one = oneWord(person) ? person.name() : person.parts().surname();
        String other = oneWord(same) ? same.name() : same.parts().surname();
        if (one.isEmpty() || other.isEmpty()) {
            one = person.parts().given();
            other = same.parts().given();
        }
        boolean near =
                person.language() == Language.KOREAN && one.length() == 1
                        ? offices && NearName.syllable(one, other)
                        : NearName.alone(one, other);
        return near && !apart ? offices ? 2 : 1 : 0;
    }

    /// A foreign name of one word stands for the surname alone.
    private static boolean oneWord(EditionPerson person) {
        return !person.korean() && person.name().indexOf(' ') < 0;
    }

    private boolean surnameFits(EditionPerson person, EditionPerson counterpart) {
        String one = person.parts().surname();
        String other = counterpart.parts().surname();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean korean = person.language() == Language.KOREAN;
        String hangul = korean ? one : other;
        String latin = korean ? other : one;
        return hangul.length() <= 2
                ? scores.surname(hangul, latin)
                : scores.alike(hangul, latin) > 0.75;
    }
}

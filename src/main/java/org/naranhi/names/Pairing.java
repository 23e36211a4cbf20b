package org.naranhi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.names.Casting.Linked;
import org.naranhi.romanization.NameModel;
import org.naranhi.text.Language;

/// Pairs the people of two editions, surest first; who is left over is then looked for among the
/// paired: a misspelling, or a surname alone.
final class Pairing {
    private record Candidate(EditionPerson korean, EditionPerson english, double score) {}

    private final NameModel model;
    private final Counterparts counterparts;

    Pairing(NameModel model, EditionText korean, EditionText english) {
        this.model = model;
        this.counterparts = new Counterparts(model, korean, english);
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
        double most = 0;
        for (EditionPerson same : other.in(person.language())) {
            if (!person.records().isEmpty() && !same.records().isEmpty()) {
                continue;
            }
            most = Math.max(most, resemblance(person, same));
        }
        for (EditionPerson counterpart : other.in(person.language().other())) {
            if (!person.whole() && surnameFits(person, counterpart)) {
                most = Math.max(most, other.in(person.language()).isEmpty() ? 1 : 0.8);
            }
        }
        return most;
    }

    private static double resemblance(EditionPerson person, EditionPerson same) {
        boolean offices = Titles.meet(person.offices(), same.offices());
        boolean apart = !offices && !person.offices().isEmpty() && !same.offices().isEmpty();
        if (person.whole() && same.whole()) {
            return NearName.whole(person.name(), same.name(), person.language())
                    ? offices ? 3 : 2
                    : 0;
        }
        String one = person.parts().surname();
        String other = same.parts().surname();
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
                ? LoneSurname.fits(model, hangul, latin)
                : Transliteration.likeness(hangul, latin) > 0.75;
    }
}

package org.naranhi.names;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.naranhi.glossary.NameRecord;

/// How likely somebody of the Korean edition and somebody of the English one are the same person:
/// by the record, by whether the one's letters write the other's Hangul, by office and by place.
final class Counterparts {
    /// From here two are the same.
    static final double ENOUGH = 2.6;

    private static final double NEVER = -100;
    private static final double ON_RECORD = 20;
    private static final double RECORDED_APART = -8;
    private static final double OFFICE_FITS = 1.5;
    private static final double OFFICE_DIFFERS = -0.7;
    private static final double SAME_SEGMENTS = 1.5;
    private static final double SAME_PLACE = 0.7;

    private final NameScores scores;
    private final EditionText korean;
    private final EditionText english;

    Counterparts(NameScores scores, EditionText korean, EditionText english) {
        this.scores = scores;
        this.korean = korean;
        this.english = english;
    }

    double score(EditionPerson one, EditionPerson other) {
        double name = name(one, other);
        if (name <= NEVER) {
            return NEVER;
        }
        double score = name + place(one, other);
        Set<Integer> offices = offices(one);
        Set<Integer> others = offices(other);
        if (!offices.isEmpty() && !others.isEmpty()) {
            score += Titles.meet(offices, others) ? OFFICE_FITS : OFFICE_DIFFERS;
        }
        return score;
    }

    private static Set<Integer> offices(EditionPerson person) {
        Set<Integer> offices = new HashSet<>(person.offices());
        if (offices.isEmpty()) {
            person.records().forEach(record -> offices.addAll(RecordTitles.offices(record)));
        }
        return offices;
    }

    private double name(EditionPerson one, EditionPerson other) {
        Set<NameRecord> shared = new HashSet<>(one.records());
        shared.retainAll(other.records());
        if (!shared.isEmpty()) {
            return ON_RECORD;
        }
        double apart = !one.records().isEmpty() && !other.records().isEmpty() ? RECORDED_APART : 0;
        double best = likeness(one.name(), other.name(), one, other);
        for (NameRecord record : one.records()) {
            best = Math.max(best, spelled(other.name(), record.english(), other));
        }
        for (NameRecord record : other.records()) {
            best = Math.max(best, spelled(one.name(), record.hangul(), one));
        }
        return best + apart;
    }

    /// A name against what is on record for its counterpart, in one language.
    private static double spelled(String written, String recorded, EditionPerson person) {
        if (NearName.whole(written, recorded, person.language())) {
            return 4;
        }
        PartedName parts = PartedName.of(recorded, person.language(), person.korean());
        boolean surname = PartedName.letters(parts.surname()).equals(PartedName.letters(written));
        return surname ? 2 : -3;
    }

    private double likeness(String hangul, String latin, EditionPerson one, EditionPerson other) {
        if (one.whole() != other.whole()) {
            return part(one, other);
        }
        if (one.korean() && other.korean() && scores.korean(hangul)) {
            return scores.whole(hangul, latin);
        }
        double alike = Math.max(scores.alike(hangul, latin), turned(hangul, latin));
        return 10 * (alike - 0.55);
    }

    /// 아베 신조, Shinzo Abe
    private double turned(String hangul, String latin) {
        int space = hangul.indexOf(' ');
        return space < 0
                ? 0
                : scores.alike(hangul.substring(space + 1) + hangul.substring(0, space), latin);
    }

    /// Only a surname or given name in one of the editions.
    private double part(EditionPerson one, EditionPerson other) {
        String hangul = one.parts().surname();
        String latin = other.parts().surname();
        if (hangul.isEmpty() || latin.isEmpty()) {
            return -1;
        }
        if (one.korean() && other.korean()) {
            return scores.surname(hangul, latin) ? 2 : -3;
        }
        return 8 * (scores.alike(hangul, latin) - 0.55);
    }

    private double place(EditionPerson one, EditionPerson other) {
        double apart = Math.abs(korean.position(one.first()) - english.position(other.first()));
        double score = SAME_PLACE * Math.max(0, 1 - 4 * apart);
        if (korean.segments() > 1) {
            Set<Integer> both =
                    one.segments().stream()
                            .filter(other.segments()::contains)
                            .collect(Collectors.toSet());
            int fewer = Math.min(one.segments().size(), other.segments().size());
            score += SAME_SEGMENTS * both.size() / fewer;
        }
        return score;
    }
}

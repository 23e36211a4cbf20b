package org.naranhi.glossary.lucene;

import java.util.List;
import java.util.Set;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.lucene.KoreanForms.Candidate;

/// Decides whether a form that stands in a Korean text is the name or term, or part of another
/// word.
record KoreanJudge(String text, Letters letters, Morphemes morphemes, List<Candidate> candidates) {
    private static final Tails TAILS = new Tails();
    private static final Homonyms HOMONYMS = new Homonyms();
    private static final Traps TRAPS = new Traps();

    /// What joins places.
    private static final Set<String> JOINING =
            Set.of("에서", "와", "과", "나", "이나", "하고", "부터", "에서부터");

    boolean stands(Candidate candidate) {
        if (candidate.to() == candidate.from() + 1) {
            return true;
        }
        int start = letters.position(candidate.from());
        int end = letters.end(candidate.to());
        boolean besidePlace = besidePlace(candidate);
        return latinEdges(candidate)
                && !TRAPS.holds(
                        letters.text(candidate.from(), candidate.to()),
                        candidate.form().entry(),
                        text,
                        start,
                        end)
                && endsWell(candidate)
                && !(morphemes.longerWord(start, end, candidate.form().term())
                        && !plainly(candidate))
                && !morphemes.noNoun(start, end)
                && (besidePlace
                        || HOMONYMS.listed(candidate.form())
                        || !morphemes.numeral(start, end))
                && !numberGoesOn(candidate)
                && (HOMONYMS.evident(
                                text,
                                start,
                                end,
                                candidate.form(),
                                besidePlace || amongCountries(candidate))
                        || namesake(candidate))
                && beginsWell(candidate);
    }

    /// 한강 is a river on record as well as a writer: whoever reads it sees both.
    private boolean namesake(Candidate candidate) {
        return candidates.stream()
                .anyMatch(
                        other ->
                                other.from() == candidate.from()
                                        && other.to() == candidate.to()
                                        && other.form().entry() != candidate.form().entry()
                                        && !HOMONYMS.listed(other.form()));
    }

    /// 오만 beside 이란, wherever in the text.
    private boolean amongCountries(Candidate candidate) {
        return country(candidate.form())
                && candidates.stream()
                        .map(other -> other.form())
                        .anyMatch(
                                other ->
                                        country(other)
                                                && other.entry() != candidate.form().entry()
                                                && !HOMONYMS.listed(other));
    }

    private static boolean country(Form form) {
        return form.entry() instanceof NameRecord name && name.category().equals("country");
    }

    /// 전남 강진, 경기 수원: a place before or after, at the distance of one space.
    private boolean besidePlace(Candidate candidate) {
        for (Candidate other : candidates) {
            if (other.form().is(NameRecord.Kind.PLACE)
                    && other.form().entry() != candidate.form().entry()
                    && (other.to() == candidate.from()
                            || joined(other, candidate)
                            || other.from() == candidate.to()
                                    && candidate.tailEnd() == candidate.to())) {
                return true;
            }
        }
        return false;
    }

    /// 순천에서 부여까지, 강진과 장흥.
    private boolean joined(Candidate place, Candidate candidate) {
        return place.tailEnd() == candidate.from()
                && JOINING.contains(letters.text(place.to(), place.tailEnd()));
    }

    /// 이천 in 이천만 명 is a number, whatever Nori thinks of it.
    private boolean numberGoesOn(Candidate candidate) {
        if (candidate.tailEnd() == candidate.to()
                || "만억조".indexOf(letters.at(candidate.to())) < 0) {
            return false;
        }
        for (int i = candidate.from(); i < candidate.to(); i++) {
            if ("일이삼사오육칠팔구십백천".indexOf(letters.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// LG is not in LGU: letters of one script don't run on.
    private boolean latinEdges(Candidate candidate) {
        return !(candidate.tailEnd() > candidate.to()
                        && sameRun(letters.at(candidate.to() - 1), letters.at(candidate.to())))
                && !(letters.gapBefore(candidate.from()) == Letters.Gap.NONE
                        && sameRun(letters.at(candidate.from() - 1), letters.at(candidate.from())))
                && !insideFigure(candidate.from());
    }

    /// 16강 is not in 2,516강.
    private boolean insideFigure(int from) {
        return from > 0
                && Character.isDigit(letters.at(from))
                && Character.isDigit(letters.at(from - 1))
                && letters.position(from) == letters.position(from - 1) + 2
                && ",.".indexOf(text.charAt(letters.position(from) - 1)) >= 0;
    }

    private static boolean sameRun(char a, char b) {
        return a < '가' && b < '가';
    }

    private boolean beginsWell(Candidate candidate) {
        if (letters.gapBefore(candidate.from()) != Letters.Gap.NONE) {
            return true;
        }
        int wordStart = letters.wordStart(candidate.from());
        for (Candidate other : candidates) {
            if (other.to() == candidate.from()
                    && other.from() >= wordStart
                    && !other.form().is(NameRecord.Kind.PERSON)
                    && beginsWell(other)) {
                return true;
            }
        }
        int from = letters.position(wordStart);
        int start = letters.position(candidate.from());
        return morphemes.nouns(from, start) && morphemes.nouns(start, letters.end(candidate.to()));
    }

    private boolean endsWell(Candidate candidate) {
        if (candidate.tailEnd() == candidate.to()) {
            return true;
        }
        Form form = candidate.form();
        String tail = letters.text(candidate.to(), candidate.tailEnd());
        int end = letters.end(candidate.to());
        if (country(form) && tail.charAt(0) == '인' && endsAfter(tail)) {
            return false; // 미국인들은: its people
        }
        return TAILS.fits(letters.at(candidate.to() - 1), tail, form.term())
                || ownSuffix(form, tail)
                || form.term() && morphemes.verbalSuffix(end)
                || form.term() && nounFollows(candidate, end)
                || compound(candidate);
    }

    /// 프랑스와 is a name too, but this is 프랑스 and a particle.
    private boolean plainly(Candidate candidate) {
        return candidate.to() - candidate.from() > 2
                && TAILS.fits(
                        letters.at(candidate.to() - 1),
                        letters.text(candidate.to(), candidate.tailEnd()),
                        true);
    }

    /// 경찰청장에게, 북한군은, 손흥민군이: the head of a body, the army of a country, a young man.
    private static boolean ownSuffix(Form form, String tail) {
        boolean suffixed =
                switch (tail.charAt(0)) {
                    case '장' -> form.is(NameRecord.Kind.ORGANIZATION);
                    case '군' -> country(form) || form.is(NameRecord.Kind.PERSON);
                    case '양', '호', '표' -> form.is(NameRecord.Kind.PERSON);
                    default -> false;
                };
        return suffixed && endsAfter(tail);
    }

    /// Whether a tail may end after its first letter, or go on as after any noun.
    private static boolean endsAfter(String tail) {
        return tail.length() == 1 || TAILS.fits(tail.charAt(0), tail.substring(1), true);
    }

    /// 비핵화협상, 관세전쟁: of two letters only where Nori too sees a word of its own.
    private boolean nounFollows(Candidate candidate, int end) {
        return morphemes.noun(end, 2)
                && !opened(candidate)
                && (candidate.to() - candidate.from() > 2
                        || morphemes.nouns(letters.position(candidate.from()), end));
    }

    /// 이상 기후동행카드: the second part rather belongs to what follows.
    private boolean opened(Candidate candidate) {
        for (int i = candidate.from() + 1; i < candidate.to(); i++) {
            if (letters.gapBefore(i) == Letters.Gap.SPACE
                    && candidate.filed().gaps()[i - candidate.from()] == Letters.Gap.NONE) {
                return true;
            }
        }
        return false;
    }

    /// Whether another form goes on where this one ends, and ends well: 한미 + 정상회담에서.
    private boolean compound(Candidate candidate) {
        for (Candidate next : candidates) {
            if (next.from() == candidate.to() && next.form().term() && endsWell(next)) {
                return true;
            }
        }
        return false;
    }
}

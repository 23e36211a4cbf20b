package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.naranhi.romanization.SyllableReason.Basis;

/// What Latin letters are to a Korean name, learned from how people write theirs. Immutable but for
/// what it remembers, safe for threads.
public final class NameModel {
    private static final int OFFERED = 5;

    /// Where verdicts begin, in odds: see decision 7.
    private static final double CUSTOMARY = 0.35;

    private static final double POSSIBLE = 0.12;
    private static final double UNLIKELY = 0.004;

    private static final class Standard {
        static final NameModel MODEL = new NameModel(Rows.of("name-spellings.tsv"));
    }

    private final SpellingCounts counts;
    private final Spellings spellings;
    private final HangulNames names;

    /// A model of other counts than [the standard ones][#standard]: rows of place (a [Place]),
    /// syllable or surname of two, and cells of letters, a space and how many people write it so.
    public NameModel(Stream<List<String>> rows) {
        counts = new SpellingCounts(rows);
        spellings = new Spellings(counts);
        names = new HangulNames(counts);
    }

    public static NameModel standard() {
        return Standard.MODEL;
    }

    /// Whether a name in Hangul is built as Koreans' names are. Of others only the record can say
    /// how they are spelled; they are judged by their consonants, and never called customary.
    public boolean korean(String hangul) {
        return names.korean(hangul);
    }

    /// @param recorded the spellings on record for this name, the own one first
    public Judgement judge(String hangul, String latin, List<String> recorded, NameStyle style) {
        String name = hangul.strip();
        LatinName written = LatinName.of(latin);
        String own = Written.sameLetters(written, recorded);
        if (!korean(name)) {
            return ForeignNames.judge(name, latin, recorded, own);
        }
        List<Candidate> candidates = candidates(name, recorded, style, OFFERED);
        Reading reading = reading(name, written);
        Set<Judgement.Format> format = Written.departures(latin, own, reading, style);
        Verdict verdict = own == null ? verdict(reading.odds()) : Verdict.RECORDED;
        double score = own == null ? score(reading.odds()) : 1;
        return new Judgement(hangul, latin, verdict, score, reasons(reading), format, candidates);
    }

    /// The spellings people of this name have, likeliest first; none for a foreign name.
    public List<Candidate> candidates(String hangul, NameStyle style, int limit) {
        return candidates(hangul.strip(), List.of(), style, limit);
    }

    private List<Candidate> candidates(
            String name, List<String> recorded, NameStyle style, int limit) {
        List<Candidate> candidates = new ArrayList<>(limit);
        for (String spelling : recorded) {
            candidates.add(new Candidate(spelling, 1.0 / recorded.size(), true));
        }
        if (korean(name)) {
            for (Candidate candidate : spellings.of(names.parts(name).getFirst(), style, limit)) {
                LatinName letters = LatinName.of(candidate.latin());
                if (Written.sameLetters(letters, recorded) == null) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates.size() > limit ? candidates.subList(0, limit) : candidates;
    }

    /// The Korean names that letters may stand for, likeliest first: surname and given name in
    /// either order, joined or not, in any capitals.
    public List<HangulName> hangul(String latin, int limit) {
        return names.of(LatinName.of(latin), limit);
    }

    private Reading reading(String name, LatinName written) {
        Reading best = null;
        for (List<NamePart> parts : names.parts(name)) {
            Reading reading = Reading.of(parts, written, counts, false);
            best = best == null || reading.odds() > best.odds() ? reading : best;
            if (best.odds() < CUSTOMARY && !written.words().isEmpty()) {
                Reading turned = Reading.of(parts, written.lastWordFirst(), counts, true);
                best = turned.odds() > best.odds() && turned.odds() >= UNLIKELY ? turned : best;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no parts: " + name);
        }
        return best;
    }

    private static Verdict verdict(double odds) {
        return odds >= CUSTOMARY
                ? Verdict.CUSTOMARY
                : odds >= POSSIBLE
                        ? Verdict.POSSIBLE
                        : odds >= UNLIKELY ? Verdict.UNLIKELY : Verdict.NOT_THIS_NAME;
    }

    private static double score(double odds) {
        return Math.min(0.99, odds / (odds + POSSIBLE));
    }

    private static List<SyllableReason> reasons(Reading reading) {
        List<SyllableReason> reasons = new ArrayList<>(reading.parts().size());
        for (int i = 0; i < reading.parts().size(); i++) {
            NamePart part = reading.parts().get(i);
            String letters = reading.letters().get(i);
            int seen = part.seen(letters);
            double share = seen > 0 ? (double) seen / part.people : part.chance(letters);
            reasons.add(
                    new SyllableReason(
                            part.place,
                            part.hangul,
                            letters,
                            basis(part, letters, seen, share),
                            share,
                            seen));
        }
        return reasons;
    }

    private static Basis basis(NamePart part, String letters, int seen, double share) {
        if (seen > 0) {
            return Basis.CUSTOM;
        }
        if (letters.equals(Romanization.RR.ofSyllables(part.hangul))) {
            return Basis.RR;
        }
        return share > 0 ? Basis.PATTERN : Basis.NONE;
    }
}

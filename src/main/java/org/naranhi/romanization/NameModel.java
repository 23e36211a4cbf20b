package org.naranhi.romanization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.romanization.NamePart.Spelling;
import org.naranhi.romanization.SyllableReason.Basis;
import org.naranhi.text.RuleTable;

/// What Latin letters are to a Korean name, learned from how people write theirs. Immutable but for
/// what it remembers, safe for threads.
public final class NameModel {
    private static final int OFFERED = 5;

    /// Where verdicts begin, in odds: see decision 7.
    private static final double CUSTOMARY = 0.3;

    private static final double POSSIBLE = 0.01;
    private static final double UNLIKELY = 2e-4;

    /// Scores are even in the logarithm of odds: 0 at a ten-thousandth, at a hundred all but 1,
    /// which is kept for what is on record.
    private static final double NOTHING = -4;

    private static final double CERTAIN = 2;
    private static final double MOST = 0.99;

    private static final class Standard {
        static final NameModel MODEL =
                new NameModel(RuleTable.rows(NameModel.class, "name-spellings.tsv").stream());
    }

    private final HangulNames names;
    private final Readings readings;

    /// A model of other counts than [the standard ones][#standard]: rows of place (a [Place]),
    /// syllable or surname of two, and cells of letters, a space and how many people write it so.
    public NameModel(Stream<List<String>> rows) {
        SpellingCounts counts = new SpellingCounts(rows);
        names = new HangulNames(counts);
        readings = new Readings(counts, CUSTOMARY);
    }

    public static NameModel standard() {
        return Standard.MODEL;
    }

    /// Whether a name in Hangul is built as Koreans' names are. Of others only the record can say
    /// how they are spelled; they are judged by their consonants, and never called customary.
    public boolean korean(String hangul) {
        return names.korean(name(hangul));
    }

    /// The candidates are those of the name alone, the commonest first, so that they say something
    /// the asker hasn't said himself. Only for letters that aren't possible the nearest to them
    /// come first: they are taken for a slip.
    ///
    /// @param recorded the spellings on record for this name, the own one first
    public Judgement judge(String hangul, String latin, List<String> recorded, NameStyle style) {
        String name = name(hangul);
        LatinName written = LatinName.of(latin);
        String own = Written.sameLetters(written, recorded);
        List<List<NamePart>> ways = names.parts(name);
        if (ways.isEmpty()) {
            return ForeignNames.judge(name, latin, recorded, own);
        }
        Reading reading = readings.of(ways, written);
        Verdict verdict = own == null ? verdict(reading.odds()) : Verdict.RECORDED;
        boolean likely = verdict(reading.odds()).atLeast(Verdict.POSSIBLE) && reading.possible();
        List<Candidate> others =
                likely
                        ? Spellings.of(commonest(reading.parts()), style, OFFERED)
                        : Spellings.of(nearest(reading), style, OFFERED);
        return new Judgement(
                hangul,
                latin,
                verdict,
                own == null ? score(reading.odds()) : 1,
                reasons(reading),
                Written.departures(latin, own, reading, style),
                first(recorded, others, OFFERED));
    }

    /// The spellings people of this name have, likeliest first; none for a foreign name.
    public List<Candidate> candidates(String hangul, NameStyle style, int limit) {
        List<List<NamePart>> ways = names.parts(name(hangul));
        return ways.isEmpty() ? List.of() : Spellings.of(commonest(ways.getFirst()), style, limit);
    }

    private static List<List<Spelling>> commonest(List<NamePart> parts) {
        List<List<Spelling>> spellings = new ArrayList<>(parts.size());
        for (NamePart part : parts) {
            spellings.add(part.spellings);
        }
        return spellings;
    }

    private static List<List<Spelling>> nearest(Reading reading) {
        List<List<Spelling>> spellings = new ArrayList<>(reading.parts().size());
        for (int i = 0; i < reading.parts().size(); i++) {
            spellings.add(reading.parts().get(i).nearest(reading.letters().get(i)));
        }
        return spellings;
    }

    /// Those on record before all others.
    private static List<Candidate> first(List<String> recorded, List<Candidate> others, int limit) {
        if (recorded.isEmpty()) {
            return others;
        }
        List<Candidate> candidates = new ArrayList<>(limit);
        for (String spelling : recorded) {
            candidates.add(new Candidate(spelling, 1.0 / recorded.size(), true));
        }
        for (Candidate other : others) {
            if (Written.sameLetters(LatinName.of(other.latin()), recorded) == null) {
                candidates.add(other);
            }
        }
        return candidates.subList(0, Math.min(limit, candidates.size()));
    }

    /// The Korean names that letters may stand for, likeliest first: surname and given name in
    /// either order, joined or not, in any capitals.
    public List<HangulName> hangul(String latin, int limit) {
        return names.of(LatinName.of(latin), limit);
    }

    private static String name(String hangul) {
        return Normalizer.normalize(hangul.strip(), Normalizer.Form.NFC);
    }

    private static Verdict verdict(double odds) {
        return odds >= CUSTOMARY
                ? Verdict.CUSTOMARY
                : odds >= POSSIBLE
                        ? Verdict.POSSIBLE
                        : odds >= UNLIKELY ? Verdict.UNLIKELY : Verdict.NOT_THIS_NAME;
    }

    private static double score(double odds) {
        return Math.clamp((Math.log10(odds) - NOTHING) / (CERTAIN - NOTHING), 0, MOST);
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
        if (letters.equals(Romanization.plain(Romanization.MR.ofSyllables(part.hangul)))) {
            return Basis.MR;
        }
        return share > 0 ? Basis.PATTERN : Basis.NONE;
    }
}

package org.naranhi.quality;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;

/// A sentence that was left out or put in, by length and by the number of sentences. Korean takes
/// about half the characters of English; in published translations the ratio of a pair is seldom
/// more than a factor 2.2 away from that, the less so the longer it is.
final class OmissionCheck implements Check {
    /// English characters to one of Korean, and the spread of its logarithm, from half of the pairs
    /// of park-news dev, PUD and NTREX.
    private static final double RATIO = 2.05;

    private static final double SPREAD = 0.24;
    private static final double SPREAD_OF_SHORT = 1.6;

    /// How many spreads off a pair may be, where one side has a sentence less and where none has.
    private static final double OFF_WITH_SENTENCES = 0.8;

    private static final double OFF_ALONE = 3.0;

    private static final Pattern STOP =
            Pattern.compile(
                    "(?<=[가-힣\\p{Ll}\\p{N})\"”’'])[.?!]+[\"”’')]*(?=\\s+[\\p{Lu}가-힣\"“‘'(\\p{N}])");
    private static final Pattern NO_STOP =
            Pattern.compile(
                    "\\b(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|St|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Co|Corp|Inc|Ltd|Prof|Rev|Adm|Capt|Cmdr|etc)\\.|\\b\\d+\\.(?= \\d)");

    /// Who wrote it, where and when is put otherwise in each language, in no sentences at all.
    private static final Set<PassageKind> WITHOUT_SENTENCES =
            EnumSet.of(
                    PassageKind.BYLINE,
                    PassageKind.DATELINE,
                    PassageKind.TIMESTAMP,
                    PassageKind.CREDIT);

    @Override
    public List<String> codes() {
        return List.of("sentence.omitted", "sentence.added");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (WITHOUT_SENTENCES.contains(pair.kind())) {
            return List.of();
        }
        String source = Markup.plain(pair.source()).strip();
        String target = Markup.plain(pair.target()).strip();
        boolean korean = pair.direction().source() == Language.KOREAN;
        double english = letters(korean ? target : source);
        double hangul = letters(korean ? source : target) * RATIO;
        if (english < 1 || hangul < 1 || english + hangul < 60) {
            return List.of();
        }
        double longer = korean ? Math.log(hangul / english) : Math.log(english / hangul);
        double spread = SPREAD + SPREAD_OF_SHORT / Math.sqrt(Math.max(english, hangul));
        double off = longer / spread;
        if (Math.abs(off) < OFF_WITH_SENTENCES) {
            return List.of();
        }
        int fewer = sentences(source) - sentences(target);
        double bound =
                fewer > 0 && off > 0 || fewer < 0 && off < 0 ? OFF_WITH_SENTENCES : OFF_ALONE;
        if (Math.abs(off) < bound) {
            return List.of();
        }
        return List.of(
                new Finding(
                        off > 0 ? "sentence.omitted" : "sentence.added",
                        Severity.WARNING,
                        List.of(),
                        List.of(),
                        Map.of(
                                "source",
                                Integer.toString(sentences(source)),
                                "target",
                                Integer.toString(sentences(target))),
                        null));
    }

    private static double letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static int sentences(String text) {
        String read = NO_STOP.matcher(text).replaceAll(m -> "x".repeat(m.group().length()));
        return 1 + (int) STOP.matcher(read).results().count();
    }
}

package org.naranhi.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.naranhi.glossary.SampleGlossary;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.quality.lucene.HunspellSpelling;
import org.naranhi.text.Direction;
import org.naranhi.text.PassageKind;
import org.naranhi.workbench.LexiconLinks;

/// The rows of the checks' tables as pairs, with the mentions of the sample glossary in them.
final class SamplePairs {
    private static final TermFinder FINDER = new NoriTermFinder(SampleGlossary.read());

    /// A desk that has made every choice of style.
    static final CheckProfile STRICT =
            new CheckProfile(
                    "strict",
                    Map.of(),
                    Map.of(
                            StyleChoice.QUOTES, "curly",
                            StyleChoice.ELLIPSIS, "sign",
                            StyleChoice.COUNTER_SPACE, "apart",
                            StyleChoice.HEADLINE_CAPITALS, "up",
                            StyleChoice.ENGLISH_HEADLINE, "60",
                            StyleChoice.KOREAN_HEADLINE, "25"));

    /// By the lexicon that comes with us.
    static final WordLinks LINKS = LexiconLinks.standard();

    /// The dictionaries, with one word of the newsroom's own.
    static final SpellingCheck SPELLING =
            new SpellingCheck(
                    HunspellSpelling.bothEnglishes(), CheckProfile.STANDARD, "chaebol"::equals);

    private static final LocalDate PUBLISHED = LocalDate.of(2018, 9, 19);

    private SamplePairs() {}

    static SegmentPair pair(List<String> row) {
        Direction direction = row.get(0).startsWith("ko") ? Direction.KO_EN : Direction.EN_KO;
        return pair(lines(row.get(1)), lines(row.get(2)), direction, kind(row.get(0)));
    }

    /// A story of several passages in one row: ¶ stands between them.
    private static String lines(String cell) {
        return cell.replace(" ¶ ", "\n");
    }

    static SegmentPair pair(String source, String target, Direction direction) {
        return pair(source, target, direction, PassageKind.BODY);
    }

    /// `ko>en`, or with the kind of passage: `ko>en headline`.
    private static PassageKind kind(String cell) {
        String[] words = cell.split(" ");
        return words.length > 1 ? PassageKind.of(words[1]) : PassageKind.BODY;
    }

    static SegmentPair pair(String source, String target, Direction direction, PassageKind kind) {
        return new SegmentPair(
                source,
                target,
                direction,
                FINDER.find(source, direction.source()),
                FINDER.findAll(target, direction.target()),
                kind,
                PUBLISHED);
    }
}

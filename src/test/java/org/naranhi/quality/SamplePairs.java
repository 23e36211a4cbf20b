package org.naranhi.quality;

import java.util.List;
import org.naranhi.glossary.SampleGlossary;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.text.Direction;

/// The rows of the checks' tables as pairs, with the mentions of the sample glossary in them.
final class SamplePairs {
    private static final TermFinder FINDER = new NoriTermFinder(SampleGlossary.read());

    private SamplePairs() {}

    static SegmentPair pair(List<String> row) {
        Direction direction = row.get(0).equals("ko>en") ? Direction.KO_EN : Direction.EN_KO;
        return pair(lines(row.get(1)), lines(row.get(2)), direction);
    }

    /// A story of several passages in one row: ¶ stands between them.
    private static String lines(String cell) {
        return cell.replace(" ¶ ", "\n");
    }

    static SegmentPair pair(String source, String target, Direction direction) {
        return new SegmentPair(source, target, direction, FINDER.find(source, direction.source()));
    }
}

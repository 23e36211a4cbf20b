package org.naranhi.pairs;

/// A pair and how far it is. `links` are the beads that have both sides; `doubtful` those of them
/// that nobody accepted and that are less sure than [PairBead#DOUBTFUL].
public record PairSummary(
        Pair pair, int korean, int english, int links, int accepted, int doubtful) {
    /// Whether every link is accepted.
    public boolean done() {
        return links > 0 && accepted == links;
    }

    /// Whether the two hardly say the same: fewer links than half the sentences of the longer side,
    /// or every fifth in doubt.
    public boolean suspect() {
        return suspect(korean, english, links, doubtful);
    }

    /// The same of an alignment that isn't kept.
    public static boolean suspect(int korean, int english, int links, int doubtful) {
        return links * 2 < Math.max(korean, english) || doubtful * 5 > links;
    }
}

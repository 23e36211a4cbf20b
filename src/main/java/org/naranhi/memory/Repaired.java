package org.naranhi.memory;

import java.util.List;

/// A match whose target was mended to say what the sentence asked for says: `target` the mended
/// text, `mends` where it differs from the match's, in order, and `score` how alike the sentences
/// are after the same was exchanged in the match's source, in percent, penalties taken off. Never
/// above 99: it is a proposal, whatever it scores, and shown beside the match's own score.
///
/// `source` is the match's source with the same exchanged, for showing what still differs.
public record Repaired(Match match, String source, String target, List<Mend> mends, int score) {
    /// The most that a repaired match can score.
    public static final int AT_MOST = 99;

    public Repaired {
        mends = List.copyOf(mends);
        if (mends.isEmpty() || score > AT_MOST) {
            throw new IllegalArgumentException("repaired in some place, to 99 at most");
        }
    }
}

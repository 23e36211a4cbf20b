package org.naranhi.names;

import java.util.List;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.SyllableReason;
import org.naranhi.romanization.SyllableReason.Basis;

/// Whether letters write a Korean surname that stands alone: the model judges whole names, so it is
/// given one.
final class LoneSurname {
    private static final double RARE = 0.01;

    private LoneSurname() {}

    static boolean fits(NameModel model, String hangul, String latin) {
        SyllableReason reason =
                model.judge(hangul + "민수", latin + " Min-su", List.of(), NameStyle.HYPHENATED)
                        .reasons()
                        .getFirst();
        return reason.hangul().equals(hangul)
                && (reason.basis() == Basis.PATTERN
                        ? reason.share() > RARE
                        : reason.basis() != Basis.NONE);
    }
}

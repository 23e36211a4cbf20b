package org.naranhi.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.naranhi.romanization.Judgement;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.SyllableReason;
import org.naranhi.romanization.SyllableReason.Basis;

/// How well letters write Hangul, remembered while one story is cast: people are paired more than
/// once. Not for threads.
final class NameScores {
    private static final double RARE = 0.01;

    private final NameModel model;
    private final Map<String, Double> known = new HashMap<>();

    NameScores(NameModel model) {
        this.model = model;
    }

    boolean korean(String hangul) {
        return model.korean(hangul);
    }

    /// A Korean's whole name: 7 on record, 5 possible, 1 when all but one syllable are right, below
    /// 0 when it is another name.
    double whole(String hangul, String latin) {
        return known('w', hangul, latin, () -> judged(hangul, latin));
    }

    /// A foreign name, 0 to 1.
    double alike(String hangul, String latin) {
        return known('a', hangul, latin, () -> Transliteration.likeness(hangul, latin));
    }

    /// Whether letters write a Korean surname that stands alone: the model judges whole names, so
    /// it is given one.
    boolean surname(String hangul, String latin) {
        return known('s', hangul, latin, () -> loneSurname(hangul, latin) ? 1 : 0) > 0;
    }

    private double known(char kind, String hangul, String latin, DoubleSupplier score) {
        String key = kind + hangul + '\n' + latin;
        Double before = known.get(key);
        double now = before == null ? score.getAsDouble() : before;
        known.put(key, now);
        return now;
    }

    private double judged(String hangul, String latin) {
        Judgement judgement = judge(hangul, latin);
        return switch (judgement.verdict()) {
            case RECORDED -> 7;
            case CUSTOMARY -> 6;
            case POSSIBLE -> 5;
            case UNLIKELY -> 3;
            case NOT_THIS_NAME -> partly(judgement);
        };
    }

    /// Letters that write all but one syllable are probably a slip.
    private static double partly(Judgement judgement) {
        long right = judgement.reasons().stream().filter(r -> r.basis() != Basis.NONE).count();
        int all = judgement.reasons().size();
        return all > 1 && right >= all - 1 ? all > 2 ? 1.2 : 0 : -5;
    }

    private boolean loneSurname(String hangul, String latin) {
        List<SyllableReason> reasons = judge(hangul + "민수", latin + " Min-su").reasons();
        if (reasons.isEmpty()) {
            return false;
        }
        SyllableReason reason = reasons.getFirst();
        return reason.hangul().equals(hangul)
                && (reason.basis() == Basis.PATTERN
                        ? reason.share() > RARE
                        : reason.basis() != Basis.NONE);
    }

    private Judgement judge(String hangul, String latin) {
        return model.judge(hangul, latin, List.of(), NameStyle.HYPHENATED);
    }
}

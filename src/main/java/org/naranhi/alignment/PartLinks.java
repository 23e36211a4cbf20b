package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which sentences the parts of a segment that holds several of them lead to: found by a way
/// through all the parts. A bead is right where its segments' parts lead into it, none out of it,
/// and nothing can be cut off.
final class PartLinks {
    private static final double LEAST = 0.01;

    /// Parts of a Korean segment that lead to an English one, and the other way round: for each
    /// Korean one from `low`.
    private final float[][] koreanParts;

    private final float[][] englishParts;
    private final int[] low;
    private final float[] koreanLinked;
    private final float[] englishLinked;
    private final List<ReadSentence> korean;
    private final List<ReadSentence> english;

    /// A bead of parts, and how much of all ways goes through it.
    private record Link(int i, int a, int j, int b, double posterior) {}

    /// Null where no segment holds several sentences.
    static @Nullable PartLinks of(Document document, LearnedLexicon lexicon, Weights weights) {
        int[] koreanOf = of(document.korean);
        int[] englishOf = of(document.english);
        if (koreanOf.length == document.korean.size()
                && englishOf.length == document.english.size()) {
            return null;
        }
        Document parts = new Document(parts(document.korean), parts(document.english), lexicon);
        List<Link> links = new ArrayList<>();
        Way way = new Way(parts, weights.parts(), null);
        way.find();
        way.each(
                LEAST,
                (i, a, j, b, posterior) -> {
                    if (a > 0 && b > 0) {
                        links.add(new Link(i, a, j, b, posterior));
                    }
                });
        return new PartLinks(document, koreanOf, englishOf, links);
    }

    private PartLinks(Document document, int[] koreanOf, int[] englishOf, List<Link> links) {
        korean = document.korean;
        english = document.english;
        int size = korean.size();
        low = new int[size];
        int[] high = new int[size];
        Arrays.fill(low, Integer.MAX_VALUE);
        for (Link link : links) {
            for (int i = link.i; i < link.i + link.a; i++) {
                low[koreanOf[i]] = Math.min(low[koreanOf[i]], englishOf[link.j]);
                high[koreanOf[i]] = Math.max(high[koreanOf[i]], englishOf[link.j + link.b - 1] + 1);
            }
        }
        koreanParts = new float[size][];
        englishParts = new float[size][];
        for (int k = 0; k < size; k++) {
            koreanParts[k] = new float[Math.max(0, high[k] - low[k])];
            englishParts[k] = new float[koreanParts[k].length];
        }
        koreanLinked = new float[size];
        englishLinked = new float[english.size()];
        for (Link link : links) {
            for (int i = link.i; i < link.i + link.a; i++) {
                int k = koreanOf[i];
                koreanLinked[k] += (float) link.posterior;
                for (int j = link.j; j < link.j + link.b; j++) {
                    int at = englishOf[j] - low[k];
                    koreanParts[k][at] += (float) (link.posterior / link.b);
                    englishParts[k][at] += (float) (link.posterior / link.a);
                }
            }
            for (int j = link.j; j < link.j + link.b; j++) {
                englishLinked[englishOf[j]] += (float) link.posterior;
            }
        }
    }

    private static List<ReadSentence> parts(List<ReadSentence> side) {
        return side.stream()
                .flatMap(s -> s.parts().isEmpty() ? List.of(s).stream() : s.parts().stream())
                .toList();
    }

    /// Which sentence each part is of.
    private static int[] of(List<ReadSentence> side) {
        int[] of = new int[parts(side).size()];
        int at = 0;
        for (int s = 0; s < side.size(); s++) {
            int count = count(side.get(s));
            Arrays.fill(of, at, at + count, s);
            at += count;
        }
        return of;
    }

    private static int count(ReadSentence sentence) {
        return Math.max(1, sentence.parts().size());
    }

    void measureKorean(int i, float[] f) {
        f[Feature.PARTS_LINKED.ordinal()] = Math.min(1, koreanLinked[i]);
    }

    void measureEnglish(int j, float[] f) {
        f[Feature.PARTS_LINKED.ordinal()] = Math.min(1, englishLinked[j]);
    }

    void measure(int i, int a, int j, int b, float[] f) {
        float least = 1;
        float within = 0;
        float outside = 0;
        int parts = 0;
        for (int k = i; k < i + a; k++) {
            float own = 0;
            for (int e = j; e < j + b; e++) {
                own += value(koreanParts, k, e);
            }
            within += own;
            outside += Math.max(0, koreanLinked[k] - own);
            least = Math.min(least, own);
            parts += count(korean.get(k));
        }
        f[Feature.KOREAN_WITHIN.ordinal()] = within / parts;
        f[Feature.KOREAN_OUTSIDE.ordinal()] = Math.min(2, outside);
        within = 0;
        outside = 0;
        parts = 0;
        for (int e = j; e < j + b; e++) {
            float own = 0;
            for (int k = i; k < i + a; k++) {
                own += value(englishParts, k, e);
            }
            within += own;
            outside += Math.max(0, englishLinked[e] - own);
            least = Math.min(least, own);
            parts += count(english.get(e));
        }
        f[Feature.ENGLISH_WITHIN.ordinal()] = within / parts;
        f[Feature.ENGLISH_OUTSIDE.ordinal()] = Math.min(2, outside);
        f[Feature.PARTS_LEAST.ordinal()] = least;
        if (a > 1 && b > 1) {
            f[Feature.PARTS_CUT.ordinal()] = Math.min(1, cut(i, a, j, b));
        }
    }

    /// What leads from one half of a bead to the other, at the place where it is least.
    private float cut(int i, int a, int j, int b) {
        float least = Float.MAX_VALUE;
        for (int first = 1; first < a; first++) {
            for (int second = 1; second < b; second++) {
                float across = 0;
                for (int k = 0; k < a; k++) {
                    for (int e = 0; e < b; e++) {
                        if (k < first != e < second) {
                            across +=
                                    Math.max(
                                            value(koreanParts, i + k, j + e),
                                            value(englishParts, i + k, j + e));
                        }
                    }
                }
                least = Math.min(least, across);
            }
        }
        return least;
    }

    private float value(float[][] of, int k, int e) {
        int at = e - low[k];
        return at < 0 || at >= of[k].length ? 0 : of[k][at];
    }
}

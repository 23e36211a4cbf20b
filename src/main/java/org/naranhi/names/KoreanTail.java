package org.naranhi.names;

import java.util.Optional;
import org.naranhi.hangul.Particles;

/// What hangs on a name within its word: a form of address or a title, then particles.
record KoreanTail(String title, String particles) {
    static final KoreanTail NONE = new KoreanTail("", "");
    private static final int LONGEST = 9;

    /// How a tail that is no title and no particle is held: 들, 측 and the like.
    static Optional<KoreanTail> of(String text, int start, int end) {
        if (start == end) {
            return Optional.of(NONE);
        }
        String rest = text.substring(start, end);
        for (int at = Math.min(rest.length(), LONGEST); at > 0; at--) {
            if (KoreanTitles.of(rest.substring(0, at)) != KoreanTitles.Kind.NONE) {
                String more = rest.substring(at);
                if (particles(more)) {
                    return Optional.of(new KoreanTail(rest.substring(0, at), more));
                }
                for (int to = more.length(); to > 0; to--) {
                    if (KoreanTitles.of(more.substring(0, to)) != KoreanTitles.Kind.NONE
                            && particles(more.substring(to))) {
                        return Optional.of(
                                new KoreanTail(rest.substring(0, at + to), more.substring(to)));
                    }
                }
            }
        }
        return particles(rest) ? Optional.of(new KoreanTail("", rest)) : Optional.empty();
    }

    private static boolean particles(String rest) {
        return rest.isEmpty() || Particles.leading(rest).filter(rest::equals).isPresent();
    }
}

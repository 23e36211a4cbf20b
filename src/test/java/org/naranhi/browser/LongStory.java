package org.naranhi.browser;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An article of any length, in sentences of our own that are all different.
public final class LongStory {
    private static final String[] WHO = {
        "The harbor master",
        "A retired pilot",
        "The night librarian",
        "One of the gardeners",
        "The younger sister",
        "A clerk at the post office",
        "The choir's conductor"
    };
    private static final String[] DID = {
        "counted %d lanterns on the quay",
        "kept %d letters in a tin box",
        "walked %d steps to the old well",
        "planted %d rows of barley",
        "saw %d cranes over the marsh"
    };
    private static final String[] WHEN = {
        "before the rain began", "on the first cold morning", "while the town was asleep"
    };

    private LongStory() {}

    /// A headline and as many sentences, five to a paragraph.
    public static String of(int sentences) {
        return IntStream.range(0, sentences)
                .mapToObj(i -> sentence(i) + (i % 5 == 4 ? "\n\n" : " "))
                .collect(Collectors.joining("", "A thousand small things\n\n", "\n"));
    }

    /// Counted from 0.
    static String sentence(int i) {
        return "%s %s %s."
                .formatted(
                        WHO[i % WHO.length],
                        DID[i % DID.length].formatted(i + 2),
                        WHEN[i % WHEN.length]);
    }
}

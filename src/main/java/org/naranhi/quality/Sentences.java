package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/// Where the sentences of a segment stand, well enough to count them.
final class Sentences {
    private static final Pattern STOP =
            Pattern.compile(
                    "(?<=[가-힣\\p{Ll}\\p{N})\"”’'])[.?!]+[\"”’')]*(?=\\s+[\\p{Lu}가-힣\"“‘'(\\p{N}])");
    private static final Pattern NO_STOP =
            Pattern.compile(
                    "\\b(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|St|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Co|Corp|Inc|Ltd|Prof|Rev|Adm|Capt|Cmdr|etc)\\.|\\b\\d+\\.(?= \\d)");

    private Sentences() {}

    static List<Span> of(String text) {
        String read = NO_STOP.matcher(text).replaceAll(m -> "x".repeat(m.group().length()));
        List<Span> sentences = new ArrayList<>();
        Matcher stops = STOP.matcher(read);
        int from = 0;
        while (stops.find()) {
            sentences.add(new Span(from, stops.end()));
            from = stops.end();
        }
        sentences.add(new Span(from, text.length()));
        return sentences;
    }
}

package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.Mention;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// One edition of a story as one text for a finder, and the way back to its segments.
final class EditionText {
    private final Language language;
    private final List<Unmarked> segments = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final String text;

    EditionText(List<BilingualText> story, Language language) {
        this.language = language;
        StringBuilder joined = new StringBuilder();
        for (BilingualText segment : story) {
            Unmarked unmarked = Unmarked.of(segment.in(language));
            starts.add(joined.length());
            segments.add(unmarked);
            for (Mention mention : segment.mentions(language)) {
                Span span = unmarked.plain(mention.span());
                mentions.add(
                        mention.at(
                                new Span(
                                        span.start() + joined.length(),
                                        span.end() + joined.length())));
            }
            joined.append(unmarked.plain()).append('\n');
        }
        text = joined.toString();
    }

    Language language() {
        return language;
    }

    String text() {
        return text;
    }

    List<Mention> mentions() {
        return mentions;
    }

    int segments() {
        return segments.size();
    }

    int segmentAt(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// How far into the edition an offset is, 0 to 1.
    double position(int offset) {
        return (double) offset / text.length();
    }

    boolean blank(int segment) {
        return segments.get(segment).plain().isBlank();
    }

    Appearance appearance(Span span, PersonMention.Form form, String title, String attached) {
        int segment = segmentAt(span.start());
        int start = starts.get(segment);
        Span within = segments.get(segment).original(span.start() - start, span.end() - start);
        return new Appearance(segment, language, within, span.of(text), form, title, attached);
    }
}

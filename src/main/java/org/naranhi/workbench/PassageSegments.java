package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.story.Passage;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import org.naranhi.text.Span;
import org.springframework.stereotype.Component;

/// A passage's first segments. Headlines, bylines and the like are whole; the rest is split into
/// sentences.
@Component
public class PassageSegments {
    private final Segmenter segmenter;

    public PassageSegments(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    List<Segment> of(Passage passage, Language language) {
        List<Segment> segments = new ArrayList<>();
        for (Span span : spans(passage.text(), passage.kind(), language)) {
            segments.add(
                    new Segment(
                            UUID.randomUUID(),
                            passage.id(),
                            segments.size(),
                            span.of(passage.text()),
                            "",
                            SegmentState.INITIAL,
                            null,
                            0,
                            null,
                            null));
        }
        return segments;
    }

    /// Where the sentences of a passage lie; none when it is not translated.
    public List<Span> spans(String text, PassageKind kind, Language language) {
        if (text.isBlank() || !kind.translated()) {
            return List.of();
        }
        return switch (kind) {
            case BODY, CAPTION -> segmenter.segments(text, language);
            default -> List.of(stripped(text));
        };
    }

    private static Span stripped(String text) {
        int start = text.length() - text.stripLeading().length();
        return new Span(start, start + text.strip().length());
    }
}

package org.naranhi.quality;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// The target of a pair as running text, and findings about stretches of it.
record TargetText(Unmarked unmarked) {
    static TargetText of(SegmentPair pair) {
        return new TargetText(Unmarked.of(pair.target()));
    }

    String plain() {
        return unmarked.plain();
    }

    String plain(int start, int end) {
        return unmarked.plain().substring(start, end);
    }

    /// The replacement is kept where no marker stands within the stretch.
    Finding finding(
            String code,
            Severity severity,
            int start,
            int end,
            Map<String, String> parameters,
            @Nullable String replacement) {
        Span span = unmarked.original(start, end);
        return new Finding(
                code,
                severity,
                List.of(),
                List.of(span),
                parameters,
                span.length() == end - start ? replacement : null);
    }

    /// A stretch with what stands around it, to show what is meant.
    String around(int start, int end) {
        int from = Math.max(0, start - 10);
        int to = Math.min(plain().length(), end + 10);
        return plain().substring(from, to).strip();
    }
}

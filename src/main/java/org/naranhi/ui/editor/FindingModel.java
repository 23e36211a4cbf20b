package org.naranhi.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.Finding;
import org.naranhi.quality.Severity;
import org.naranhi.text.Span;

/// One stretch that a check complains of, with the sentence that says why. A finding about several
/// stretches is several of these with one `key`, which is what a waiver names.
public record FindingModel(
        String key,
        Side side,
        int from,
        int to,
        Severity severity,
        String message,
        @Nullable String replacement) {
    /// The stretches of a finding; one that names none stands at the start of the target.
    public static List<FindingModel> of(Finding finding, String message) {
        List<FindingModel> stretches = new ArrayList<>();
        for (Span span : finding.source()) {
            stretches.add(at(finding, Side.SOURCE, span, message, null));
        }
        boolean first = true;
        for (Span span : finding.target()) {
            stretches.add(
                    at(finding, Side.TARGET, span, message, first ? finding.replacement() : null));
            first = false;
        }
        if (stretches.isEmpty()) {
            stretches.add(at(finding, Side.TARGET, new Span(0, 0), message, null));
        }
        return List.copyOf(stretches);
    }

    private static FindingModel at(
            Finding finding, Side side, Span span, String message, @Nullable String replacement) {
        return new FindingModel(
                finding.key(),
                side,
                span.start(),
                span.end(),
                finding.severity(),
                message,
                replacement);
    }
}

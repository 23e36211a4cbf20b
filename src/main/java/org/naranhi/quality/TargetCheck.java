package org.naranhi.quality;

import java.util.List;
import java.util.Map;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;

/// A target that is empty or still the source.
final class TargetCheck implements Check {
    @Override
    public List<String> codes() {
        return List.of("target.empty", "target.unchanged");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        String source = Markup.plain(pair.source()).strip();
        String target = Markup.plain(pair.target()).strip();
        if (source.isEmpty()) {
            return List.of();
        }
        if (target.isEmpty()) {
            return List.of(
                    new Finding(
                            "target.empty", Severity.INFO, List.of(), List.of(), Map.of(), null));
        }
        if (source.equals(target) && inItsLanguage(source, pair.direction().source())) {
            return List.of(
                    new Finding(
                            "target.unchanged",
                            Severity.WARNING,
                            List.of(new Span(0, pair.source().length())),
                            List.of(new Span(0, pair.target().length())),
                            Map.of(),
                            null));
        }
        return List.of();
    }

    /// A number, an address or BTS may stand unchanged.
    private static boolean inItsLanguage(String text, Language language) {
        boolean address = text.indexOf(' ') < 0 && (text.contains("@") || text.contains("://"));
        return !address
                && text.chars()
                        .anyMatch(
                                language == Language.KOREAN
                                        ? c -> c >= '가' && c <= '힣'
                                        : c -> c >= 'a' && c <= 'z');
    }
}

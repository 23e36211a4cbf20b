package org.naranhi.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Markup;
import org.naranhi.text.Markup.Form;
import org.naranhi.text.Markup.Marker;
import org.naranhi.text.Span;

/// The source's markers are all in the target, once each, and open before they close.
final class TagCheck implements Check {
    @Override
    public List<String> codes() {
        return List.of("tag.missing", "tag.extra", "tag.doubled", "tag.order", "tag.space");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        List<Marker> source = Markup.markers(pair.source());
        List<Marker> target = Markup.markers(pair.target());
        if (pair.target().isBlank() || source.isEmpty() && target.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Marker> missing = without(source, target);
        List<Marker> extra = without(target, source);
        missing.forEach(
                m -> findings.add(finding("tag.missing", List.of(m.span()), List.of(), m, null)));
        extra.forEach(
                m ->
                        findings.add(
                                finding(
                                        has(source, m) ? "tag.doubled" : "tag.extra",
                                        List.of(),
                                        List.of(m.span()),
                                        m,
                                        "")));
        if (missing.isEmpty() && extra.isEmpty() && wellFormed(source)) {
            Marker astray = astray(target);
            if (astray != null) {
                findings.add(finding("tag.order", List.of(), List.of(astray.span()), astray, null));
                return findings;
            }
        }
        spaces(pair, target, findings);
        return findings;
    }

    private static boolean has(List<Marker> markers, Marker marker) {
        return markers.stream().anyMatch(other -> other.written().equals(marker.written()));
    }

    /// A space just within a pair of markers is the word's before or after it, set apart by
    /// mistake, unless the source has it so too.
    private static void spaces(SegmentPair pair, List<Marker> target, List<Finding> findings) {
        String text = pair.target();
        for (Marker marker : target) {
            boolean opens = marker.form() == Form.OPEN;
            int at = opens ? marker.span().end() : marker.span().start() - 1;
            boolean within =
                    marker.form() != Form.STANDALONE
                            && at >= 0
                            && at < text.length()
                            && text.charAt(at) == ' ';
            String inSource = opens ? marker.written() + " " : " " + marker.written();
            if (within && !pair.source().contains(inSource)) {
                Span space = new Span(at, at + 1);
                findings.add(
                        new Finding(
                                "tag.space",
                                Severity.INFO,
                                List.of(),
                                List.of(space),
                                Map.of("tag", marker.written()),
                                outside(text, marker, opens) ? "" : null));
            }
        }
    }

    /// Whether a space stands on the marker's outer side already.
    private static boolean outside(String text, Marker marker, boolean opens) {
        int at = opens ? marker.span().start() - 1 : marker.span().end();
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static Finding finding(
            String code,
            List<Span> source,
            List<Span> target,
            Marker marker,
            @Nullable String replacement) {
        return new Finding(
                code, Severity.ERROR, source, target, Map.of("tag", marker.written()), replacement);
    }

    private static List<Marker> without(List<Marker> markers, List<Marker> others) {
        List<String> there = new ArrayList<>(others.stream().map(Marker::written).toList());
        return markers.stream().filter(marker -> !there.remove(marker.written())).toList();
    }

    private static boolean wellFormed(List<Marker> markers) {
        return astray(markers) == null;
    }

    /// The first marker that closes what isn't open, or not what was opened last.
    private static @Nullable Marker astray(List<Marker> markers) {
        Deque<Marker> open = new ArrayDeque<>();
        for (Marker marker : markers) {
            if (marker.form() == Form.OPEN) {
                open.push(marker);
            } else if (marker.form() == Form.CLOSE
                    && (open.isEmpty() || open.pop().tag() != marker.tag())) {
                return marker;
            }
        }
        return open.peek();
    }
}

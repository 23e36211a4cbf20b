package org.naranhi.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.glossary.FormKind;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;

/// A term that the house does not want, or no longer, for what the source says. The same words for
/// something else are nobody's concern, and in a quotation they are a hint only.
final class UnwantedTermCheck implements Check {
    @Override
    public List<String> codes() {
        return List.of("term.forbidden", "term.deprecated");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        String source = Markup.plain(pair.source());
        Language from = pair.direction().source();
        Map<Span, Finding> findings = new LinkedHashMap<>();
        for (Mention mention : pair.targetMentions()) {
            if (mention.kind() == FormKind.UNWANTED
                    && mention.entry() instanceof TermEntry entry
                    && said(source, entry, from)) {
                findings.putIfAbsent(mention.span(), finding(pair, mention, entry));
            }
        }
        return List.copyOf(findings.values());
    }

    private static boolean said(String source, TermEntry entry, Language language) {
        return entry.terms(language).stream()
                .anyMatch(term -> Wording.mentioned(source, term.text(), language));
    }

    private static Finding finding(SegmentPair pair, Mention mention, TermEntry entry) {
        boolean forbidden =
                entry.terms(pair.direction().target()).stream()
                        .filter(term -> term.text().equals(mention.form()))
                        .map(Term::status)
                        .anyMatch(TermEntry.Status.FORBIDDEN::equals);
        boolean hint = !forbidden || quoted(pair.target(), mention.span());
        return new Finding(
                forbidden ? "term.forbidden" : "term.deprecated",
                hint ? Severity.INFO : Severity.WARNING,
                List.of(),
                List.of(mention.span()),
                Map.of(
                        "found",
                        mention.span().of(pair.target()),
                        "term",
                        entry.in(pair.direction().source()),
                        "wanted",
                        wanted(pair, entry)),
                null);
    }

    /// What stands for the same on record: of this entry, or of another that the source has.
    private static String wanted(SegmentPair pair, TermEntry entry) {
        Language to = pair.direction().target();
        String source = entry.in(pair.direction().source());
        return entry.leading(to).accepted()
                ? entry.in(to)
                : pair.sourceMentions().stream()
                        .map(Mention::entry)
                        .filter(other -> other.in(pair.direction().source()).equals(source))
                        .map(other -> other.in(to))
                        .findFirst()
                        .orElse("");
    }

    private static boolean quoted(String text, Span span) {
        String before = text.substring(0, span.start());
        long straight = before.chars().filter(c -> c == '"').count();
        long open = before.chars().filter(c -> c == '“').count();
        long closed = before.chars().filter(c -> c == '”').count();
        return straight % 2 == 1 || open > closed;
    }
}

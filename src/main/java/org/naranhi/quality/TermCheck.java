package org.naranhi.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;

/// Terms of the source for which the target has none of the accepted words. A hint only: good
/// translations often turn a phrase another way.
final class TermCheck implements Check {
    @Override
    public List<String> codes() {
        return List.of("term.missing");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (pair.target().isBlank()) {
            return List.of();
        }
        String target = Markup.plain(pair.target());
        Language language = pair.direction().target();
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Mention mention : pair.sourceMentions()) {
            List<Mention> homonyms =
                    pair.sourceMentions().stream()
                            .filter(other -> other.span().equals(mention.span()))
                            .toList();
            boolean said =
                    homonyms.stream()
                            .anyMatch(
                                    m -> met(pair, m.entry()) || said(m.entry(), target, language));
            boolean first = homonyms.getFirst().equals(mention);
            if (mention.entry() instanceof TermEntry term && first && !said && telling(mention)) {
                Finding finding = missing(mention.span(), term);
                findings.putIfAbsent(finding.key(), finding);
            }
        }
        return List.copyOf(findings.values());
    }

    /// In whatever inflection or spelling, also one that isn't wanted: that is another finding.
    private static boolean met(SegmentPair pair, GlossaryEntry entry) {
        Language from = pair.direction().source();
        return pair.targetMentions().stream()
                .map(Mention::entry)
                .anyMatch(
                        other ->
                                other.id().equals(entry.id())
                                        || other.in(from).equals(entry.in(from)));
    }

    /// Whether a form is hardly anything but the term: everyday words (charge, release, 당국) are
    /// turned in too many ways.
    static boolean telling(Mention mention) {
        String form = mention.form();
        boolean hangul = form.chars().anyMatch(c -> c >= '가' && c <= '힣');
        boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
        return hangul ? form.length() > 2 : acronym || form.indexOf(' ') > 0 || form.length() > 11;
    }

    private static boolean said(GlossaryEntry entry, String target, Language language) {
        if (!(entry instanceof TermEntry term)) {
            return true;
        }
        List<String> forms = new ArrayList<>(List.of(term.in(language)));
        forms.addAll(language == Language.KOREAN ? term.koreanVariants() : term.englishVariants());
        if (!term.abbreviation().isEmpty()) {
            forms.add(term.abbreviation());
        }
        return forms.stream().anyMatch(form -> Wording.mentioned(target, form, language));
    }

    private static Finding missing(Span source, TermEntry term) {
        return new Finding(
                "term.missing",
                Severity.INFO,
                List.of(source),
                List.of(),
                Map.of("korean", term.korean(), "english", term.english()),
                null);
    }
}

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// A quotation in one edition that the other hasn't, and one whose speaker was lost with the verb
/// that gave it to him (`attributions.tsv`). Where it is reported speech in the other edition, by a
/// verb that gives it to somebody, that is worth a hint. Words in quotes for their own sake are not
/// speech.
final class QuotationCheck implements Check {
    private static final Pattern QUOTED =
            Pattern.compile("“([^“”]{1,600}+)”|\"([^\"]{1,600}+)\"|「([^「」]{1,600}+)」");
    private static final Pattern MARK = Pattern.compile("[“”\"「」『』‘’'《》〈〉]");
    private static final Pattern KOREAN_VERBS = verbs(Language.KOREAN);
    private static final Pattern ENGLISH_VERBS = verbs(Language.ENGLISH);

    private static Pattern verbs(Language language) {
        return Pattern.compile(
                RuleTable.rows(QuotationCheck.class, "attributions.tsv").stream()
                        .filter(cells -> cells.get(0).equals(language.tag()))
                        .map(cells -> cells.get(1))
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
    }

    @Override
    public List<String> codes() {
        return List.of("quote.missing", "quote.added", "quote.attribution");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        Unmarked source = Unmarked.of(pair.source());
        Unmarked target = Unmarked.of(pair.target());
        if (source.plain().isBlank() || target.plain().isBlank()) {
            return List.of();
        }
        Language from = pair.direction().source();
        List<Span> said = speech(source.plain(), from);
        List<Span> says = speech(target.plain(), from.other());
        List<Finding> findings = new ArrayList<>();
        if (!said.isEmpty() && !marked(target.plain())) {
            findings.add(
                    new Finding(
                            "quote.missing",
                            attributed(target.plain(), from.other())
                                    ? Severity.INFO
                                    : Severity.WARNING,
                            said.stream().map(source::original).toList(),
                            List.of(),
                            Map.of(),
                            null));
        } else if (!says.isEmpty() && !marked(source.plain())) {
            findings.add(
                    new Finding(
                            "quote.added",
                            attributed(source.plain(), from) ? Severity.INFO : Severity.WARNING,
                            List.of(),
                            says.stream().map(target::original).toList(),
                            Map.of(),
                            null));
        } else if (!said.isEmpty()
                && attributed(source.plain(), from)
                && !goesOn(target.plain())
                && !attributed(target.plain(), from.other())) {
            findings.add(
                    new Finding(
                            "quote.attribution",
                            Severity.WARNING,
                            said.stream().map(source::original).limit(1).toList(),
                            List.of(),
                            Map.of(),
                            null));
        }
        return findings;
    }

    /// Quotations long enough to be somebody's words.
    private static List<Span> speech(String text, Language language) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            int words = matcher.group().strip().split("\\s+").length;
            if (words >= (language == Language.KOREAN ? 3 : 4)) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    private static boolean marked(String text) {
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            int i = matcher.start();
            boolean apostrophe =
                    "'’".indexOf(text.charAt(i)) >= 0
                            && i > 0
                            && text.charAt(i - 1) < '가'
                            && Character.isLetterOrDigit(text.charAt(i - 1));
            if (!apostrophe) {
                return true;
            }
        }
        return false;
    }

    /// Whether a quotation is open at the end: who says it may stand in the next segment.
    private static boolean goesOn(String text) {
        int straight = (int) text.chars().filter(c -> c == '"').count();
        return text.lastIndexOf('“') > text.lastIndexOf('”') || straight % 2 == 1;
    }

    private static boolean attributed(String text, Language language) {
        String outside = QUOTED.matcher(text).replaceAll(" ");
        Pattern verbs = language == Language.KOREAN ? KOREAN_VERBS : ENGLISH_VERBS;
        return verbs.matcher(outside).find();
    }
}

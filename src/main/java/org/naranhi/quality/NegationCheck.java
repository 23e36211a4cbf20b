package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// A sentence denied in one edition and not in the other. Each language has plain negations, words
/// that deny by their meaning and so answer a plain one, and turns that only look like a negation
/// (`negations.tsv`).
final class NegationCheck implements Check {
    private static final class Words {
        final Pattern plain;
        final Pattern denying;
        final Pattern apparent;

        /// No plain negation without one of these.
        private final List<String> marks;

        private Words(Language language) {
            marks =
                    language == Language.KOREAN
                            ? List.of("않", "못", "없", "아니", "아닌", "아닙", "아님", "안 ", "말")
                            : List.of(
                                    "no", "No", "n't", "n’t", "never", "Never", "neither",
                                    "Neither");
            plain = pattern(language, "plain");
            denying = pattern(language, "denies");
            apparent = pattern(language, "apparent");
        }

        private static Pattern pattern(Language language, String sort) {
            String any =
                    Tables.rows("negations.tsv").stream()
                            .filter(cells -> cells[0].equals(language.tag()))
                            .filter(cells -> cells[1].equals(sort))
                            .map(cells -> cells[2])
                            .collect(Collectors.joining("|"));
            return Pattern.compile(any, Pattern.CASE_INSENSITIVE);
        }

        /// Where a text denies something plainly.
        List<Span> plainly(String text) {
            if (marks.stream().noneMatch(text::contains)) {
                return List.of();
            }
            String bare = apparent.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
            List<Span> spans = new ArrayList<>();
            Matcher matcher = plain.matcher(bare);
            while (matcher.find()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
            return spans;
        }

        boolean answers(String text) {
            return plain.matcher(text).find() || denying.matcher(text).find();
        }
    }

    private static final Words KOREAN = new Words(Language.KOREAN);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    @Override
    public List<String> codes() {
        return List.of("negation.lost", "negation.added");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        Unmarked source = Unmarked.of(pair.source());
        Unmarked target = Unmarked.of(pair.target());
        if (source.plain().isBlank() || target.plain().isBlank()) {
            return List.of();
        }
        Words ofSource = words(pair.direction().source());
        Words ofTarget = words(pair.direction().target());
        List<Span> denied = ofSource.plainly(source.plain());
        if (!denied.isEmpty()) {
            return ofTarget.answers(target.plain())
                    ? List.of()
                    : List.of(finding("negation.lost", source, denied, true));
        }
        List<Span> added = ofTarget.plainly(target.plain());
        return added.isEmpty() || ofSource.answers(source.plain())
                ? List.of()
                : List.of(finding("negation.added", target, added, false));
    }

    private static Words words(Language language) {
        return language == Language.KOREAN ? KOREAN : ENGLISH;
    }

    private static Finding finding(String code, Unmarked text, List<Span> words, boolean inSource) {
        List<Span> spans = words.stream().map(text::original).toList();
        return new Finding(
                code,
                Severity.WARNING,
                inSource ? spans : List.of(),
                inSource ? List.of() : spans,
                Map.of("word", words.getFirst().of(text.plain())),
                null);
    }
}

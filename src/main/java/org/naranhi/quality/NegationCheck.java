package org.naranhi.quality;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.WordLinks.Linked;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// A sentence denied in one edition and not in the other. Each language has plain negations, words
/// that deny by their meaning and so answer a plain one, and turns that only look like a negation
/// (`negations.tsv`). Negations are counted; what one text has more must have an answer in the
/// other, a word that denies and isn't itself the translation of another word.
final class NegationCheck implements Check {
    private static final class Words {
        final Pattern plain;
        final Pattern denying;
        final Pattern within;
        final Pattern apparent;

        private static final Pattern NOTHING = Pattern.compile("(?!)");

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
            denying = pattern(language, "denies|within");
            within = pattern(language, "within");
            apparent = pattern(language, "apparent");
        }

        private static Pattern pattern(Language language, String sort) {
            String any =
                    RuleTable.rows(NegationCheck.class, "negations.tsv").stream()
                            .filter(cells -> cells.get(0).equals(language.tag()))
                            .filter(cells -> cells.get(1).matches(sort))
                            .map(cells -> cells.get(2))
                            .collect(Collectors.joining("|"));
            if (any.isEmpty()) {
                return NOTHING;
            }
            return Pattern.compile(any, Pattern.CASE_INSENSITIVE);
        }

        Denials in(String text) {
            boolean marked = marks.stream().anyMatch(text::contains);
            String bare = text;
            int turns = 0;
            if (marked) {
                Matcher apparently = apparent.matcher(text);
                turns = (int) apparently.results().count();
                bare = blanked(text, apparently);
            }
            List<Span> plainly = marked ? spans(plain.matcher(bare)) : List.of();
            return new Denials(text, bare, plainly, turns);
        }

        /// The words that deny by their meaning, beside what denies plainly.
        List<Span> denying(Denials denials) {
            String rest = blanked(denials.bare(), plain.matcher(denials.bare()));
            return spans(denying.matcher(rest));
        }

        private static String blanked(String text, Matcher matcher) {
            return matcher.reset(text).replaceAll(m -> " ".repeat(m.group().length()));
        }

        private static List<Span> spans(Matcher matcher) {
            return matcher.results().map(m -> new Span(m.start(), m.end())).toList();
        }
    }

    /// A text, without what only looks like a negation, where it denies plainly, and how many such
    /// turns it has.
    private record Denials(String text, String bare, List<Span> plainly, int turns) {}

    /// So near a Korean negation a word says with it what one word of the other text says: 거의 없었다
    /// is hardly.
    private static final int NEAR = 4;

    /// So near the word stands that is denied: before a Korean negation, after an English one.
    private static final int DENIED = 14;

    /// What denies more often is no sentence.
    private static final int MOST = 100;

    private static final Words KOREAN = new Words(Language.KOREAN);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    private final WordLinks links;

    /// @param links what tells which words of the other text are translated words, and so answer no
    ///   negation
    NegationCheck(WordLinks links) {
        this.links = links;
    }

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
        Language from = pair.direction().source();
        Denials here = words(from).in(source.plain());
        Denials there = words(from.other()).in(target.plain());
        Severity lost = unanswered(here, from, there);
        if (lost != null) {
            return List.of(finding("negation.lost", lost, source, here.plainly(), true));
        }
        Severity added = unanswered(there, from.other(), here);
        return added == null
                ? List.of()
                : List.of(finding("negation.added", added, target, there.plainly(), false));
    }

    /// How grave it is that a text denies more often than the other, which has too few other words
    /// to answer; null where it doesn't. Certain enough is only what stands beside a text that
    /// denies nothing plainly: where nothing answers it, or the denied word is said all the same.
    private @Nullable Severity unanswered(Denials denials, Language language, Denials other) {
        int more = denials.plainly().size() - other.plainly().size();
        int turned = Math.max(0, other.turns() - denials.turns());
        if (more <= turned || more > MOST) {
            return null;
        }
        List<Span> answers = words(language.other()).denying(other);
        if (answers.isEmpty() && other.plainly().isEmpty()) {
            return Severity.WARNING;
        }
        Linked linked = links.link(denials.text(), other.text(), language);
        Pattern within = words(language.other()).within;
        List<Span> denied = language == Language.KOREAN ? denials.plainly() : List.of();
        long left =
                answers.stream()
                        .filter(
                                answer ->
                                        !translated(
                                                answer,
                                                linked.in(language.other()),
                                                denied,
                                                within.matcher(answer.of(other.text())).matches()))
                        .count();
        if (turned + left >= more) {
            return null;
        }
        return other.plainly().isEmpty()
                        && denials.plainly().stream().allMatch(d -> said(d, language, linked))
                ? Severity.WARNING
                : Severity.INFO;
    }

    /// Whether the word that is denied is said in the other text.
    private static boolean said(Span denial, Language language, Linked linked) {
        boolean korean = language == Language.KOREAN;
        int from = korean ? denial.start() - DENIED : denial.end();
        int to = korean ? denial.end() : denial.end() + DENIED;
        return linked.in(language).stream()
                .filter(word -> word.span().end() > from && word.span().start() < to)
                .anyMatch(word -> word.known() && !word.answers().isEmpty());
    }

    /// Whether a word is said by words of the other text that stand apart from its negations.
    ///
    /// @param within whether it has a negation in it, and so may be the denied word too
    private static boolean translated(
            Span answer, List<WordLinks.Word> words, List<Span> denied, boolean within) {
        List<Span> said =
                words.stream()
                        .filter(word -> word.span().overlaps(answer))
                        .flatMap(word -> word.answers().stream())
                        .toList();
        return !said.isEmpty()
                && said.stream()
                        .noneMatch(span -> denied.stream().anyMatch(d -> near(span, d, within)));
    }

    /// Beside it, or the word that is denied.
    private static boolean near(Span word, Span denial, boolean within) {
        int apart = Math.max(word.start() - denial.end(), denial.start() - word.end());
        return (within || apart >= 0) && apart < NEAR;
    }

    private static Words words(Language language) {
        return language == Language.KOREAN ? KOREAN : ENGLISH;
    }

    private static Finding finding(
            String code, Severity severity, Unmarked text, List<Span> words, boolean inSource) {
        List<Span> spans = words.stream().map(text::original).toList();
        return new Finding(
                code,
                severity,
                inSource ? spans : List.of(),
                inSource ? List.of() : spans,
                Map.of("word", words.getFirst().of(text.plain())),
                null);
    }
}

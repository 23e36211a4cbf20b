package org.naranhi.quality;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// A sentence that was left out or put in: by its words, of which the other text answers hardly
/// any, and by length. Korean takes about half the characters of English; in published translations
/// the ratio of a pair is seldom more than a factor 2.2 away from that, the less so the longer it
/// is.
final class OmissionCheck implements Check {
    /// English characters to one of Korean, and the spread of its logarithm, from half of the pairs
    /// of park-news dev, PUD and NTREX.
    private static final double RATIO = 2.05;

    private static final double SPREAD = 0.24;
    private static final double SPREAD_OF_SHORT = 1.6;

    /// How many spreads off a pair may be, where one side has a sentence less and where none has.
    private static final double OFF_WITH_SENTENCES = 0.8;

    private static final double OFF_ALONE = 3.0;

    /// Where it isn't even so much off, words aren't looked up.
    private static final double OFF_FOR_WORDS = 0.4;

    /// Who wrote it, where and when is put otherwise in each language, in no sentences at all.
    private static final Set<PassageKind> WITHOUT_SENTENCES =
            EnumSet.of(
                    PassageKind.BYLINE,
                    PassageKind.DATELINE,
                    PassageKind.TIMESTAMP,
                    PassageKind.CREDIT);

    private final WordLinks links;

    OmissionCheck(WordLinks links) {
        this.links = links;
    }

    @Override
    public List<String> codes() {
        return List.of("sentence.omitted", "sentence.added");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (WITHOUT_SENTENCES.contains(pair.kind())) {
            return List.of();
        }
        Text source = Text.of(pair.source(), pair.direction().source());
        Text target = Text.of(pair.target(), pair.direction().target());
        double off = off(source, target);
        Optional<Finding> found = byLength(source, target, off);
        if (found.isEmpty() && Math.abs(off) > OFF_FOR_WORDS) {
            found = byWords(source, target, off);
        }
        return found.stream().toList();
    }

    /// A text and its sentences.
    private record Text(Unmarked unmarked, Language language, List<Span> sentences) {
        static Text of(String text, Language language) {
            Unmarked unmarked = Unmarked.of(text);
            return new Text(unmarked, language, Sentences.of(unmarked.plain()));
        }

        /// Letters and digits, as many as the same would have in English.
        double length() {
            long letters = unmarked.plain().codePoints().filter(Character::isLetterOrDigit).count();
            return language == Language.KOREAN ? letters * RATIO : letters;
        }
    }

    /// How many spreads the source is longer than it should be; 0 where nothing can be said.
    private static double off(Text source, Text target) {
        double here = source.length();
        double there = target.length();
        if (here < 1 || there < 1 || here + there < 60) {
            return 0;
        }
        return Math.log(here / there)
                / (SPREAD + SPREAD_OF_SHORT / Math.sqrt(Math.max(here, there)));
    }

    private static Optional<Finding> byLength(Text source, Text target, double off) {
        int fewer = source.sentences().size() - target.sentences().size();
        double bound =
                fewer > 0 && off > 0 || fewer < 0 && off < 0 ? OFF_WITH_SENTENCES : OFF_ALONE;
        return Math.abs(off) < bound
                ? Optional.empty()
                : Optional.of(finding(off > 0, source, target, null));
    }

    private Optional<Finding> byWords(Text source, Text target, double off) {
        WordLinks.Linked linked =
                links.link(source.unmarked().plain(), target.unmarked().plain(), source.language());
        if (off > 0) {
            Optional<Span> omitted =
                    UnansweredSentence.of(source.sentences(), linked.in(source.language()), off);
            if (omitted.isPresent()) {
                return Optional.of(finding(true, source, target, omitted.get()));
            }
        }
        return off < 0
                ? UnansweredSentence.of(target.sentences(), linked.in(target.language()), -off)
                        .map(added -> finding(false, source, target, added))
                : Optional.empty();
    }

    private static Finding finding(
            boolean omitted, Text source, Text target, @Nullable Span sentence) {
        List<Span> where =
                sentence == null
                        ? List.of()
                        : List.of((omitted ? source : target).unmarked().original(sentence));
        return new Finding(
                omitted ? "sentence.omitted" : "sentence.added",
                Severity.WARNING,
                omitted ? where : List.of(),
                omitted ? List.of() : where,
                Map.of(
                        "source", Integer.toString(source.sentences().size()),
                        "target", Integer.toString(target.sentences().size())),
                null);
    }
}

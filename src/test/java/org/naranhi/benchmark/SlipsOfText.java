package org.naranhi.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/// Slips that are more than another word at a place.
final class SlipsOfText {
    /// A stop after a word, and not after an abbreviation.
    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?<=[a-z가-힣]{2}|[0-9%)])(?<!\\b(?:Mr|Mrs|Ms|Dr|Gov|Gen|Sen|Rep|St|Jr|Sr|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Corp|Co))[.?!][\"”’']?(?= [\"“‘'A-Z0-9가-힣])");

    private SlipsOfText() {}

    /// A tag that is lost on its way.
    static Optional<Seed> tag(Seed right, Random random) {
        if (right.source().indexOf(' ') < 0 || right.target().indexOf(' ') < 0) {
            return Optional.empty();
        }
        String source = "⟦1⟧" + right.source().replaceFirst(" ", "⟦/1⟧ ");
        String target =
                random.nextBoolean()
                        ? "⟦1⟧" + right.target()
                        : right.target().replaceFirst(" ", "⟦/1⟧ ");
        return Optional.of(Seed.of(source, target, right.direction()));
    }

    static Optional<Seed> letterOfRecorded(Seed right, Random random) {
        return letter(right, right.recorded(), random);
    }

    static Optional<Seed> letterOfPerson(Seed right, Random random) {
        return letter(right, right.people(), random);
    }

    private static Optional<Seed> letter(Seed right, List<Span> names, Random random) {
        List<Seed> wrong = new ArrayList<>();
        names.forEach(name -> letter(right, name, random).ifPresent(wrong::add));
        return wrong.stream().findFirst();
    }

    /// A letter within the name, or the vowel of a syllable.
    private static Optional<Seed> letter(Seed right, Span name, Random random) {
        if (name.length() < 3) {
            return Optional.empty();
        }
        int at = name.start() + 1 + random.nextInt(name.length() - 2);
        char letter = right.target().charAt(at);
        char other = letter;
        if (letter >= '가' && letter <= '힣') {
            other = (char) (letter + 28 > '힣' ? letter - 28 : letter + 28);
        } else if (letter >= 'a' && letter <= 'z') {
            other = (char) ((letter - 'a' + 7) % 26 + 'a');
        }
        return letter == other
                ? Optional.empty()
                : Optional.of(right.with(new Span(at, at + 1), "" + other));
    }

    /// What stands before or after the end of a sentence, where either is long enough to be one.
    static Optional<Seed> sentenceDropped(Seed right, Random random) {
        String target = right.target();
        int least = right.korean() ? 15 : 30;
        List<Integer> ends =
                SENTENCE_END
                        .matcher(target)
                        .results()
                        .map(MatchResult::end)
                        .filter(end -> end > least && end < target.length() - least)
                        .toList();
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        int end = ends.get(random.nextInt(ends.size()));
        return Optional.of(
                right.with(
                        random.nextBoolean()
                                ? target.substring(0, end)
                                : target.substring(end).strip()));
    }

    /// Three words of the source among those of the target.
    static Optional<Seed> sourceLeftOver(Seed right, Random random) {
        String[] words = right.source().split(" ");
        if (words.length < 8) {
            return Optional.empty();
        }
        int at = 2 + random.nextInt(words.length - 5);
        String left = String.join(" ", words[at], words[at + 1], words[at + 2]);
        boolean own = right.korean() ? left.matches("[a-z ,]+") : left.matches(".*[가-힣].*");
        return own
                ? Slip.edit("(?<= )(?=[^ ]+ )", _ -> left + ' ').in(right, random)
                : Optional.empty();
    }
}

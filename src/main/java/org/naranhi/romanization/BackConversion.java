package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.naranhi.hangul.Syllable;

/// From Latin letters back to the Hangul that a system writes so. What two syllables leave where
/// they meet is known beforehand for every final, initial and vowel; a word is a path through those
/// that spell it, and the likeliest paths, by how often their syllables occur, are kept at every
/// letter.
final class BackConversion {
    /// The final of one syllable with the initial and vowel of the next.
    private record Step(int last, int initial, int vowel) {}

    /// A path as far as a vowel: the syllables that are whole, and the one begun.
    private record Path(String whole, int initial, int vowel, double score) {}

    /// 나, 낙, 낚 and so on, by final; in 낳 the ㅎ is that of a stem.
    private static final List<String> NA =
            IntStream.range(0, 28)
                    .mapToObj(last -> String.valueOf(new Syllable(2, 0, last).toChar()))
                    .toList();

    private static final int NA_LETTERS = 2;
    private static final int BREADTH = 200;
    private static final int LONGEST = 48;

    private final Writing.OfSounds writing;
    private final UnaryOperator<String> spelled;
    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<String, List<Step>> heads = new HashMap<>();
    private final Map<String, List<Integer>> ends = new HashMap<>();
    private int longest;

    /// @param spelled what is done to letters before they are compared
    BackConversion(Writing.OfSounds writing, UnaryOperator<String> spelled) {
        this.writing = writing;
        this.spelled = spelled;
        for (int initial = 0; initial < 19; initial++) {
            for (int vowel = 0; vowel < 21; vowel++) {
                char begun = new Syllable(initial, vowel, 0).toChar();
                put(heads, written("" + begun), new Step(0, initial, vowel));
                for (int last = 0; last < 28; last++) {
                    String both = written("" + NA.get(last) + begun);
                    put(steps, both.substring(NA_LETTERS), new Step(last, initial, vowel));
                }
            }
        }
        for (int last = 0; last < 28; last++) {
            ends.computeIfAbsent(
                            written(NA.get(last)).substring(NA_LETTERS), _ -> new ArrayList<>())
                    .add(last);
        }
    }

    private void put(Map<String, List<Step>> table, String letters, Step step) {
        table.computeIfAbsent(letters, _ -> new ArrayList<>()).add(step);
        longest = Math.max(longest, letters.length());
    }

    private String written(String run) {
        Joint[] joints = new Joint[run.length()];
        Arrays.fill(joints, Joint.PLAIN);
        return spelled.apply(writing.write(Said.of(run, joints, writing.manner())));
    }

    /// The Hangul of a word, likeliest first. Parts with a hyphen between are written each for
    /// itself, as the syllables of a given name are.
    List<String> back(String latin, int most) {
        String letters = spelled.apply(latin.strip().toLowerCase(Locale.ROOT));
        List<String> found = List.of("");
        for (String part : letters.split("[\\s-]+")) {
            List<String> next =
                    part.isEmpty() || part.length() > LONGEST ? List.of() : word(part, most);
            List<String> joined = new ArrayList<>();
            for (String before : found) {
                next.forEach(after -> joined.add(before + after));
            }
            joined.sort(Comparator.comparingDouble(BackConversion::score).reversed());
            found = joined.stream().limit(most).toList();
        }
        return found;
    }

    private List<String> word(String letters, int most) {
        List<List<Path>> at = new ArrayList<>();
        for (int i = 0; i <= letters.length(); i++) {
            at.add(new ArrayList<>());
        }
        extend(new Path("", -1, -1, 0), heads, letters, 0, at);
        Set<String> found = new LinkedHashSet<>();
        for (int i = 1; i <= letters.length(); i++) {
            List<Path> best = best(at.get(i));
            for (Path path : best) {
                for (int last : ends.getOrDefault(letters.substring(i), List.of())) {
                    found.add(
                            path.whole()
                                    + new Syllable(path.initial(), path.vowel(), last).toChar());
                }
                extend(path, steps, letters, i, at);
            }
        }
        return found.stream()
                .filter(hangul -> spelled.apply(writing.of(hangul)).equals(letters))
                .sorted(Comparator.comparingDouble(BackConversion::score).reversed())
                .limit(most)
                .toList();
    }

    private void extend(
            Path path,
            Map<String, List<Step>> table,
            String letters,
            int from,
            List<List<Path>> at) {
        for (int to = from + 1; to <= Math.min(letters.length(), from + longest); to++) {
            for (Step step : table.getOrDefault(letters.substring(from, to), List.of())) {
                String whole = path.whole();
                double score = path.score();
                if (path.initial() >= 0) {
                    char done = new Syllable(path.initial(), path.vowel(), step.last()).toChar();
                    whole += done;
                    score += SyllableCounts.weight(done);
                }
                at.get(to).add(new Path(whole, step.initial(), step.vowel(), score));
            }
        }
    }

    private static List<Path> best(List<Path> paths) {
        return paths.stream()
                .sorted(Comparator.comparingDouble(Path::score).reversed())
                .limit(BREADTH)
                .toList();
    }

    private static double score(String hangul) {
        return hangul.chars().mapToDouble(c -> SyllableCounts.weight((char) c)).sum();
    }
}

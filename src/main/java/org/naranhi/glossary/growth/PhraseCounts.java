package org.naranhi.glossary.growth;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.text.Language;

/// In how many sentences each phrase stands, and what that says of two that stand together.
final class PhraseCounts {
    private final Map<String, Integer> korean = new HashMap<>();
    private final Map<String, Integer> english = new HashMap<>();
    private int sentences;

    void count(List<Phrase> left, List<Phrase> right) {
        sentences++;
        once(left).forEach((key, _) -> korean.merge(key, 1, Integer::sum));
        once(right).forEach((key, _) -> english.merge(key, 1, Integer::sum));
    }

    /// Those of a sentence that come back, each once. What stands in every tenth sentence tells
    /// nothing.
    Map<String, Phrase> often(List<Phrase> phrases, Language language) {
        Map<String, Integer> counts = language == Language.KOREAN ? korean : english;
        Map<String, Phrase> often = once(phrases);
        int most = Math.max(20, sentences / 10);
        often.values()
                .removeIf(
                        phrase -> {
                            int times = counts.getOrDefault(phrase.key(), 0);
                            return times < 2 || times > most;
                        });
        return often;
    }

    private static Map<String, Phrase> once(List<Phrase> phrases) {
        Map<String, Phrase> once = new LinkedHashMap<>();
        phrases.forEach(phrase -> once.putIfAbsent(phrase.key(), phrase));
        return once;
    }

    double dice(String left, String right, int together) {
        return 2.0 * together / (korean.getOrDefault(left, 0) + english.getOrDefault(right, 0));
    }

    /// Dunning's ratio over the table of who stands with whom.
    double likelihood(String left, String right, int together) {
        double k = korean.getOrDefault(left, 0);
        double e = english.getOrDefault(right, 0);
        return 2
                * (part(together, k * e)
                        + part(k - together, k * (sentences - e))
                        + part(e - together, (sentences - k) * e)
                        + part(sentences - k - e + together, (sentences - k) * (sentences - e)));
    }

    private double part(double seen, double margins) {
        return seen <= 0 ? 0 : seen * Math.log(seen * sentences / margins);
    }
}

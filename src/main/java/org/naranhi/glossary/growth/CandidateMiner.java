package org.naranhi.glossary.growth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naranhi.glossary.growth.Introductions.Introduced;
import org.naranhi.glossary.growth.TermCandidate.Context;
import org.naranhi.text.Language;

/// Looks for terms in pairs of sentences, which it is given twice, in any order.
public final class CandidateMiner {
    private static final int MOST_PAIRS = 2_000_000;
    private static final int CONTEXTS = 3;
    private static final double LEAST_DICE = 0.5;

    /// One chance in ten thousand, at one degree of freedom.
    private static final double LEAST_LIKELIHOOD = 15.14;

    private record Pair(String korean, String english) {}

    /// Of equal ones always the same.
    private static final Comparator<Map.Entry<Pair, Double>> BY_STRENGTH =
            Map.Entry.<Pair, Double>comparingByValue()
                    .thenComparing(entry -> entry.getKey().korean)
                    .thenComparing(entry -> entry.getKey().english);

    private static final class Joined {
        private int times;
        private final List<Context> contexts = new ArrayList<>(1);
    }

    private final BiPredicate<String, Language> known;
    private final WordPairs lexicon;
    private final PhraseCounts counts = new PhraseCounts();
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<Pair, Joined> joined = new HashMap<>();
    private final Map<Pair, TermCandidate> introduced = new LinkedHashMap<>();

    /// @param known whether a phrase is on record
    public CandidateMiner(BiPredicate<String, Language> known, WordPairs lexicon) {
        this.known = known;
        this.lexicon = lexicon;
    }

    /// First: which phrases there are, and how often.
    public void count(Context pair) {
        counts.count(KoreanPhrases.of(pair.korean()), EnglishPhrases.of(pair.english()));
    }

    /// Then: which of those that come back stand together.
    public void join(Context pair) {
        introduce(pair);
        Map<String, Phrase> left = often(KoreanPhrases.of(pair.korean()), Language.KOREAN);
        Map<String, Phrase> right = often(EnglishPhrases.of(pair.english()), Language.ENGLISH);
        for (Phrase k : left.values()) {
            for (Phrase e : right.values()) {
                Joined together =
                        joined.computeIfAbsent(new Pair(k.key(), e.key()), _ -> new Joined());
                together.times++;
                if (together.contexts.size() < CONTEXTS) {
                    together.contexts.add(pair);
                }
            }
        }
        if (joined.size() > MOST_PAIRS) {
            joined.values().removeIf(together -> together.times == 1);
        }
    }

    private Map<String, Phrase> often(List<Phrase> phrases, Language language) {
        Map<String, Phrase> often = counts.often(phrases, language);
        for (Phrase phrase : often.values()) {
            forms.computeIfAbsent(phrase.key(), _ -> new HashMap<>())
                    .merge(phrase.form(), 1, Integer::sum);
            words.putIfAbsent(phrase.key(), phrase.words());
        }
        return often;
    }

    /// The same short form in both languages joins what it stands for.
    private void introduce(Context pair) {
        List<Introduced> left = Introductions.in(pair.korean(), Language.KOREAN);
        List<Introduced> right = Introductions.in(pair.english(), Language.ENGLISH);
        for (Introduced k : left) {
            for (Introduced e : right) {
                String letters = e.shortened().getFirst();
                boolean onRecord =
                        known.test(k.whole(), Language.KOREAN)
                                && known.test(e.whole(), Language.ENGLISH);
                if (k.shortened().contains(letters) && !onRecord) {
                    introduced.putIfAbsent(
                            new Pair(k.whole().replace(" ", ""), e.whole()),
                            candidate(k.whole(), e.whole(), letters, 1, 1, List.of(pair)));
                }
            }
        }
    }

    /// Best first: what was introduced, then the surest.
    public List<TermCandidate> candidates() {
        Map<Pair, Double> strong = new HashMap<>();
        joined.forEach(
                (pair, together) -> {
                    double dice = dice(pair, together.times);
                    int least = answered(pair) ? 2 : 3;
                    if (together.times >= least
                            && dice >= LEAST_DICE
                            && counts.likelihood(pair.korean, pair.english, together.times)
                                    >= LEAST_LIKELIHOOD) {
                        strong.put(pair, dice + length(pair) / 50);
                    }
                });
        Set<Pair> best = new HashSet<>(bestOf(strong, Pair::korean));
        best.retainAll(bestOf(strong, Pair::english));
        List<TermCandidate> found = new ArrayList<>(introduced.values());
        best.stream()
                .filter(pair -> best.stream().noneMatch(other -> within(pair, other)))
                .filter(pair -> !introduced.containsKey(new Pair(pair.korean, form(pair.english))))
                .map(this::candidate)
                .filter(c -> !known.test(c.korean(), Language.KOREAN))
                .filter(c -> !known.test(c.english(), Language.ENGLISH))
                .forEach(found::add);
        found.sort(
                Comparator.comparing((TermCandidate c) -> !c.shortened().isEmpty())
                        .thenComparingDouble(TermCandidate::sureness)
                        .thenComparingInt(TermCandidate::times)
                        .reversed()
                        .thenComparing(TermCandidate::korean));
        return found;
    }

    private static Set<Pair> bestOf(Map<Pair, Double> strong, Function<Pair, String> side) {
        return strong.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> side.apply(entry.getKey()),
                                entry -> entry,
                                BinaryOperator.maxBy(BY_STRENGTH)))
                .values()
                .stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Whether a pair stands mostly within a longer one.
    private boolean within(Pair pair, Pair other) {
        return !pair.equals(other)
                && other.korean.contains(pair.korean)
                && (" " + other.english + " ").contains(" " + pair.english + " ")
                && times(other) * 3 >= times(pair) * 2;
    }

    private int times(Pair pair) {
        Joined together = joined.get(pair);
        return together == null ? 0 : together.times;
    }

    private boolean answered(Pair pair) {
        List<String> english = words.getOrDefault(pair.english, List.of());
        return words.getOrDefault(pair.korean, List.of()).stream()
                .anyMatch(k -> english.stream().anyMatch(e -> lexicon.answers(k, e)));
    }

    private double length(Pair pair) {
        return words.getOrDefault(pair.korean, List.of()).size()
                + words.getOrDefault(pair.english, List.of()).size();
    }

    private double dice(Pair pair, int together) {
        return counts.dice(pair.korean, pair.english, together);
    }

    private TermCandidate candidate(Pair pair) {
        Joined together = joined.getOrDefault(pair, new Joined());
        return candidate(
                form(pair.korean),
                form(pair.english),
                "",
                together.times,
                Math.min(1, dice(pair, together.times)),
                together.contexts);
    }

    private static TermCandidate candidate(
            String korean,
            String english,
            String shortened,
            int times,
            double sureness,
            List<Context> contexts) {
        UUID id =
                UUID.nameUUIDFromBytes(
                        (korean.replace(" ", "") + '\t' + english.toLowerCase(Locale.ROOT))
                                .getBytes(StandardCharsets.UTF_8));
        return new TermCandidate(
                id,
                korean,
                english,
                shortened,
                times,
                sureness,
                contexts,
                TermCandidate.State.OPEN);
    }

    /// How a phrase is written most often.
    private String form(String key) {
        return forms.getOrDefault(key, Map.of()).entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(key);
    }
}

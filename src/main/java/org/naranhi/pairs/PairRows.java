package org.naranhi.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.naranhi.text.Language;

/// Lays a pair out in rows. Both columns are in the order of their editions. Of the beads that link
/// both sides, the longest series that is in order on both stands level; the others cross it.
public final class PairRows {
    private PairRows() {}

    public static List<PairRow> of(PairText text) {
        Set<UUID> level = level(text);
        List<PairRow> rows = new ArrayList<>();
        int k = 0;
        int e = 0;
        while (k < text.korean().size() || e < text.english().size()) {
            int kEnd = run(text.korean(), k);
            int eEnd = run(text.english(), e);
            if (k < kEnd && !level.contains(text.korean().get(k).bead())) {
                eEnd = e;
            } else if (e < eEnd && !level.contains(text.english().get(e).bead())) {
                kEnd = k;
            }
            List<PairSentence> korean = text.korean().subList(k, kEnd);
            List<PairSentence> english = text.english().subList(e, eEnd);
            PairSentence first = korean.isEmpty() ? english.getFirst() : korean.getFirst();
            rows.add(new PairRow(text.bead(first), korean, english));
            k = kEnd;
            e = eEnd;
        }
        return rows;
    }

    /// Where the sentences from `from` on that are in one bead end.
    private static int run(List<PairSentence> sentences, int from) {
        int to = from;
        while (to < sentences.size()
                && sentences.get(to).bead().equals(sentences.get(from).bead())) {
            to++;
        }
        return to;
    }

    /// The beads that stand level.
    static Set<UUID> level(PairText text) {
        Map<UUID, Integer> korean = together(text, Language.KOREAN);
        Map<UUID, Integer> english = together(text, Language.ENGLISH);
        List<UUID> linked =
                text.korean().stream()
                        .map(PairSentence::bead)
                        .distinct()
                        .filter(bead -> korean.containsKey(bead) && english.containsKey(bead))
                        .toList();
        int[] places = linked.stream().mapToInt(english::get).toArray();
        Set<UUID> level = new HashSet<>();
        for (int at : rising(places)) {
            level.add(linked.get(at));
        }
        return level;
    }

    /// Where the beads begin whose sentences of a side stand together.
    private static Map<UUID, Integer> together(PairText text, Language language) {
        Map<UUID, Integer> starts = new HashMap<>();
        Set<UUID> scattered = new HashSet<>();
        List<PairSentence> sentences = text.sentences(language);
        for (int at = 0; at < sentences.size(); at = run(sentences, at)) {
            if (starts.putIfAbsent(sentences.get(at).bead(), at) != null) {
                scattered.add(sentences.get(at).bead());
            }
        }
        starts.keySet().removeAll(scattered);
        return starts;
    }

    /// The places of a longest rising series among values that are all different.
    private static List<Integer> rising(int[] values) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        int[] before = new int[values.length];
        for (int at = 0; at < values.length; at++) {
            var lower = ends.lowerEntry(values[at]);
            before[at] = lower == null ? -1 : lower.getValue();
            Integer higher = ends.higherKey(values[at]);
            if (higher != null) {
                ends.remove(higher);
            }
            ends.put(values[at], at);
        }
        List<Integer> series = new ArrayList<>();
        var last = ends.lastEntry();
        for (int at = last == null ? -1 : last.getValue(); at >= 0; at = before[at]) {
            series.add(at);
        }
        return series;
    }
}

package org.naranhi.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.naranhi.benchmark.GoldAlignment.Item;

/// Makes of a document and its translation two that were edited apart: neighbours of either side
/// merged into one, sentences dropped, sentences moved to elsewhere. The same seed gives the same.
public final class Perturbation {
    private final double dropped;
    private final double merged;
    private final double moved;

    public Perturbation(double dropped, double merged, double moved) {
        this.dropped = dropped;
        this.merged = merged;
        this.moved = moved;
    }

    public GoldAlignment of(GoldAlignment document, long seed) {
        Random random = new Random(seed * 31 + document.name().hashCode());
        Map<Integer, Integer> joined = new HashMap<>();
        List<Item> korean = merge(document.korean(), joined, random);
        List<Item> english = merge(document.english(), joined, random);
        korean = drop(grouped(korean, joined), random);
        english = drop(grouped(english, joined), random);
        Set<Integer> gone = new HashSet<>();
        korean = move(korean, english, gone, random);
        english = move(english, korean, gone, random);
        return new GoldAlignment(document.name(), korean, english);
    }

    private List<Item> drop(List<Item> side, Random random) {
        List<Item> left =
                new ArrayList<>(side.stream().filter(_ -> random.nextDouble() >= dropped).toList());
        return left.isEmpty() ? side : left;
    }

    private List<Item> merge(List<Item> side, Map<Integer, Integer> joined, Random random) {
        List<Item> result = new ArrayList<>();
        for (int i = 0; i < side.size(); i++) {
            Item item = side.get(i);
            if (i + 1 < side.size() && random.nextDouble() < merged) {
                Item next = side.get(++i);
                join(joined, item.group(), next.group());
                result.add(
                        new Item(
                                item.text() + " " + next.text(),
                                item.group(),
                                item.passage(),
                                false));
            } else {
                result.add(item);
            }
        }
        return result;
    }

    private static void join(Map<Integer, Integer> joined, int one, int other) {
        int first = root(joined, one);
        int second = root(joined, other);
        if (first != second) {
            joined.put(Math.max(first, second), Math.min(first, second));
        }
    }

    private static int root(Map<Integer, Integer> joined, int group) {
        int root = group;
        while (joined.containsKey(root)) {
            root = joined.get(root);
        }
        return root;
    }

    private static List<Item> grouped(List<Item> side, Map<Integer, Integer> joined) {
        return side.stream()
                .map(i -> new Item(i.text(), root(joined, i.group()), i.passage(), false))
                .toList();
    }

    /// Moves sentences that are alone in their group on this side, and linked.
    private List<Item> move(List<Item> side, List<Item> other, Set<Integer> gone, Random random) {
        Map<Integer, Integer> sizes = new HashMap<>();
        side.forEach(item -> sizes.merge(item.group(), 1, Integer::sum));
        Set<Integer> linked = new HashSet<>();
        other.forEach(item -> linked.add(item.group()));
        List<Item> result = new ArrayList<>(side);
        for (Item item : side) {
            if (side.size() > 3
                    && linked.contains(item.group())
                    && sizes.get(item.group()) == 1
                    && !gone.contains(item.group())
                    && random.nextDouble() < moved) {
                int from = result.indexOf(item);
                result.remove(from);
                int to = random.nextInt(result.size() + 1);
                result.add(to, new Item(item.text(), item.group(), item.passage(), to != from));
                gone.add(item.group());
            }
        }
        return result;
    }
}

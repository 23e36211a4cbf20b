package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.naranhi.benchmark.GoldAlignment;

/// Documents divided into paragraphs at the same places, now and then only on one side.
final class Paragraphs {
    private Paragraphs() {}

    static GoldAlignment of(GoldAlignment gold, Random random) {
        Set<Integer> begin = new HashSet<>();
        for (GoldAlignment.Item item : gold.korean()) {
            if (random.nextDouble() < 0.4) {
                begin.add(item.group());
            }
        }
        return new GoldAlignment(
                gold.name(),
                divided(gold.korean(), begin, random),
                divided(gold.english(), begin, random));
    }

    private static List<GoldAlignment.Item> divided(
            List<GoldAlignment.Item> side, Set<Integer> begin, Random random) {
        List<GoldAlignment.Item> divided = new ArrayList<>();
        int passage = 0;
        int before = -1;
        for (GoldAlignment.Item item : side) {
            boolean begins = item.group() != before && begin.contains(item.group());
            if (begins != random.nextDouble() < 0.06) {
                passage++;
            }
            before = item.group();
            divided.add(new GoldAlignment.Item(item.text(), item.group(), passage, item.moved()));
        }
        return divided;
    }
}

package org.naranhi.memory;

import java.util.ArrayList;
import java.util.List;

/// What a sentence says in the place of what another said: every item of the old one that said so,
/// and the item that stands there now.
record Change(List<Item> olds, Item now) {
    /// The changes that are clear: whatever said one thing all says one other now.
    static List<Change> between(String old, List<Item> oldItems, String now, List<Item> nowItems) {
        List<Pairing.Pair> pairs =
                Pairing.of(old, oldItems, now, nowItems).stream()
                        .filter(pair -> !pair.old().same(pair.now()))
                        .toList();
        List<Change> changes = new ArrayList<>();
        List<Item> seen = new ArrayList<>();
        for (Pairing.Pair pair : pairs) {
            if (seen.contains(pair.old())) {
                continue;
            }
            List<Item> olds = oldItems.stream().filter(pair.old()::same).toList();
            seen.addAll(olds);
            boolean clear =
                    olds.stream()
                            .allMatch(
                                    item ->
                                            pairs.stream()
                                                    .anyMatch(
                                                            p ->
                                                                    p.old().equals(item)
                                                                            && p.now()
                                                                                    .same(
                                                                                            pair
                                                                                                    .now())));
            if (clear) {
                changes.add(new Change(olds, pair.now()));
            }
        }
        return changes;
    }

    Item old() {
        return olds.getFirst();
    }
}

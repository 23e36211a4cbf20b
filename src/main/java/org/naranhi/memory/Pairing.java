package org.naranhi.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/// Which item of one sentence stands where an item of another stood, by the cheapest alignment of
/// both with everything between them.
final class Pairing {
    /// An item of the old sentence and the one in its place.
    record Pair(Item old, Item now) {}

    /// An item, or a word or mark between items.
    private record Part(@Nullable Item item, @Nullable Cut cut) {
        int weight() {
            if (cut == null) {
                return WORD;
            }
            boolean small =
                    switch (cut.kind()) {
                        case PARTICLE, PUNCTUATION, TAG -> true;
                        case WORD -> Particles.only(cut.text());
                        case NUMBER -> false;
                    };
            return small ? SMALL : WORD;
        }
    }

    private static final int WORD = 10;
    private static final int SMALL = 2;
    private static final int EXCHANGED = 4;

    /// Sentences whose table would have more cells than this aren't paired: nobody mends pages.
    private static final long CELLS = 2_000_000;

    private Pairing() {}

    /// The pairs in order, those that are the same among them.
    static List<Pair> of(String old, List<Item> oldItems, String now, List<Item> nowItems) {
        List<Part> one = parts(old, oldItems);
        List<Part> two = parts(now, nowItems);
        if ((long) one.size() * two.size() > CELLS) {
            return List.of();
        }
        int[][] cost = new int[one.size() + 1][two.size() + 1];
        for (int i = 0; i <= one.size(); i++) {
            for (int j = 0; j <= two.size(); j++) {
                cost[i][j] = cheapest(cost, one, two, i, j);
            }
        }
        return back(cost, one, two);
    }

    private static int cheapest(int[][] cost, List<Part> one, List<Part> two, int i, int j) {
        if (i == 0 && j == 0) {
            return 0;
        }
        int least = Integer.MAX_VALUE;
        if (i > 0) {
            least = cost[i - 1][j] + one.get(i - 1).weight();
        }
        if (j > 0) {
            least = Math.min(least, cost[i][j - 1] + two.get(j - 1).weight());
        }
        if (i > 0 && j > 0) {
            least = Math.min(least, cost[i - 1][j - 1] + change(one.get(i - 1), two.get(j - 1)));
        }
        return least;
    }

    private static List<Pair> back(int[][] cost, List<Part> one, List<Part> two) {
        List<Pair> pairs = new ArrayList<>();
        Stretch stretch = new Stretch();
        int i = one.size();
        int j = two.size();
        while (i > 0 || j > 0) {
            if (i > 0
                    && j > 0
                    && cost[i][j] == cost[i - 1][j - 1] + change(one.get(i - 1), two.get(j - 1))) {
                Part a = one.get(--i);
                Part b = two.get(--j);
                boolean alike = change(a, b) == 0 && a.weight() == WORD;
                if (alike) {
                    stretch.endInto(pairs);
                }
                if (a.item() != null && b.item() != null) {
                    (alike ? pairs : stretch.pairs).add(new Pair(a.item(), b.item()));
                }
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + one.get(i - 1).weight()) {
                stretch.alone(one.get(--i), stretch.olds);
            } else {
                stretch.alone(two.get(--j), stretch.nows);
            }
        }
        stretch.endInto(pairs);
        Collections.reverse(pairs);
        return pairs;
    }

    /// What differs between two words that both sentences have. Where an item there has no partner,
    /// it isn't clear which of its sort has: of Japan and Korea one is gone and one is Iran now.
    private static final class Stretch {
        private final List<Pair> pairs = new ArrayList<>();
        private final List<Item> olds = new ArrayList<>();
        private final List<Item> nows = new ArrayList<>();

        void alone(Part part, List<Item> side) {
            if (part.item() != null) {
                side.add(part.item());
            }
        }

        void endInto(List<Pair> all) {
            for (Pair pair : pairs) {
                if (olds.stream().noneMatch(old -> old.exchangeable(pair.now()))
                        && nows.stream().noneMatch(now -> pair.old().exchangeable(now))) {
                    all.add(pair);
                }
            }
            pairs.clear();
            olds.clear();
            nows.clear();
        }
    }

    private static int change(Part a, Part b) {
        if (a.item() != null && b.item() != null) {
            return a.item().same(b.item())
                    ? 0
                    : a.item().exchangeable(b.item()) ? EXCHANGED : 2 * WORD + 1;
        }
        if (a.cut() == null || b.cut() == null) {
            return 2 * WORD + 1;
        }
        return a.cut().folded().equals(b.cut().folded()) ? 0 : Math.max(a.weight(), b.weight());
    }

    private static List<Part> parts(String text, List<Item> items) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Item item : items) {
            between(text, from, item.span().start(), parts);
            parts.add(new Part(item, null));
            from = item.span().end();
        }
        between(text, from, text.length(), parts);
        return parts;
    }

    private static void between(String text, int from, int to, List<Part> parts) {
        for (Cut cut : Cut.of(new Span(from, to).of(text))) {
            parts.add(new Part(null, cut));
        }
    }
}

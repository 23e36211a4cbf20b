package org.naranhi.ui.alignment;

import java.util.ArrayDeque;
import java.util.Deque;
import org.naranhi.pairs.PairText;

/// What a pair was before each step, and after each that was undone.
final class Steps {
    private static final int MOST = 100;

    private final Deque<PairText> past = new ArrayDeque<>();
    private final Deque<PairText> future = new ArrayDeque<>();

    /// The version of the pair that these steps led to.
    private int version;

    /// Whether the pair is still as the last step left it.
    boolean leadTo(PairText text) {
        return version == text.pair().version();
    }

    void ledTo(PairText text) {
        version = text.pair().version();
    }

    /// A step forward that nobody has undone before.
    void taken(PairText before) {
        past.push(before);
        if (past.size() > MOST) {
            past.removeLast();
        }
        future.clear();
    }

    void undone(PairText after) {
        past.pop();
        future.push(after);
    }

    void redone(PairText before) {
        future.pop();
        past.push(before);
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    PairText before() {
        return past.element();
    }

    PairText after() {
        return future.element();
    }

    void forget() {
        past.clear();
        future.clear();
    }
}

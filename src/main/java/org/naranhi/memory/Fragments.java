package org.naranhi.memory;

import java.util.List;
import org.naranhi.text.Direction;

/// What the memory knows of a sentence in parts, for when it has no good match of the whole.
@FunctionalInterface
public interface Fragments {
    /// The parts in the order of the sentence, none in another's place; only those whose
    /// counterpart is clear.
    List<Fragment> fragments(String source, Direction direction, UnitFilter filter);
}

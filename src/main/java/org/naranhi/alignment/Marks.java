package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naranhi.alignment.ReadSentence.Mark;
import org.naranhi.alignment.ReadSentence.Sort;

/// The marks of a sentence being read, each once, in the sentence's order.
final class Marks {
    private final List<Mark> all = new ArrayList<>();
    private final Map<Sort, Set<String>> met = new EnumMap<>(Sort.class);

    void add(Mark mark) {
        if (met.computeIfAbsent(mark.sort(), _ -> new HashSet<>()).add(mark.key())) {
            all.add(mark);
        }
    }

    List<Mark> all() {
        return List.copyOf(all);
    }
}

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;

/// One source that the story translates in two ways, and one translation for two sources.
final class ConsistencyCheck implements StoryCheck {
    private static final String SEVERAL_WAYS = "translation.several-ways";

    /// Shorter ones may rightly differ.
    private static final int SHORTEST = 6;

    @Override
    public List<String> codes() {
        return List.of(SEVERAL_WAYS, "translation.one-for-several");
    }

    @Override
    public List<Placed> examine(CheckedStory story) {
        List<Placed> found = new ArrayList<>();
        collect(found, story, SEVERAL_WAYS, story::source, story::target);
        collect(found, story, "translation.one-for-several", story::target, story::source);
        return found.stream().sorted(Placed.IN_ORDER).toList();
    }

    /// Those after the first that have another counterpart than the first.
    private static void collect(
            List<Placed> found,
            CheckedStory story,
            String code,
            IntFunction<String> same,
            IntFunction<String> other) {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < story.segments().size(); i++) {
            String key = folded(same.apply(i));
            if (!story.translated(i) || key.length() < SHORTEST) {
                continue;
            }
            Integer before = first.putIfAbsent(key, i);
            if (before != null && !folded(other.apply(before)).equals(folded(other.apply(i)))) {
                found.add(placed(code, story, i, before, other));
            }
        }
    }

    private static Placed placed(
            String code, CheckedStory story, int i, int before, IntFunction<String> other) {
        String there = other.apply(before).strip();
        boolean mendable =
                code.equals(SEVERAL_WAYS) && Markup.markers(there + story.target(i)).isEmpty();
        return new Placed(
                i,
                new Finding(
                        code,
                        Severity.WARNING,
                        List.of(),
                        List.of(new Span(0, story.target(i).length())),
                        Map.of(
                                "other",
                                Markup.plain(there),
                                "segment",
                                Integer.toString(before + 1)),
                        mendable ? there : null));
    }

    private static String folded(String text) {
        return Markup.plain(text).strip().replaceAll("\\s+", " ").replaceAll("[.]$", "");
    }
}

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.naranhi.glossary.FormKind;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermEntry;

/// One term that a story puts in several accepted ways. Everyday words are rightly turned in
/// several, and a short form after the whole one is as it should be, so neither counts.
final class TermConsistencyCheck implements StoryCheck {
    private record Rendering(String form, int segment) {}

    @Override
    public List<String> codes() {
        return List.of("term.several-ways");
    }

    @Override
    public List<Placed> examine(CheckedStory story) {
        List<Placed> found = new ArrayList<>();
        Map<UUID, Rendering> first = new HashMap<>();
        for (int i = 0; i < story.segments().size(); i++) {
            Set<UUID> said = new HashSet<>();
            for (Mention mention : story.segments().get(i).mentions(story.direction().source())) {
                if (mention.entry() instanceof TermEntry term
                        && TermCheck.telling(mention)
                        && said.add(term.id())) {
                    examine(story, i, term, first, found);
                }
            }
        }
        return found;
    }

    private static void examine(
            CheckedStory story,
            int segment,
            TermEntry term,
            Map<UUID, Rendering> first,
            List<Placed> found) {
        List<Mention> renderings =
                story.segments().get(segment).mentions(story.direction().target()).stream()
                        .filter(m -> m.entry().id().equals(term.id()))
                        .toList();
        List<Mention> whole = renderings.stream().filter(TermConsistencyCheck::whole).toList();
        if (whole.isEmpty() || whole.size() < renderings.size()) {
            return;
        }
        Rendering before =
                first.putIfAbsent(term.id(), new Rendering(whole.getFirst().form(), segment));
        if (before != null && whole.stream().noneMatch(m -> alike(m.form(), before.form))) {
            found.add(
                    new Placed(
                            segment,
                            new Finding(
                                    "term.several-ways",
                                    Severity.INFO,
                                    List.of(),
                                    List.of(whole.getFirst().span()),
                                    Map.of(
                                            "found",
                                            whole.getFirst().form(),
                                            "term",
                                            term.in(story.direction().source()),
                                            "other",
                                            before.form,
                                            "segment",
                                            Integer.toString(before.segment + 1)),
                                    null)));
        }
    }

    /// Whether one only says more or less of the same words: 국무장관, 미국 국무장관.
    private static boolean alike(String one, String other) {
        String a = folded(one);
        String b = folded(other);
        return a.contains(b) || b.contains(a);
    }

    private static String folded(String form) {
        return form.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    }

    private static boolean whole(Mention mention) {
        return mention.kind() == FormKind.MAIN || mention.kind() == FormKind.VARIANT;
    }
}

package org.naranhi.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.Rewording;
import org.naranhi.glossary.Rewriting.Rewritten;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.TermFinders;
import org.naranhi.names.StoriesToCast;
import org.naranhi.story.Segment;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;

/// A term worded otherwise, only where the other side of the segment has the term too, or isn't
/// written yet.
final class TermRewriting implements StoryRewriting {
    private final TermChange change;
    private final StoriesToCast stories;
    private final Rewording rewording;
    private final TermFinder finder;

    TermRewriting(TermChange change, TermEntry entry, StoriesToCast stories, TermFinders finders) {
        this.change = change;
        this.stories = stories;
        rewording = new Rewording(entry, change.language(), change.wrong(), change.right());
        finder = finders.of(new FixedGlossary(List.of(rewording.sought())));
    }

    @Override
    public List<UUID> stories() {
        return stories.touched(List.of(), change.wrong());
    }

    @Override
    public Map<UUID, Rewritten> in(StoryText text) {
        Map<UUID, Rewritten> rewritten = new HashMap<>();
        for (Segment segment : text.segments()) {
            in(segment, text).ifPresent(r -> rewritten.put(segment.id(), r));
        }
        return rewritten;
    }

    private Optional<Rewritten> in(Segment segment, StoryText text) {
        Language language = change.language();
        String side = StoryRewriting.side(segment, text.story(), language);
        String other = StoryRewriting.side(segment, text.story(), language.other());
        boolean meant = other.isBlank() || !finder.find(other, language.other()).isEmpty();
        return meant ? rewording.in(side, finder.find(side, language)) : Optional.empty();
    }
}

package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.TermFinder;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.springframework.stereotype.Component;

/// Takes the settling of a name back, wherever nobody has worked since: in the stories, in the
/// memory and on record.
@Component
public class UndoSettling {
    /// How many segments are as they were, which were left because someone worked on them, and
    /// whether the record is as it was.
    public record Undone(int segments, List<Settled.LeftOut> leftOut, boolean record) {
        public Undone {
            leftOut = List.copyOf(leftOut);
        }
    }

    private final Stories stories;
    private final SettledText writing;
    private final Glossary glossary;
    private final TermFinder terms;
    private final MemoryFollower follower;
    private final StoryWatch watch;
    private final WorkApart apart;

    UndoSettling(
            Stories stories,
            SettledText writing,
            Glossary glossary,
            TermFinder terms,
            MemoryFollower follower,
            StoryWatch watch,
            WorkApart apart) {
        this.stories = stories;
        this.writing = writing;
        this.glossary = glossary;
        this.terms = terms;
        this.follower = follower;
        this.watch = watch;
        this.apart = apart;
    }

    /// @throws IllegalArgumentException when the person is no editor
    public CompletableFuture<Undone> undo(Settled settled, Person person) {
        if (!person.role().includes(Role.EDITOR)) {
            throw new IllegalArgumentException("an editor settles names");
        }
        return apart.begin(
                "settling-undo",
                settled.change().right(),
                settled.stories().size(),
                handle -> undo(settled, person, handle));
    }

    private Undone undo(Settled settled, Person person, Works.Handle handle) {
        int undone = 0;
        int done = 0;
        List<Settled.LeftOut> leftOut = new ArrayList<>();
        for (Settled.InStory story : settled.stories()) {
            Set<UUID> back = handle.cancelled() ? Set.of() : undo(story, person);
            undone += back.size();
            story.segments().stream()
                    .filter(s -> !back.contains(s))
                    .forEach(s -> leftOut.add(new Settled.LeftOut(story.story(), s)));
            handle.progress(++done, settled.stories().size());
        }
        boolean record = undoRecord(settled, person);
        follower.catchUp();
        watch.poke();
        return new Undone(undone, leftOut, record);
    }

    private boolean undoRecord(Settled settled, Person person) {
        if (settled.version() == 0) {
            return true;
        }
        boolean back = glossary.takeBack(settled.version(), person.id()).changedSince().isEmpty();
        terms.refresh();
        return back;
    }

    /// Gives the segments that are as they were.
    private Set<UUID> undo(Settled.InStory settled, Person person) {
        Set<UUID> wanted = new HashSet<>(settled.segments());
        while (!wanted.isEmpty()) {
            StoryText text = stories.text(settled.story()).orElse(null);
            List<PassageText> now = text == null ? List.of() : untouched(text, settled, wanted);
            if (now.isEmpty()) {
                return Set.of();
            }
            Map<UUID, String> texts = new HashMap<>();
            Map<UUID, Segment> before = SettledText.byId(settled.before());
            wanted.forEach(
                    id -> texts.put(id, side(SettledText.segment(before, id), settled.source())));
            try {
                writing.writeBack(
                        settled,
                        now,
                        now.stream()
                                .map(p -> SettledText.with(p, texts, settled.source()))
                                .toList(),
                        person.id());
                return wanted;
            } catch (Stories.Overtaken overtaken) {
                wanted.remove(overtaken.segment());
            }
        }
        return Set.of();
    }

    /// The passages with segments that are still as settling left them; `wanted` loses the others.
    private static List<PassageText> untouched(
            StoryText text, Settled.InStory settled, Set<UUID> wanted) {
        Map<UUID, Segment> after = SettledText.byId(settled.after());
        Set<UUID> same = new HashSet<>();
        List<PassageText> passages = new ArrayList<>();
        for (PassageText passage : text.passages()) {
            List<UUID> here =
                    passage.segments().stream()
                            .filter(s -> wanted.contains(s.id()))
                            .filter(
                                    s ->
                                            s.version()
                                                    == SettledText.segment(after, s.id()).version())
                            .map(Segment::id)
                            .toList();
            if (!here.isEmpty()) {
                same.addAll(here);
                passages.add(passage);
            }
        }
        wanted.retainAll(same);
        return passages;
    }

    private static String side(Segment segment, boolean source) {
        return source ? segment.source() : segment.target();
    }
}

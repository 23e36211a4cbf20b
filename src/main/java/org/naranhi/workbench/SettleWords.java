package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Settles how a name or a term is written: puts a name so on record, and writes it so wherever it
/// was chosen to. Each story is one transaction; what someone wrote meanwhile is left to them and
/// told.
@Component
public class SettleWords {
    private final Stories stories;
    private final SettledText writing;
    private final SettledRecord record;
    private final MemoryFollower follower;
    private final StoryWatch watch;
    private final WorkApart apart;

    SettleWords(
            Stories stories,
            SettledText writing,
            SettledRecord record,
            MemoryFollower follower,
            StoryWatch watch,
            WorkApart apart) {
        this.stories = stories;
        this.writing = writing;
        this.record = record;
        this.follower = follower;
        this.watch = watch;
        this.apart = apart;
    }

    /// Cancelled long work ends with what was settled by then.
    ///
    /// @param chosen the segments of the preview to change
    /// @throws IllegalArgumentException when the person is no editor
    public CompletableFuture<Settled> settle(
            SettlingPreview preview, Set<UUID> chosen, Person person) {
        if (!person.role().includes(Role.EDITOR)) {
            throw new IllegalArgumentException("an editor settles names and terms");
        }
        Set<UUID> segments = Set.copyOf(chosen);
        List<SettlingPreview.InStory> where =
                preview.stories().stream()
                        .filter(
                                story ->
                                        story.segments().stream()
                                                .anyMatch(s -> segments.contains(s.segment())))
                        .toList();
        return apart.begin(
                "settling",
                preview.change().right(),
                where.size(),
                handle -> settle(preview.change(), where, segments, person, handle));
    }

    private Settled settle(
            WordChange change,
            List<SettlingPreview.InStory> where,
            Set<UUID> chosen,
            Person person,
            Works.Handle handle) {
        SettledRecord.Kept kept = record.keep(change, person);
        List<Settled.InStory> settled = new ArrayList<>();
        List<Settled.LeftOut> leftOut = new ArrayList<>();
        int done = 0;
        for (SettlingPreview.InStory story : where) {
            if (handle.cancelled()) {
                break;
            }
            Map<UUID, SettlingPreview.InSegment> wanted = new HashMap<>();
            story.segments().stream()
                    .filter(s -> chosen.contains(s.segment()))
                    .forEach(s -> wanted.put(s.segment(), s));
            Settled.InStory written = write(story.story(), wanted, change.language(), person);
            if (written != null) {
                settled.add(written);
                written.segments().forEach(wanted::remove);
            }
            wanted.keySet().forEach(s -> leftOut.add(new Settled.LeftOut(story.story(), s)));
            handle.progress(++done, where.size());
        }
        follower.catchUp();
        watch.poke();
        return new Settled(
                change, kept.record(), kept.version(), settled, leftOut, handle.cancelled());
    }

    /// Tries again without the segments that someone else writes at the same moment.
    private Settled.@Nullable InStory write(
            UUID story,
            Map<UUID, SettlingPreview.InSegment> wanted,
            Language language,
            Person person) {
        Map<UUID, SettlingPreview.InSegment> left = new HashMap<>(wanted);
        while (!left.isEmpty()) {
            StoryText text = stories.text(story).orElse(null);
            if (text == null) {
                return null;
            }
            List<PassageText> before = affected(text, left);
            if (before.isEmpty()) {
                return null;
            }
            boolean source = text.story().sourceLanguage() == language;
            Map<UUID, String> texts = new HashMap<>();
            left.forEach((id, segment) -> texts.put(id, segment.after()));
            List<PassageText> after =
                    before.stream().map(p -> SettledText.with(p, texts, source)).toList();
            try {
                return writing.write(story, before, after, source, person.id());
            } catch (Stories.Overtaken overtaken) {
                left.remove(overtaken.segment());
            }
        }
        return null;
    }

    /// The passages with segments that still are as they were shown; other segments are struck off
    /// the list.
    private static List<PassageText> affected(
            StoryText text, Map<UUID, SettlingPreview.InSegment> left) {
        Set<UUID> same = new HashSet<>();
        List<PassageText> passages = new ArrayList<>();
        for (PassageText passage : text.passages()) {
            boolean affected = false;
            for (Segment segment : passage.segments()) {
                SettlingPreview.InSegment wanted = left.get(segment.id());
                if (wanted != null
                        && wanted.before()
                                .equals(wanted.source() ? segment.source() : segment.target())) {
                    same.add(segment.id());
                    affected = true;
                }
            }
            if (affected) {
                passages.add(passage);
            }
        }
        left.keySet().retainAll(same);
        return passages;
    }
}

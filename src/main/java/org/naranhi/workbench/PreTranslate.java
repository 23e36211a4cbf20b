package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.workbench.PreTranslation.Filling;
import org.springframework.stereotype.Component;

/// Fills the untouched segments of a story with what the memory has for them, as drafts: someone
/// has still to confirm each. Segments that were begun since the plan stay as they are.
@Component
public class PreTranslate {
    /// Written at a time. Between them the work can be ended, and others have their turn.
    private static final int BATCH = 100;

    private final Stories stories;
    private final StoryWatch watch;
    private final WorkApart apart;

    PreTranslate(Stories stories, StoryWatch watch, WorkApart apart) {
        this.stories = stories;
        this.watch = watch;
        this.apart = apart;
    }

    /// @param threshold percent of the match; what is below stays empty
    public CompletableFuture<PreTranslated> fill(
            PreTranslation plan, int threshold, Person person, Works.Handle watching) {
        List<Filling> fillings = plan.from(threshold);
        return apart.begin(
                "pretranslation",
                plan.headline(),
                fillings.size(),
                shown -> fill(plan.story(), fillings, person, new BothHandles(shown, watching)));
    }

    private PreTranslated fill(
            UUID story, List<Filling> fillings, Person person, Works.Handle handle) {
        List<Segment> before = new ArrayList<>();
        List<Segment> after = new ArrayList<>();
        int done = 0;
        while (done < fillings.size() && !handle.cancelled()) {
            List<Filling> batch = fillings.subList(done, Math.min(done + BATCH, fillings.size()));
            before.addAll(batch.stream().map(Filling::segment).toList());
            after.addAll(
                    ThoseUntouched.write(
                            stories,
                            story,
                            batch.stream().map(PreTranslate::filled).toList(),
                            Cause.PRETRANSLATED,
                            person.id()));
            done += batch.size();
            handle.progress(done, fillings.size());
        }
        watch.poke();
        List<UUID> written = after.stream().map(Segment::id).toList();
        before.removeIf(s -> !written.contains(s.id()));
        return new PreTranslated(story, before, after, done - after.size(), done < fillings.size());
    }

    private static Segment filled(Filling filling) {
        return filling.segment().with(filling.target(), SegmentState.INITIAL, filling.score());
    }
}

package org.naranhi.story.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.story.Passage;
import org.naranhi.story.Revision;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.Story;
import org.naranhi.story.StorySummary;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Stories in the database: reading here, writing in [StoryWriter].
@Repository
class JdbcStories implements Stories {
    private final StoryTable stories;
    private final PassageTable passages;
    private final SegmentTable segments;
    private final RevisionTable revisions;
    private final Desk desk;
    private final StoryWriter writer;
    private final TransactionTemplate atOneMoment;

    JdbcStories(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        stories = new StoryTable(jdbc);
        passages = new PassageTable(jdbc);
        segments = new SegmentTable(jdbc);
        revisions = new RevisionTable(jdbc);
        desk = new Desk(jdbc);
        writer =
                new StoryWriter(
                        stories,
                        passages,
                        segments,
                        revisions,
                        new TransactionTemplate(transactions));
        atOneMoment = new TransactionTemplate(transactions);
        atOneMoment.setReadOnly(true);
        atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public void add(StoryText text) {
        writer.add(text);
    }

    @Override
    public Optional<Story> byId(UUID id) {
        return stories.byId(id);
    }

    /// Three queries, however long the story is.
    @Override
    public Optional<StoryText> text(UUID id) {
        return atOneMoment.execute(_ -> stories.byId(id).map(this::withText));
    }

    private StoryText withText(Story story) {
        List<Passage> inOrder = passages.of(story.id());
        Map<UUID, List<Segment>> byPassage = segments.byPassage(story.id());
        return new StoryText(
                story,
                inOrder.stream()
                        .map(p -> new PassageText(p, byPassage.getOrDefault(p.id(), List.of())))
                        .toList());
    }

    @Override
    public Optional<Segment> segment(UUID id) {
        return segments.byId(id);
    }

    @Override
    public Map<Revision.Cause, List<UUID>> contributors(UUID story) {
        return revisions.contributors(story);
    }

    @Override
    public List<StorySummary> summaries() {
        return desk.summaries();
    }

    @Override
    public List<UUID> search(String words, int limit) {
        return desk.search(words, limit);
    }

    @Override
    public void change(Story story) {
        stories.change(story);
    }

    @Override
    public void delete(UUID id) {
        stories.hide(id, true);
    }

    @Override
    public void restore(UUID id) {
        stories.hide(id, false);
    }

    @Override
    public List<Segment> write(
            UUID story, Collection<Segment> given, Revision.Cause cause, @Nullable UUID person) {
        return writer.write(story, given, cause, person);
    }

    @Override
    public void keepOvertaken(UUID story, Segment segment, @Nullable UUID person) {
        writer.keepOvertaken(story, segment, person);
    }

    @Override
    public List<PassageText> rearrange(
            UUID story,
            Collection<PassageText> before,
            Collection<PassageText> after,
            Revision.Cause cause,
            @Nullable UUID person) {
        return writer.rearrange(story, Rearrangement.of(before, after), cause, person);
    }

    @Override
    public List<Revision> revisions(UUID segment) {
        return revisions.ofSegment(segment);
    }

    @Override
    public List<Revision> revisionsAfter(long seq, int limit) {
        return revisions.after(seq, limit);
    }

    @Override
    public long lastRevision() {
        return revisions.last();
    }
}

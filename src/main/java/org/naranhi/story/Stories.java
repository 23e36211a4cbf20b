package org.naranhi.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The stories on record, each with its text and every revision of it.
public interface Stories {
    /// Keeps a new story with its text; revisions begin with `TAKEN_IN`.
    void add(StoryText text);

    Optional<Story> byId(UUID id);

    Optional<StoryText> text(UUID id);

    Optional<Segment> segment(UUID id);

    /// Whoever wrote revisions of a story, by cause, in order of first appearance.
    Map<Revision.Cause, List<UUID>> contributors(UUID story);

    /// The desk's list, last changed first, in one query.
    List<StorySummary> summaries();

    /// State, assignee and due time; not the text.
    void change(Story story);

    /// Hides a story from the desk; [#restore] brings it back.
    void delete(UUID id);

    void restore(UUID id);

    /// Writes segments if each still has the version it was read with, all or none, with a revision
    /// for each, and gives them back with their new versions.
    ///
    /// @throws Overtaken when any of them was written by someone else meanwhile; nothing is written
    List<Segment> write(
            UUID story,
            Collection<Segment> segments,
            Revision.Cause cause,
            @Nullable UUID person);

    /// Keeps what the loser of a race typed, as a revision only.
    void keepOvertaken(UUID story, Segment segment, @Nullable UUID person);

    /// Replaces passages and segments of one story: a corrected kind, a split, a merge. Segments are
    /// matched by id; versions are checked as in [#write].
    ///
    /// @throws Overtaken when any touched segment was written by someone else meanwhile
    void rearrange(
            UUID story,
            Collection<StoryText.PassageText> changed,
            Revision.Cause cause,
            @Nullable UUID person);

    /// The versions of one segment, newest first.
    List<Revision> revisions(UUID segment);

    /// Revisions of any story after a sequence number, oldest first, at most `limit`.
    List<Revision> revisionsAfter(long seq, int limit);

    long lastRevision();

    /// A segment was written by someone else since it was read.
    final class Overtaken extends RuntimeException {
        private final transient Segment current;

        public Overtaken(Segment current) {
            super("segment " + current.id() + " is at version " + current.version());
            this.current = current;
        }

        /// The segment as it now is.
        public Segment current() {
            return current;
        }
    }
}

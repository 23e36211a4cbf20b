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

    /// Not a deleted one.
    Optional<Story> byId(UUID id);

    /// The whole story as it stood at one moment; not a deleted one.
    Optional<StoryText> text(UUID id);

    Optional<Segment> segment(UUID id);

    /// Whoever wrote revisions of a story, by cause, in order of first appearance.
    Map<Revision.Cause, List<UUID>> contributors(UUID story);

    /// The desk's list, last changed first, in one query.
    List<StorySummary> summaries();

    /// The stories whose original or edition holds all these words, last changed first.
    List<UUID> search(String words, int limit);

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
            UUID story, Collection<Segment> segments, Revision.Cause cause, @Nullable UUID person);

    /// Keeps what the loser of a race typed, as a revision only.
    void keepOvertaken(UUID story, Segment segment, @Nullable UUID person);

    /// Replaces passages of one story by others: a corrected kind, a split, a merge. `before` are
    /// the passages as they were read, `after` as they shall be; passages and segments are matched
    /// by id, what only `before` has is deleted, what only `after` has is added. A segment that
    /// merely moves to another place keeps its version, so nobody typing in it is disturbed. Gives
    /// `after` back with the versions it now has.
    ///
    /// @throws Overtaken when any segment that is changed or deleted was written by someone else
    ///   meanwhile, or someone else divided these passages; nothing is written
    List<StoryText.PassageText> rearrange(
            UUID story,
            Collection<StoryText.PassageText> before,
            Collection<StoryText.PassageText> after,
            Revision.Cause cause,
            @Nullable UUID person);

    /// The versions of one segment, newest first.
    List<Revision> revisions(UUID segment);

    /// Revisions of any story after a sequence number, oldest first, at most `limit`.
    List<Revision> revisionsAfter(long seq, int limit);

    long lastRevision();

    /// A segment was written, or merged away, by someone else since it was read.
    final class Overtaken extends RuntimeException {
        private final UUID segment;
        private final transient @Nullable Segment current;

        private Overtaken(UUID segment, @Nullable Segment current, String state) {
            super("segment " + segment + " is " + state);
            this.segment = segment;
            this.current = current;
        }

        public Overtaken(Segment current) {
            this(current.id(), current, "at version " + current.version());
        }

        public static Overtaken gone(UUID segment) {
            return new Overtaken(segment, null, "gone");
        }

        public UUID segment() {
            return segment;
        }

        /// The segment as it now is, or null when it is no more.
        public @Nullable Segment current() {
            return current;
        }
    }
}

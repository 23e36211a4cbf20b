package org.naranhi.names;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The stories whose names are to be worked out anew, and how far stories and glossary were
/// followed. Kept so that a kill loses nothing, and so that several servers share the work.
public interface StoriesToCast {
    /// Why a story waits, most urgent first.
    enum Cause {
        WRITTEN,
        GLOSSARY,
        ENGINE
    }

    /// The last revision and the version of the glossary that were followed, and the version of the
    /// engine that cast the stories ("" for none yet).
    record Followed(long revision, long glossary, String engine) {}

    /// A story someone took. `mark` tells whether it was put in again meanwhile.
    record Taken(UUID story, Cause cause, long mark) {}

    Followed followed();

    /// Moves on from `from` and puts stories in, both or nothing. A story that waits already keeps
    /// its time and takes the more urgent cause.
    ///
    /// @param ready before this moment they are not given out
    /// @return false when another server moved on first; nothing is changed then
    boolean follow(
            Followed from, Followed to, Collection<UUID> stories, Cause cause, Instant ready);

    /// As [#follow], with every story there is.
    boolean followWithAll(Followed from, Followed to, Cause cause, Instant ready);

    /// Takes the most urgent story, no less urgent than `least`, of those to be given out before
    /// `ready`, from now for so long: whoever is killed meanwhile leaves it to the others. Deleted
    /// stories wait until they are restored.
    Optional<Taken> take(Cause least, Instant ready, Instant now, Duration lease);

    /// Takes a story off, unless it was put in again since it was taken: then it is given out anew.
    void done(Taken taken);

    /// Puts off a story that could not be cast.
    void postpone(Taken taken, Instant until);

    int waiting(Cause cause);

    /// The stories that use one of these records, or hold one of these words in either language, in
    /// any case of letters.
    List<UUID> touched(Collection<UUID> records, Collection<String> words);
}

package org.naranhi.story;

/// Where a story is on its way through the newsroom.
public enum StoryState {
    /// Taken in; its passages may still be corrected.
    INTAKE,
    TRANSLATION,
    REVIEW,
    DONE
}

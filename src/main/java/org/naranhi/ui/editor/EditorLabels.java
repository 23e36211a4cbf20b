package org.naranhi.ui.editor;

import java.util.List;

/// The names of the words that `<naranhi-story>` says. `{…}` in a text is filled in by the page.
public final class EditorLabels {
    private EditorLabels() {}

    public static final List<String> NAMES =
            List.of(
                    "source", // "{language} · source", over the left column
                    "target", // "{language}", over the right column
                    "language.ko",
                    "language.en",
                    "segment", // "{number}, {language}", the editor's name for a screen reader
                    "row", // "{number}, {state}", the row's button: the number as it is seen, then
                    // the rest
                    "state.initial",
                    "state.translated",
                    "state.reviewed",
                    "state.final",
                    "empty", // a target without words, for a screen reader
                    "leftOut",
                    "tag", // "tag {number}"
                    "missingTag",
                    "findings", // "{count} findings"
                    "severity.info",
                    "severity.warning",
                    "severity.error",
                    "severity.mend", // what a repaired match changed
                    "mended", // "{count} places repaired, {key} goes through them"
                    "replaceWith", // "Change to {text}"
                    "waive",
                    "noFinding",
                    "saved",
                    "saving",
                    "unsaved", // "Not saved: {reason}. Your text is kept here."
                    "offline",
                    "noAnswer", // the reason where the server says nothing
                    "storageFull",
                    "restored", // "{count} drafts kept by this browser were taken up"
                    "orphan", // a kept text whose segment is gone
                    "discard",
                    "conflict", // "{name} changed this segment while you were writing"
                    "somebody",
                    "mine",
                    "theirs",
                    "keepMine",
                    "takeTheirs",
                    "splitChoose", // how to choose where to split
                    "splitHere", // "split before {word}"
                    "goTo", // the prompt for a number
                    "noSegment", // "There is no segment {number}"
                    "propagated", // "{count} repetitions filled"
                    "undo",
                    "present", // "{name} is here"
                    "match", // "{score}% match"
                    "confirm",
                    "insertMatch",
                    "concordance",
                    "addEntry",
                    "counts.ko", // "{words}어절 {characters}자"
                    "counts.en"); // "{words} words"
}

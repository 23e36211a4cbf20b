package org.naranhi.ui.editor;

import java.util.List;

/// What can be put into the active segment with a key: the matches by Ctrl+1…9, the names and terms
/// by Alt+Shift+1…9 and while typing, each in the order of its number.
public record Suggestions(List<MatchChoice> matches, List<EntryChoice> entries) {
    public static final Suggestions NONE = new Suggestions(List.of(), List.of());

    public Suggestions {
        matches = List.copyOf(matches);
        entries = List.copyOf(entries);
    }

    /// A text from the memory, repaired where it could be, its percentage, and where it was mended.
    public record MatchChoice(String text, int score, List<MendMark> mends) {
        public MatchChoice {
            mends = List.copyOf(mends);
        }
    }

    /// A mended place of a text, and what to say of it.
    public record MendMark(int from, int to, String message) {}
}

package org.naranhi.memory;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What turns one sentence into another, word by word; of a Korean word only the syllables that
/// change, so that a changed particle shows small. Keeping and deleting the pieces gives the first
/// sentence, keeping and inserting the second.
public record Difference(List<Piece> pieces) {
    public enum Change {
        KEEP,
        DELETE,
        INSERT
    }

    public record Piece(Change change, String text) {}

    public Difference {
        pieces = List.copyOf(pieces);
    }

    public static Difference between(String from, String to) {
        Pieces found = new Pieces();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(pieces(from), pieces(to), true).getDeltas()) {
            List<String> gone = delta.getSource().getLines();
            List<String> come = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                found.add(Change.KEEP, String.join("", gone));
            } else {
                found.addChange(gone, come);
            }
        }
        return new Difference(found.done());
    }

    /// The text cut into words and marks, each with the white space after it: spaces alone would be
    /// alike everywhere and draw the wrong words together.
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (Cut token : Cut.of(text)) {
            if (token.span().start() > at) {
                String before = pieces.isEmpty() ? "" : pieces.removeLast();
                pieces.add(before + text.substring(at, token.span().start()));
            }
            pieces.add(token.text());
            at = token.span().end();
        }
        if (at < text.length()) {
            String before = pieces.isEmpty() ? "" : pieces.removeLast();
            pieces.add(before + text.substring(at));
        }
        return pieces;
    }

    /// Pieces as they are found; neighbours of one kind grow together.
    private static final class Pieces {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();

        void add(Change change, String text) {
            switch (change) {
                case DELETE -> deleted.append(text);
                case INSERT -> inserted.append(text);
                case KEEP -> {
                    if (!text.isEmpty()) {
                        settle();
                        put(Change.KEEP, text);
                    }
                }
            }
        }

        /// Changed words are compared one with one while both sides have them.
        void addChange(List<String> gone, List<String> come) {
            if (gone.size() == come.size()) {
                for (int i = 0; i < gone.size(); i++) {
                    addWord(gone.get(i), come.get(i));
                }
            } else if (!addSyllables(syllables(gone), syllables(come))) {
                add(Change.DELETE, String.join("", gone));
                add(Change.INSERT, String.join("", come));
            }
        }

        /// Words parted otherwise (외교 장관, 외교장관) are compared by syllables, if that keeps most.
        private boolean addSyllables(List<String> gone, List<String> come) {
            List<AbstractDelta<String>> deltas = DiffUtils.diff(gone, come, true).getDeltas();
            int kept =
                    deltas.stream()
                            .filter(delta -> delta.getType() == DeltaType.EQUAL)
                            .mapToInt(delta -> delta.getSource().size())
                            .sum();
            if (kept * 2 < Math.max(gone.size(), come.size())) {
                return false;
            }
            for (AbstractDelta<String> delta : deltas) {
                String before = String.join("", delta.getSource().getLines());
                if (delta.getType() == DeltaType.EQUAL) {
                    add(Change.KEEP, before);
                } else {
                    add(Change.DELETE, before);
                    add(Change.INSERT, String.join("", delta.getTarget().getLines()));
                }
            }
            return true;
        }

        private static List<String> syllables(List<String> words) {
            return words.stream()
                    .flatMap(
                            word ->
                                    isHangul(word)
                                            ? word.chars().mapToObj(Character::toString)
                                            : Stream.of(word))
                    .toList();
        }

        private void addWord(String before, String after) {
            String gone = before.stripTrailing();
            String come = after.stripTrailing();
            int start = 0;
            int end = 0;
            if (isHangul(gone) && isHangul(come)) {
                start = Particles.commonPrefix(gone, come);
                int most = Math.min(gone.length(), come.length()) - start;
                while (end < most
                        && gone.charAt(gone.length() - 1 - end)
                                == come.charAt(come.length() - 1 - end)) {
                    end++;
                }
                // One syllable at the end alike is an accident of endings: 했다, 한다.
                end = end < 2 ? 0 : end;
            } else if (gone.equals(come)) {
                start = gone.length();
            }
            add(Change.KEEP, gone.substring(0, start));
            add(Change.DELETE, gone.substring(start, gone.length() - end));
            add(Change.INSERT, come.substring(start, come.length() - end));
            add(Change.KEEP, gone.substring(gone.length() - end));
            String space = before.substring(gone.length());
            String spaceAfter = after.substring(come.length());
            boolean same = space.equals(spaceAfter);
            add(same ? Change.KEEP : Change.DELETE, space);
            add(Change.INSERT, same ? "" : spaceAfter);
        }

        private static boolean isHangul(String word) {
            return !word.isEmpty() && Cut.isHangul(word.charAt(0));
        }

        private void settle() {
            put(Change.DELETE, deleted.toString());
            put(Change.INSERT, inserted.toString());
            deleted.setLength(0);
            inserted.setLength(0);
        }

        private void put(Change change, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (!pieces.isEmpty() && pieces.getLast().change() == change) {
                text = pieces.removeLast().text() + text;
            }
            pieces.add(new Piece(change, text));
        }

        List<Piece> done() {
            settle();
            return pieces;
        }
    }
}

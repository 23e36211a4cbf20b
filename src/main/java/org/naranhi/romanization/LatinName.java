package org.naranhi.romanization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A name in Latin letters: its words, each in pieces where hyphens or apostrophes part it.
///
/// @param letters all letters in lower case, marks left out
/// @param words where words begin in `letters`, without 0
/// @param pieces where pieces of a word begin, without 0 and words
record LatinName(String letters, List<Integer> words, List<Integer> pieces) {
    static LatinName of(String written) {
        StringBuilder letters = new StringBuilder();
        List<Integer> words = new ArrayList<>();
        List<Integer> pieces = new ArrayList<>();
        boolean space = false;
        boolean hyphen = false;
        String plain = Normalizer.normalize(written, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetter(c)) {
                if (!letters.isEmpty() && space) {
                    words.add(letters.length());
                } else if (!letters.isEmpty() && hyphen) {
                    pieces.add(letters.length());
                }
                space = false;
                hyphen = false;
                letters.append(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c) || c == ',' || c == '.' || c == '·') {
                space = true;
            } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
                hyphen = true;
            }
        }
        return new LatinName(letters.toString().toLowerCase(Locale.ROOT), words, pieces);
    }

    /// The same with its last word first: Yuna Kim as Kim Yuna.
    LatinName lastWordFirst() {
        int at = words.getLast();
        int moved = letters.length() - at;
        List<Integer> newWords = new ArrayList<>();
        newWords.add(moved);
        words.subList(0, words.size() - 1).forEach(word -> newWords.add(word + moved));
        List<Integer> newPieces = new ArrayList<>();
        pieces.stream().filter(piece -> piece > at).forEach(piece -> newPieces.add(piece - at));
        pieces.stream().filter(piece -> piece < at).forEach(piece -> newPieces.add(piece + moved));
        return new LatinName(letters.substring(at) + letters.substring(0, at), newWords, newPieces);
    }
}

package org.naranhi.romanization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A name in Latin letters: its words, each in pieces where hyphens part it. Places are counted in
/// letters.
///
/// @param letters all letters in lower case, marks left out
/// @param words where words begin, but the first
/// @param pieces where pieces begin that begin no word
/// @param capitals where capitals stand
record LatinName(
        String letters, List<Integer> words, List<Integer> pieces, List<Integer> capitals) {
    static LatinName of(String written) {
        StringBuilder letters = new StringBuilder();
        List<Integer> words = new ArrayList<>();
        List<Integer> pieces = new ArrayList<>();
        List<Integer> capitals = new ArrayList<>();
        boolean space = false;
        boolean hyphen = false;
        String plain = Normalizer.normalize(written, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetter(c)) {
                if (!letters.isEmpty() && (space || hyphen)) {
                    (space ? words : pieces).add(letters.length());
                }
                if (Character.isUpperCase(c)) {
                    capitals.add(letters.length());
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
        return new LatinName(letters.toString(), words, pieces, capitals);
    }

    /// The same with its last word first: Yuna Kim as Kim Yuna.
    LatinName lastWordFirst() {
        int at = words.getLast();
        int moved = letters.length() - at;
        return new LatinName(
                letters.substring(at) + letters.substring(0, at),
                Stream.concat(Stream.of(0), words.stream())
                        .filter(word -> word != at)
                        .map(word -> word + moved)
                        .toList(),
                turned(pieces, at),
                turned(capitals, at));
    }

    private List<Integer> turned(List<Integer> places, int at) {
        return places.stream()
                .map(place -> place < at ? place + letters.length() - at : place - at)
                .sorted()
                .toList();
    }

    List<String> inWords() {
        return IntStream.rangeClosed(0, words.size())
                .mapToObj(word -> letters.substring(begin(word), end(word)))
                .toList();
    }

    private int begin(int word) {
        return word == 0 ? 0 : words.get(word - 1);
    }

    private int end(int word) {
        return word == words.size() ? letters.length() : words.get(word);
    }

    /// The same without one of its words, counted from 0.
    LatinName without(int word) {
        int from = begin(word);
        int to = end(word);
        return new LatinName(
                letters.substring(0, from) + letters.substring(to),
                without(words, from, to).stream().filter(place -> place > 0).distinct().toList(),
                without(pieces, from, to),
                without(capitals, from, to));
    }

    private static List<Integer> without(List<Integer> places, int from, int to) {
        return places.stream()
                .filter(place -> place < from || place >= to)
                .map(place -> place < to ? place : place - (to - from))
                .toList();
    }
}

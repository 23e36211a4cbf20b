package org.naranhi.names;

import java.util.List;

/// A dictionary of Korean: what it says of a string, and how it parts a sentence.
public interface WordBook {
    int PERSON = 1;
    int PLACE = 2;

    /// A name of neither.
    int NAME = 4;

    int NOUN = 8;
    int COUNTER = 16;
    int VERB = 32;
    int ADVERB = 64;
    int MODIFIER = 128;
    int OTHER = 256;

    /// A morpheme of a sentence: UTF-16 offsets and the part of speech as the Sejong tag set names
    /// it.
    record Morpheme(int start, int end, String tag) {}

    /// What a string can be: a sum of the constants, 0 when it isn't in the dictionary; and how far
    /// the dictionary leans to its being a person's name, from 0 (can't be) to 7 (nothing else),
    /// evenly balanced at 3.
    record Sense(int kinds, int leaning) {
        static final Sense NONE = new Sense(0, 0);

        boolean person() {
            return (kinds & PERSON) != 0;
        }
    }

    /// Of the whole of `text[start, end)`.
    Sense sense(String text, int start, int end);

    List<Morpheme> morphemes(String sentence);
}

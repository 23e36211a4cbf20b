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

    /// What the whole of `text[start, end)` can be, as a sum of the constants; 0 when it isn't in
    /// the dictionary.
    int kinds(String text, int start, int end);

    List<Morpheme> morphemes(String sentence);
}

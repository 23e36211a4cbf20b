package org.naranhi.ui.names;

import org.naranhi.hangul.Syllable;

/// What a list of names is divided by. A doubled consonant stands with the single one, as in Korean
/// registers; what doesn't begin in Hangul comes after all that does.
record Initial(char consonant) implements Comparable<Initial> {
    private static final char NONE = Character.MAX_VALUE;
    private static final String DOUBLED = "ㄲㄸㅃㅆㅉ";
    private static final String SINGLE = "ㄱㄷㅂㅅㅈ";

    static Initial of(String name) {
        if (name.isEmpty() || !Syllable.is(name.charAt(0))) {
            return new Initial(NONE);
        }
        char consonant = Syllable.of(name.charAt(0)).initialJamo();
        int doubled = DOUBLED.indexOf(consonant);
        return new Initial(doubled < 0 ? consonant : SINGLE.charAt(doubled));
    }

    boolean hangul() {
        return consonant != NONE;
    }

    @Override
    public int compareTo(Initial other) {
        return Character.compare(consonant, other.consonant);
    }

    @Override
    public String toString() {
        return Character.toString(consonant);
    }
}

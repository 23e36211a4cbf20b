package org.naranhi.romanization;

/// The stems that end in ㅎ, which alone join it to what follows (제12항): 좋다 is 조타. In any other
/// syllable it is read as the letter it is.
final class HStems {
    private static final String ANYWHERE = "좋놓낳넣쌓찧닿빻땋";

    /// Of colours and of 그렇다: never at the head of a word.
    private static final String LATER = "갛겋랗렇맣멓얗옇떻";

    private HStems() {}

    static boolean is(String run, int i) {
        char c = run.charAt(i);
        return ANYWHERE.indexOf(c) >= 0 || i > 0 && LATER.indexOf(c) >= 0;
    }
}

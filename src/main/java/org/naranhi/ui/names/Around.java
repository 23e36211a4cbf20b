package org.naranhi.ui.names;

/// The words around a place in a sentence, cut between words where they are many.
public final class Around {
    /// Characters shown on either side; a sentence is seldom longer than both.
    private static final int AROUND = 110;

    private Around() {}

    public static String before(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - AROUND);
        return "…" + text.substring(space < 0 ? text.length() - AROUND : space);
    }

    public static String after(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int space = text.lastIndexOf(' ', AROUND);
        return text.substring(0, space <= 0 ? AROUND : space) + " …";
    }
}

package org.naranhi.workbench;

import java.util.UUID;

/// A word that no other test has, so that what it taught the memory shared by tests isn't found.
public final class NewWord {
    private NewWord() {}

    public static String make() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .map(c -> 'a' + Character.digit(c, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

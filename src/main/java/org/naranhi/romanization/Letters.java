package org.naranhi.romanization;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Jamo;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.RuleTable;

/// The letters of a system as its table has them, by place: initial, vowel, final.
final class Letters {
    private static final char FIRST_JAMO = 'ㄱ';
    private static final int JAMO = 'ㅣ' - 'ㄱ' + 1;

    private final @Nullable String[] initials = new String[JAMO];
    private final @Nullable String[] vowels = new String[JAMO];
    private final @Nullable String[] finals = new String[JAMO];

    Letters(String table) {
        RuleTable.rows(Letters.class, table)
                .forEach(
                        row ->
                                place(row.get(0))[row.get(1).charAt(0) - FIRST_JAMO] =
                                        row.get(2).intern());
    }

    private @Nullable String[] place(String name) {
        return switch (name) {
            case "initial" -> initials;
            case "vowel" -> vowels;
            case "final" -> finals;
            default -> throw new IllegalArgumentException("no such place: " + name);
        };
    }

    String initial(char jamo) {
        return Objects.requireNonNull(initials[jamo - FIRST_JAMO]);
    }

    String vowel(char jamo) {
        return Objects.requireNonNull(vowels[jamo - FIRST_JAMO]);
    }

    String last(char jamo) {
        return Objects.requireNonNull(finals[jamo - FIRST_JAMO]);
    }

    /// Each syllable as if it stood alone.
    String ofSyllables(String text) {
        StringBuilder written = new StringBuilder(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Syllable.is(c)) {
                Syllable syllable = Syllable.of(c);
                written.append(initial(syllable.initialJamo())).append(vowel(syllable.vowelJamo()));
                if (syllable.closed()) {
                    written.append(last(syllable.lastJamo()));
                }
            } else {
                loose(c, written);
            }
        }
        return written.toString();
    }

    /// A character outside a syllable: a lone jamo by its letter, anything else as it is.
    void loose(char c, StringBuilder written) {
        if (Jamo.isVowel(c)) {
            written.append(vowel(c));
        } else if (Jamo.isConsonant(c)) {
            String initial = initials[c - FIRST_JAMO];
            written.append(initial == null ? last(c) : initial);
        } else {
            written.append(c);
        }
    }
}

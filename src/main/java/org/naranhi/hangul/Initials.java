package org.naranhi.hangul;

/// Search by initial consonants, as Koreans type when in a hurry: ㄱㄱㅎ finds 강경화.
public final class Initials {
    private Initials() {}

    /// The initial consonant of each syllable; other characters stay.
    public static String of(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        for (char c : Jamo.compatible(text).toCharArray()) {
            initials.append(Syllable.is(c) ? Syllable.of(c).initialJamo() : c);
        }
        return initials.toString();
    }

    /// Whether `text` begins with what was typed. A consonant stands for any syllable it begins,
    /// and the last syllable may be half typed: `강겨`, `가` and `각` (which may become 가+ㄱ) are all on
    /// the way to 강경화 or 가거도. Spaces and case don't count.
    public static boolean matches(String typed, String text) {
        String wanted = bare(typed);
        return !wanted.isEmpty() && matches(wanted, 0, bare(text), 0);
    }

    private static boolean matches(String typed, int i, String text, int at) {
        if (i == typed.length()) {
            return true;
        }
        if (at == text.length()) {
            return false;
        }
        char wanted = typed.charAt(i);
        char there = text.charAt(at);
        if (wanted == there || begins(wanted, there)) {
            if (matches(typed, i + 1, text, at + 1)) {
                return true;
            }
        }
        return i == typed.length() - 1 && halfTyped(wanted, there, at, text);
    }

    private static boolean begins(char wanted, char there) {
        return Syllable.is(there)
                && Jamo.isConsonant(wanted)
                && Syllable.of(there).initialJamo() == wanted;
    }

    private static boolean halfTyped(char wanted, char there, int at, String text) {
        if (!Syllable.is(wanted) || !Syllable.is(there)) {
            return false;
        }
        Syllable typed = Syllable.of(wanted);
        Syllable found = Syllable.of(there);
        if (!typed.open().equals(found.open())) {
            return false;
        }
        boolean finalToCome = !typed.closed();
        boolean finalIsNextInitial =
                typed.closed()
                        && !found.closed()
                        && at + 1 < text.length()
                        && begins(typed.lastJamo(), text.charAt(at + 1));
        return finalToCome || finalIsNextInitial;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        Jamo.compatible(text)
                .chars()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c -> bare.append((char) Character.toLowerCase(c)));
        return bare.toString();
    }
}

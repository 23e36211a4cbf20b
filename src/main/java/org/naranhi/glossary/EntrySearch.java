package org.naranhi.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.naranhi.hangul.Initials;

/// Looks entries up in a list by any part of either side, or by the initial consonants of the
/// Korean (ㄴㄱㄷ). Those that begin with the words come first.
public final class EntrySearch {
    private EntrySearch() {}

    public static <E extends GlossaryEntry> List<E> search(List<E> entries, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        Comparator<E> order =
                Comparator.<E>comparingInt(e -> begins(e, wanted) ? 0 : 1)
                        .thenComparingInt(e -> hangulFirst(e.korean()))
                        .thenComparing(GlossaryEntry::korean);
        return entries.stream().filter(e -> matches(e, wanted)).sorted(order).toList();
    }

    private static boolean matches(GlossaryEntry entry, String wanted) {
        return wanted.isEmpty()
                || entry.korean().toLowerCase(Locale.ROOT).contains(wanted)
                || entry.english().toLowerCase(Locale.ROOT).contains(wanted)
                || Initials.matches(wanted, entry.korean());
    }

    private static int hangulFirst(String korean) {
        return Character.UnicodeScript.of(korean.codePointAt(0)) == Character.UnicodeScript.HANGUL
                ? 0
                : 1;
    }

    private static boolean begins(GlossaryEntry entry, String wanted) {
        return entry.korean().toLowerCase(Locale.ROOT).startsWith(wanted)
                || entry.english().toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}

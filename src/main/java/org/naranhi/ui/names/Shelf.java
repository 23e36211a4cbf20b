package org.naranhi.ui.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.hangul.Initials;

/// The name records in the order of the list, with what is searched in them made ready: tens of
/// thousands are looked through between two keystrokes.
final class Shelf {
    static final Shelf EMPTY = new Shelf(List.of());

    /// Neither letters' marks nor hyphens, spaces and apostrophes count: `kyunghwa` finds Kang
    /// Kyung-wha.
    private static final Pattern NOT_COUNTED = Pattern.compile("[\\p{M}\\p{Z}\\s'’‘\\-‐‑–·.,]+");

    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry e) -> Initial.of(e.name.hangul()))
                    .thenComparing(e -> e.name.hangul())
                    .thenComparing(e -> e.name.english());

    private record Entry(
            NameRecord name, String korean, String initials, String english, String others) {
        /// Its consonants are compared first, which leaves few to be looked at closely.
        boolean begins(String wanted, String wantedInitials) {
            return korean.startsWith(wanted)
                    || english.startsWith(wanted)
                    || initials.startsWith(wantedInitials) && Initials.matches(wanted, korean);
        }
    }

    private final List<Entry> entries;

    private Shelf(List<Entry> entries) {
        this.entries = entries;
    }

    static Shelf of(List<NameRecord> names) {
        return new Shelf(names.stream().map(Shelf::entry).sorted(ORDER).toList());
    }

    int size() {
        return entries.size();
    }

    /// Those with `words` in any spelling, or whose Hangul begins with these consonants; those that
    /// begin with the words first. All of them when there are no words.
    List<NameRecord> find(String words, NameRecord.@Nullable Kind kind) {
        String wanted = bare(words);
        String initials = Initials.of(wanted);
        List<NameRecord> first = new ArrayList<>();
        List<NameRecord> then = new ArrayList<>();
        for (Entry e : entries) {
            if (kind != null && e.name.kind() != kind) {
                continue;
            }
            if (wanted.isEmpty() || e.begins(wanted, initials)) {
                first.add(e.name);
            } else if (e.korean.contains(wanted)
                    || e.english.contains(wanted)
                    || e.others.contains(wanted)) {
                then.add(e.name);
            }
        }
        first.addAll(then);
        return first;
    }

    /// Other records that share the Hangul or the spelling of one.
    List<NameRecord> homonyms(NameRecord of) {
        String korean = bare(of.hangul());
        String english = bare(of.english());
        return entries.stream()
                .filter(e -> e.korean.equals(korean) || e.english.equals(english))
                .map(Entry::name)
                .filter(n -> !n.id().equals(of.id()))
                .toList();
    }

    /// The records of this name in Hangul.
    List<NameRecord> named(String hangul) {
        String korean = bare(hangul);
        return entries.stream().filter(e -> e.korean.equals(korean)).map(Entry::name).toList();
    }

    private static Entry entry(NameRecord name) {
        String korean = bare(name.hangul());
        return new Entry(
                name,
                korean,
                Initials.of(korean),
                bare(name.english()),
                Stream.concat(
                                Stream.of(name.hanja(), name.hangulShort(), name.englishShort()),
                                name.variants().stream())
                        .filter(s -> !s.isEmpty())
                        .map(Shelf::bare)
                        .collect(Collectors.joining("\n")));
    }

    static String bare(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(
                NOT_COUNTED.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT),
                Normalizer.Form.NFC);
    }
}

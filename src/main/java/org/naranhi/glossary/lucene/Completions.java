package org.naranhi.glossary.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;

/// What someone who begins to type may mean: sorted arrays of keys, one by strokes and Latin
/// letters, one by initial consonants, each key from the beginning of some word of a form.
final class Completions {
    /// One key: best when the form begins with it, and the shorter the better.
    private record Key(String letters, int word, boolean main, GlossaryEntry entry) {}

    private static final Comparator<Key> BY_LETTERS = Comparator.comparing(Key::letters);
    private static final Comparator<Key> BEST_FIRST =
            Comparator.comparingInt((Key key) -> Math.min(key.word, 1))
                    .thenComparing(Key::main, Comparator.reverseOrder())
                    .thenComparingInt(key -> key.letters.length())
                    .thenComparing(Key::letters)
                    .thenComparing(key -> key.entry.id());

    private final Key[] byStrokes;
    private final Key[] byInitials;

    private final @Nullable Completions under;
    private final Set<UUID> hidden;

    Completions(Iterable<GlossaryEntry> entries) {
        this(null, Set.of(), entries);
    }

    /// These entries over others, of which some no longer count.
    Completions(@Nullable Completions under, Set<UUID> hidden, Iterable<GlossaryEntry> entries) {
        this.under = under;
        this.hidden = hidden;
        List<Key> strokes = new ArrayList<>();
        List<Key> initials = new ArrayList<>();
        for (GlossaryEntry entry : entries) {
            for (Form form : Form.korean(entry)) {
                boolean main = form.written().equals(entry.korean());
                addWords(strokes, form.written(), main, entry, Keystrokes::of);
                addWords(initials, form.written(), main, entry, Keystrokes::initials);
            }
            for (Form form : Form.english(entry)) {
                if (!variant(form)) {
                    addWords(
                            strokes,
                            form.written(),
                            form.written().equals(entry.english()),
                            entry,
                            Completions::latin);
                }
            }
        }
        byStrokes = sorted(strokes);
        byInitials = sorted(initials);
    }

    /// Spellings on record only to be flagged are not offered by their own letters.
    private static boolean variant(Form form) {
        return form.entry() instanceof NameRecord name && name.variants().contains(form.written());
    }

    private static Key[] sorted(List<Key> keys) {
        Key[] array = keys.toArray(Key[]::new);
        Arrays.parallelSort(array, BY_LETTERS);
        return array;
    }

    private static void addWords(
            List<Key> keys,
            String form,
            boolean main,
            GlossaryEntry entry,
            java.util.function.UnaryOperator<String> letters) {
        int word = 0;
        for (int i = 0; i < form.length(); i++) {
            if (wordBegins(form, i)) {
                keys.add(new Key(letters.apply(form.substring(i)), word++, main, entry));
            }
        }
    }

    private static boolean wordBegins(String form, int i) {
        return Character.isLetterOrDigit(form.charAt(i))
                && (i == 0
                        || !Character.isLetterOrDigit(form.charAt(i - 1))
                                && form.charAt(i - 1) != '\''
                                && form.charAt(i - 1) != '’');
    }

    private static String latin(String text) {
        String plain =
                text.chars().allMatch(c -> c < 0x80)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        StringBuilder letters = new StringBuilder(plain.length());
        plain.chars().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    List<GlossaryEntry> complete(String typed, int limit, Predicate<GlossaryEntry> sought) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        SequencedSet<GlossaryEntry> entries = new LinkedHashSet<>();
        if (Keystrokes.onlyConsonants(text)) {
            best(all -> all.byInitials, text, limit, sought, entries);
        }
        String strokes =
                text.chars().anyMatch(c -> c >= 'ㄱ' && c <= 'ㅣ' || c >= '가' && c <= '힣')
                        ? Keystrokes.of(text)
                        : latin(text);
        if (Keystrokes.onlyConsonants(strokes) && !Keystrokes.onlyConsonants(text)) {
            best(all -> all.byInitials, strokes, limit, sought, entries);
        }
        best(all -> all.byStrokes, strokes, limit, sought, entries);
        return entries.stream().limit(limit).toList();
    }

    private void best(
            Function<Completions, Key[]> keys,
            String prefix,
            int limit,
            Predicate<GlossaryEntry> sought,
            SequencedSet<GlossaryEntry> into) {
        if (prefix.isEmpty() || limit < 1) {
            return;
        }
        // An entry has several keys: keep enough of them that `limit` entries are surely among
        // them.
        int kept = limit * 8;
        PriorityQueue<Key> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
        offer(keys.apply(this), prefix, sought, kept, worstFirst);
        if (under != null) {
            offer(
                    keys.apply(under),
                    prefix,
                    sought.and(entry -> !hidden.contains(entry.id())),
                    kept,
                    worstFirst);
        }
        worstFirst.stream().sorted(BEST_FIRST).map(Key::entry).forEach(into::add);
    }

    private static void offer(
            Key[] keys,
            String prefix,
            Predicate<GlossaryEntry> sought,
            int kept,
            PriorityQueue<Key> worstFirst) {
        for (int i = lowerBound(keys, prefix);
                i < keys.length && keys[i].letters.startsWith(prefix);
                i++) {
            if (!sought.test(keys[i].entry)) {
                continue;
            }
            if (worstFirst.size() < kept) {
                worstFirst.add(keys[i]);
            } else if (BEST_FIRST.compare(keys[i], worstFirst.element()) < 0) {
                worstFirst.remove();
                worstFirst.add(keys[i]);
            }
        }
    }

    private static int lowerBound(Key[] keys, String prefix) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle].letters.compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

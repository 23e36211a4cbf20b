package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Span;

/// The forms that Korean text is searched for. A form is filed under its letters without spaces;
/// its first two letters say which lengths to try, so that a text's letters are each looked at a
/// few times, however many forms there are.
final class KoreanForms {
    /// A form and what stands before each of its letters.
    record Filed(Form form, Letters.Gap[] gaps) {}

    /// A form that stands in the text, from letter to letter, and where its word ends.
    record Candidate(int from, int to, int tailEnd, Filed filed) {
        Form form() {
            return filed.form;
        }
    }

    private static final int LONGEST = 60;

    /// Countries named by a letter each.
    static final Set<String> COUNTRIES =
            Set.of(
                    "한미", "한중", "한일", "한러", "한미일", "한중일", "미중", "미일", "미러", "미북", "북미", "북중", "북일",
                    "북러", "남북", "남북미", "북남", "중일", "중러", "중미", "일중", "한영", "한독", "한불");

    private final Map<String, List<Filed>> byLetters = new HashMap<>();

    /// Countries by one letter (한, 미), which are met only beside each other and before 측.
    private final Map<Character, List<Filed>> byLetter = new HashMap<>();

    /// First two letters → lengths of the forms that begin so, as bits.
    private final Map<Integer, Long> lengths = new HashMap<>();

    private final @Nullable KoreanForms under;
    private final Set<UUID> hidden;

    KoreanForms(Iterable<Form> forms) {
        this(null, Set.of(), forms);
    }

    /// These forms over others, of which those of some entries no longer count.
    KoreanForms(@Nullable KoreanForms under, Set<UUID> hidden, Iterable<Form> forms) {
        this.under = under;
        this.hidden = hidden;
        for (Form form : forms) {
            Letters letters = new Letters(form.stem());
            int length = letters.length();
            if (length == 0 || length > LONGEST) {
                continue;
            }
            Letters.Gap[] gaps = new Letters.Gap[length];
            for (int i = 0; i < length; i++) {
                gaps[i] = letters.gapBefore(i);
            }
            Filed filed = new Filed(form, gaps);
            if (length > 1) {
                byLetters
                        .computeIfAbsent(letters.text(0, length), _ -> new ArrayList<>(1))
                        .add(filed);
                lengths.merge(first(letters, 0), 1L << length, (a, b) -> a | b);
            } else if (!form.term() && !form.is(NameRecord.Kind.PERSON)) {
                byLetter.computeIfAbsent(letters.at(0), _ -> new ArrayList<>(1)).add(filed);
            }
        }
    }

    private List<Filed> at(String letters) {
        return joined(
                byLetters.getOrDefault(letters, List.of()),
                under == null ? List.of() : under.at(letters));
    }

    private List<Filed> at(char letter) {
        return joined(
                byLetter.getOrDefault(letter, List.of()),
                under == null ? List.of() : under.at(letter));
    }

    private long lengthsAt(int first) {
        return lengths.getOrDefault(first, 0L) | (under == null ? 0 : under.lengthsAt(first));
    }

    private List<Filed> joined(List<Filed> own, List<Filed> below) {
        return below.isEmpty()
                ? own
                : Stream.concat(
                                below.stream().filter(f -> !hidden.contains(f.form.entry().id())),
                                own.stream())
                        .toList();
    }

    private static int first(Letters letters, int i) {
        return letters.at(i) << 16 | letters.at(i + 1);
    }

    List<Mention> find(String text, Predicate<GlossaryEntry> sought) {
        Letters letters = new Letters(text);
        List<Candidate> candidates = candidates(letters);
        candidates.removeIf(candidate -> !sought.test(candidate.form().entry()));
        if (candidates.isEmpty()) {
            return List.of();
        }
        Morphemes morphemes = new Morphemes(text);
        KoreanJudge judge = new KoreanJudge(text, letters, morphemes, candidates);
        candidates.removeIf(candidate -> !judge.stands(candidate));
        candidates.sort(
                Comparator.comparingInt((Candidate c) -> c.from - c.to)
                        .thenComparingInt(Candidate::from));
        boolean[] taken = new boolean[letters.length()];
        List<Mention> mentions = new ArrayList<>();
        @Nullable Candidate before = null;
        for (Candidate candidate : candidates) {
            boolean homonym =
                    before != null && before.from == candidate.from && before.to == candidate.to;
            if (homonym || free(taken, candidate)) {
                java.util.Arrays.fill(taken, candidate.from, candidate.to, true);
                if (!homonym || before == null || !sameEntry(mentions, candidate)) {
                    mentions.add(mention(letters, candidate));
                }
                before = candidate;
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    /// One entry may be filed under the same letters twice (리 커창, 리커창).
    private static boolean sameEntry(List<Mention> mentions, Candidate candidate) {
        GlossaryEntry entry = candidate.filed.form.entry();
        return mentions.reversed().stream().limit(4).anyMatch(m -> m.entry() == entry);
    }

    private static boolean free(boolean[] taken, Candidate candidate) {
        for (int i = candidate.from; i < candidate.to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static Mention mention(Letters letters, Candidate candidate) {
        Form form = candidate.filed.form;
        return new Mention(
                new Span(letters.position(candidate.from), letters.end(candidate.to)),
                form.entry(),
                form.written(),
                form.kind(),
                letters.text(candidate.to, candidate.tailEnd));
    }

    private List<Candidate> candidates(Letters letters) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            long lengthsHere = lengthsAt(first(letters, i));
            for (int length = LONGEST; lengthsHere != 0 && length > 1; length--) {
                int end = i + length;
                if ((lengthsHere & 1L << length) == 0 || end > letters.length()) {
                    continue;
                }
                for (Filed filed : at(letters.text(i, end))) {
                    if (Spacing.fits(letters, i, filed)) {
                        found.add(new Candidate(i, end, tailEnd(letters, end), filed));
                    }
                }
            }
        }
        addLetters(letters, found);
        return found;
    }

    /// 한미, 한·미·일, 북측: at the beginning of a word, in the combinations that papers have.
    private void addLetters(Letters letters, List<Candidate> found) {
        for (int from = 0; from < letters.length(); from++) {
            if (letters.gapBefore(from) == Letters.Gap.NONE
                    || letters.gapBefore(from) == Letters.Gap.DOT) {
                continue;
            }
            int to = from + 1;
            while (to < letters.length()
                    && !at(letters.at(to)).isEmpty()
                    && (letters.gapBefore(to) == Letters.Gap.NONE
                            || letters.gapBefore(to) == Letters.Gap.DOT)) {
                to++;
            }
            String run = letters.text(from, to);
            boolean side = to == from + 1 && letters.gapBefore(to) == Letters.Gap.NONE;
            if (side ? "측핵".indexOf(letters.at(to)) >= 0 : COUNTRIES.contains(run)) {
                for (int i = from; i < to; i++) {
                    for (Filed filed : at(letters.at(i))) {
                        found.add(new Candidate(i, i + 1, i + 1, filed));
                    }
                }
            }
        }
    }

    private static int tailEnd(Letters letters, int end) {
        return letters.gapBefore(end) == Letters.Gap.NONE ? letters.wordEnd(end) : end;
    }
}

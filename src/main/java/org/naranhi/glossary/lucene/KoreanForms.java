package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Span;

/// The forms that Korean text is searched for. A form is filed under its letters without spaces;
/// its first two letters say which lengths to try, so that a text's letters are each looked at a
/// few times, however many forms there are.
final class KoreanForms {
    private record Filed(Form form, boolean[] breaks) {}

    /// A form that stands in the text and ends its word well.
    private record Candidate(int from, int to, int tailEnd, Filed filed) {}

    private static final int LONGEST = 60;
    private static final Tails TAILS = new Tails();
    private static final Homonyms HOMONYMS = new Homonyms();

    private final Map<String, List<Filed>> byLetters = new HashMap<>();

    /// First two letters → lengths of the forms that begin so, as bits.
    private final Map<Integer, Long> lengths = new HashMap<>();

    KoreanForms(Iterable<Form> forms) {
        for (Form form : forms) {
            Letters letters = new Letters(form.written());
            if (letters.length() < 2 || letters.length() > LONGEST) {
                continue;
            }
            boolean[] breaks = new boolean[letters.length()];
            for (int i = 1; i < breaks.length; i++) {
                breaks[i] = letters.gapBefore(i) != Letters.Gap.NONE;
            }
            byLetters
                    .computeIfAbsent(letters.text(0, letters.length()), _ -> new ArrayList<>(1))
                    .add(new Filed(form, breaks));
            lengths.merge(first(letters, 0), 1L << letters.length(), (a, b) -> a | b);
        }
    }

    private static int first(Letters letters, int i) {
        return letters.at(i) << 16 | letters.at(i + 1);
    }

    List<Mention> find(String text) {
        Letters letters = new Letters(text);
        List<Candidate> candidates = candidates(letters);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Morphemes morphemes = new Morphemes(text);
        Judge judge = new Judge(text, letters, morphemes, candidates);
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
            long lengthsHere = lengths.getOrDefault(first(letters, i), 0L);
            int reach = lengthsHere == 0 ? 0 : letters.reach(i);
            for (int length = LONGEST; lengthsHere != 0 && length > 1; length--) {
                int end = i + length;
                if ((lengthsHere & 1L << length) == 0 || end > reach) {
                    continue;
                }
                for (Filed filed : byLetters.getOrDefault(letters.text(i, end), List.of())) {
                    if (spacingFits(letters, i, filed)) {
                        found.add(new Candidate(i, end, tailEnd(letters, end), filed));
                    }
                }
            }
        }
        return found;
    }

    private static int tailEnd(Letters letters, int end) {
        return letters.gapBefore(end) == Letters.Gap.NONE ? letters.wordEnd(end) : end;
    }

    /// A form's own spaces may be left out. A space the form does not have is taken only in long
    /// forms and between parts of two letters and more (국제 통화 기금, but not 한국 은행), never in a
    /// person's name; a middle dot anywhere in a body's or country's name or a term (한·미).
    private static boolean spacingFits(Letters letters, int from, Filed filed) {
        int length = filed.breaks.length;
        int partStart = 0;
        for (int i = 1; i < length; i++) {
            Letters.Gap gap = letters.gapBefore(from + i);
            boolean own = filed.breaks[i];
            if (gap == Letters.Gap.NONE) {
                if (own
                        && Character.isLetter(letters.at(from + i))
                        && letters.at(from + i) < 0x250
                        && letters.at(from + i - 1) < 0x250) {
                    return false;
                }
                continue;
            }
            if (!own) {
                boolean person = filed.form.is(NameRecord.Kind.PERSON);
                boolean longEnough = length >= (filed.form.term() ? 4 : 5);
                boolean parted = i - partStart >= 2 && length - i >= 2;
                boolean taken = gap == Letters.Gap.DOT ? !person : !person && longEnough && parted;
                if (!taken) {
                    return false;
                }
            }
            partStart = i;
        }
        return true;
    }

    /// Decides whether a form that stands in the text is the name or term, or part of another word.
    private record Judge(
            String text, Letters letters, Morphemes morphemes, List<Candidate> candidates) {
        boolean stands(Candidate candidate) {
            int start = letters.position(candidate.from);
            int end = letters.end(candidate.to);
            boolean besidePlace = besidePlace(candidate);
            return latinEdges(candidate)
                    && endsWell(candidate)
                    && !morphemes.longerWord(start, end)
                    && !morphemes.noNoun(start, end)
                    && (besidePlace || !morphemes.numeral(start, end))
                    && !numberGoesOn(candidate)
                    && (HOMONYMS.evident(text, start, end, candidate.filed.form, besidePlace)
                            || namesake(candidate))
                    && beginsWell(candidate);
        }

        /// 한강 is a river on record as well as a writer: whoever reads it sees both.
        private boolean namesake(Candidate candidate) {
            return candidates.stream()
                    .anyMatch(
                            other ->
                                    other.from == candidate.from
                                            && other.to == candidate.to
                                            && other.filed.form.entry()
                                                    != candidate.filed.form.entry()
                                            && !HOMONYMS.listed(other.filed.form));
        }

        /// 전남 강진, 경기 수원: a place before or after, at the distance of one space.
        private boolean besidePlace(Candidate candidate) {
            for (Candidate other : candidates) {
                if (other.filed.form.is(NameRecord.Kind.PLACE)
                        && other.filed.form.entry() != candidate.filed.form.entry()
                        && (other.to == candidate.from
                                || other.from == candidate.to
                                        && candidate.tailEnd == candidate.to)) {
                    return true;
                }
            }
            return false;
        }

        /// 이천 in 이천만 명 is a number, whatever Nori thinks of it.
        private boolean numberGoesOn(Candidate candidate) {
            if (candidate.tailEnd == candidate.to || "만억조".indexOf(letters.at(candidate.to)) < 0) {
                return false;
            }
            for (int i = candidate.from; i < candidate.to; i++) {
                if ("일이삼사오육칠팔구십백천".indexOf(letters.at(i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        /// LG is not in LGU: letters of one script don't run on.
        private boolean latinEdges(Candidate candidate) {
            return !(candidate.tailEnd > candidate.to
                            && sameRun(letters.at(candidate.to - 1), letters.at(candidate.to)))
                    && !(letters.gapBefore(candidate.from) == Letters.Gap.NONE
                            && sameRun(letters.at(candidate.from - 1), letters.at(candidate.from)));
        }

        private static boolean sameRun(char a, char b) {
            return a < '가' && b < '가';
        }

        private boolean beginsWell(Candidate candidate) {
            if (letters.gapBefore(candidate.from) != Letters.Gap.NONE) {
                return true;
            }
            int wordStart = letters.wordStart(candidate.from);
            for (Candidate other : candidates) {
                if (other.to == candidate.from
                        && other.from >= wordStart
                        && !other.filed.form.is(NameRecord.Kind.PERSON)
                        && beginsWell(other)) {
                    return true;
                }
            }
            int from = letters.position(wordStart);
            int start = letters.position(candidate.from);
            return morphemes.nouns(from, start)
                    && morphemes.nouns(start, letters.end(candidate.to));
        }

        private boolean endsWell(Candidate candidate) {
            if (candidate.tailEnd == candidate.to) {
                return true;
            }
            Form form = candidate.filed.form;
            String tail = letters.text(candidate.to, candidate.tailEnd);
            int end = letters.end(candidate.to);
            return TAILS.fits(letters.at(candidate.to - 1), tail, form.term())
                    || form.term() && morphemes.verbalSuffix(end)
                    || form.term() && candidate.to - candidate.from > 2 && morphemes.noun(end, 2)
                    || compound(candidate);
        }

        /// Whether another form goes on where this one ends, and ends well: 한미 + 정상회담에서.
        private boolean compound(Candidate candidate) {
            for (Candidate next : candidates) {
                if (next.from == candidate.to && next.filed.form.term() && endsWell(next)) {
                    return true;
                }
            }
            return false;
        }
    }
}

package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.naranhi.alignment.PhraseLinks.Recorded.Place;
import org.naranhi.alignment.PlacedWord.Sort;
import org.naranhi.text.Span;

/// Which words of a Korean sentence answer which of its English one: by what is on record, by the
/// lexicon, by equal figures, by sound, by the same letters. The strongest ties hold, each word in
/// one at most.
final class WordTies {
    private static final double RECORD_BITS = 12;
    private static final double SAME_BITS = 9;

    /// A tie that tells less holds for nothing.
    private static final double WEAKEST = 1.5;

    /// What being at quite another place in the sentence costs, in bits: of two equal words the one
    /// that stands alike is taken.
    private static final double ELSEWHERE = 0.5;

    /// A word left over beside one that answers belongs to it from here.
    private static final double BESIDE = 2;

    /// Words `korean` to `koreanEnd` and `english` to `englishEnd`, ends exclusive.
    private record Tie(int korean, int koreanEnd, int english, int englishEnd, double bits) {}

    private final List<PlacedWord> korean;
    private final List<PlacedWord> english;
    private final LearnedLexicon lexicon;
    private final List<Tie> ties = new ArrayList<>();
    private final List<Tie> held = new ArrayList<>();
    private final BitSet koreanHeld = new BitSet();
    private final BitSet englishHeld = new BitSet();

    WordTies(List<PlacedWord> korean, List<PlacedWord> english, LearnedLexicon lexicon) {
        this.korean = korean;
        this.english = english;
        this.lexicon = lexicon;
        words();
        new SoundTies(korean, english, lexicon).to(this);
    }

    /// Ties what is on record in both.
    WordTies with(List<Place> koreanPlaces, List<Place> englishPlaces) {
        Map<String, List<Place>> byEntry =
                englishPlaces.stream().collect(Collectors.groupingBy(Place::entry));
        for (Place place : koreanPlaces) {
            for (Place other : byEntry.getOrDefault(place.entry(), List.of())) {
                BitSet here = within(korean, place.span());
                BitSet there = within(english, other.span());
                if (!here.isEmpty() && !there.isEmpty()) {
                    tie(
                            here.nextSetBit(0),
                            here.length(),
                            there.nextSetBit(0),
                            there.length(),
                            RECORD_BITS);
                }
            }
        }
        return this;
    }

    /// The words that a place touches; of a figure it has to touch the beginning, as 경기 of 4경기
    /// doesn't.
    static BitSet within(List<PlacedWord> words, Span place) {
        BitSet within = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            boolean number = words.get(i).sort() == Sort.FIGURE;
            if (number
                    ? place.contains(new Span(span.start(), span.start() + 1))
                    : span.overlaps(place)) {
                within.set(i);
            }
        }
        return within;
    }

    private void words() {
        for (int k = 0; k < korean.size(); k++) {
            PlacedWord word = korean.get(k);
            LearnedLexicon.Entry entry =
                    word.sort() == Sort.WORD ? lexicon.entry(word.key()) : null;
            for (int e = 0; e < english.size(); e++) {
                PlacedWord other = english.get(e);
                if (same(word, other)) {
                    tie(k, k + 1, e, e + 1, SAME_BITS);
                } else if (entry != null && other.sort() == Sort.WORD) {
                    tie(k, k + 1, e, e + 1, strength(entry, other.key()));
                }
            }
        }
    }

    private static boolean same(PlacedWord word, PlacedWord other) {
        return switch (word.sort()) {
            case FIGURE -> other.sort() == Sort.FIGURE && word.key().equals(other.key());
            case FOREIGN ->
                    other.sort() == Sort.WORD
                            && (word.key().equals(other.key()) || word.form().equals(other.form()));
            case WORD -> other.sort() == Sort.FOREIGN && word.form().equals(other.form());
        };
    }

    private double strength(LearnedLexicon.Entry entry, String word) {
        for (int i = 0; i < entry.english().length; i++) {
            if (lexicon.english()[entry.english()[i]].equals(word)) {
                return entry.strength(i) * LearnedLexicon.STEP;
            }
        }
        return 0;
    }

    void tie(int k, int kEnd, int e, int eEnd, double bits) {
        double away =
                Math.abs((double) k / korean.size() - (double) e / english.size()) * ELSEWHERE;
        if (bits >= WEAKEST) {
            ties.add(new Tie(k, kEnd, e, eEnd, bits - away));
        }
    }

    WordTies hold() {
        ties.sort(Comparator.comparingDouble(Tie::bits).reversed());
        for (Tie tie : ties) {
            if (free(koreanHeld, tie.korean(), tie.koreanEnd())
                    && free(englishHeld, tie.english(), tie.englishEnd())) {
                held.add(tie);
                koreanHeld.set(tie.korean(), tie.koreanEnd());
                englishHeld.set(tie.english(), tie.englishEnd());
            }
        }
        return this;
    }

    private static boolean free(BitSet of, int from, int to) {
        int next = of.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /// The English words that answer Korean ones. One left over beside them belongs to them when it
    /// is tied to what was asked, is of the same name (National Assembly), or when something asked
    /// is left over too (예산안, budget bill).
    BitSet english(BitSet asked) {
        BitSet answers = new BitSet();
        for (Tie tie : held) {
            if (!free(asked, tie.korean(), tie.koreanEnd())) {
                answers.set(tie.english(), tie.englishEnd());
            }
        }
        int spare = spare(asked);
        BitSet core = (BitSet) answers.clone();
        for (int e = 0; e < english.size() && !core.isEmpty(); e++) {
            boolean after =
                    e > 0
                            && core.get(e - 1)
                            && SoundTies.joined(english.get(e - 1), english.get(e));
            boolean before =
                    core.get(e + 1) && SoundTies.joined(english.get(e), english.get(e + 1));
            if (englishHeld.get(e) || !after && !before) {
                continue;
            }
            boolean name =
                    english.get(e).capital() && english.get(before ? e + 1 : e - 1).capital();
            if (name || tied(e, asked)) {
                answers.set(e);
            } else if (spare > 0 && english.get(e).sort() == Sort.WORD) {
                answers.set(e);
                spare--;
            }
        }
        return answers;
    }

    /// How many words that are asked about are tied to nothing, beside one of their eojeol that is.
    private int spare(BitSet asked) {
        return (int)
                asked.stream()
                        .filter(k -> !koreanHeld.get(k))
                        .filter(
                                k ->
                                        k > 0
                                                        && koreanHeld.get(k - 1)
                                                        && PlacedWord.touch(korean, k - 1)
                                                || koreanHeld.get(k + 1)
                                                        && PlacedWord.touch(korean, k))
                        .count();
    }

    private boolean tied(int e, BitSet asked) {
        return ties.stream()
                .anyMatch(
                        tie ->
                                tie.bits() >= BESIDE
                                        && tie.english() == e
                                        && asked.get(tie.korean()));
    }

    /// The Korean words that answer English ones. What is left over within the same eojeol belongs
    /// to them.
    BitSet korean(BitSet asked) {
        BitSet answers = new BitSet();
        for (Tie tie : held) {
            if (!free(asked, tie.english(), tie.englishEnd())) {
                answers.set(tie.korean(), tie.koreanEnd());
            }
        }
        for (int k = 1; k < korean.size(); k++) {
            if (answers.get(k - 1)
                    && !koreanHeld.get(k)
                    && PlacedWord.touch(korean, k - 1)
                    && !SoundTies.particle(korean, k)) {
                answers.set(k);
            }
        }
        for (int k = korean.size() - 2; k >= 0; k--) {
            if (answers.get(k + 1) && !koreanHeld.get(k) && PlacedWord.touch(korean, k)) {
                answers.set(k);
            }
        }
        return answers;
    }
}

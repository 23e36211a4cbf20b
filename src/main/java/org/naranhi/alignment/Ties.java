package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.alignment.ReadSentence.Mark;
import org.naranhi.alignment.ReadSentence.Sort;
import org.naranhi.morphology.Remembered;
import org.naranhi.names.Transliteration;

/// Which Korean mark of two editions answers which English one, and what that tells, in bits: more
/// where the marks are rare in these very editions.
final class Ties {
    /// What ties two marks.
    enum Sort {
        WORDS(Evidence.WORDS),
        FIGURES(Evidence.FIGURES),
        NAMES(Evidence.NAMES),
        LATIN(Evidence.LATIN);

        private final Evidence evidence;

        Sort(Evidence evidence) {
            this.evidence = evidence;
        }

        Evidence evidence() {
            return evidence;
        }
    }

    /// A tie of a Korean mark to an English one.
    record Tie(int english, float bits, Sort sort) {}

    private static final double LATIN_BITS = 9;
    private static final double RECORD_BITS = 9;
    private static final double NAME_BITS = 9;
    private static final double ALIKE = 0.78;
    private static final double WEAKEST = 0.4;

    /// How alike words of both scripts sound, Hangul first: the same names are met in every part of
    /// an edition, and in tomorrow's.
    private static final Remembered<Double> ALIKENESS =
            new Remembered<>(
                    1 << 17,
                    pair -> {
                        int space = pair.indexOf(' ');
                        return Transliteration.leastLike(
                                pair.substring(0, space), pair.substring(space + 1));
                    });

    /// The ties of each Korean mark.
    final List<List<Tie>> of;

    private final MarkTable korean;
    private final MarkTable english;
    private final Map<String, Integer> englishWords;
    private final LearnedLexicon lexicon;
    private final double all;
    private final Map<String, List<Integer>> englishForms = new HashMap<>();

    Ties(MarkTable korean, MarkTable english, LearnedLexicon lexicon) {
        this.korean = korean;
        this.english = english;
        this.lexicon = lexicon;
        this.englishWords = english.numbers(ReadSentence.Sort.WORD);
        this.all = Math.max(korean.of.length, english.of.length);
        this.of = new ArrayList<>(korean.marks.size());
        for (int e = 0; e < english.marks.size(); e++) {
            Mark mark = english.marks.get(e);
            if (mark.sort() == ReadSentence.Sort.WORD) {
                englishForms.computeIfAbsent(mark.form(), f -> new ArrayList<>(1)).add(e);
            }
        }
        for (int k = 0; k < korean.marks.size(); k++) {
            List<Tie> ties = new ArrayList<>(4);
            Mark mark = korean.marks.get(k);
            switch (mark.sort()) {
                case WORD -> words(k, mark, ties);
                case LATIN -> latin(k, mark, ties);
                case FIGURE -> figures(k, mark, ties);
                case RECORD -> recorded(k, mark, ties);
                case SOUND -> {}
            }
            of.add(ties);
        }
    }

    private void words(int k, Mark mark, List<Tie> ties) {
        LearnedLexicon.Entry entry = lexicon.entry(mark.key());
        if (entry == null) {
            return;
        }
        for (int i = 0; i < entry.english().length; i++) {
            int e = englishWords.getOrDefault(lexicon.english()[entry.english()[i]], -1);
            if (e >= 0) {
                add(ties, k, e, entry.strength(i) * LearnedLexicon.STEP, Sort.WORDS);
            }
        }
    }

    private void latin(int k, Mark mark, List<Tie> ties) {
        int e = english.number(ReadSentence.Sort.WORD, mark.key());
        if (e >= 0) {
            add(ties, k, e, LATIN_BITS, Sort.LATIN);
        } else {
            for (int form : englishForms.getOrDefault(mark.form(), List.of())) {
                add(ties, k, form, LATIN_BITS, Sort.LATIN);
            }
        }
    }

    private void recorded(int k, Mark mark, List<Tie> ties) {
        int e = english.number(ReadSentence.Sort.RECORD, mark.key());
        if (e >= 0) {
            add(ties, k, e, RECORD_BITS, Sort.NAMES);
        }
    }

    private void figures(int k, Mark mark, List<Tie> ties) {
        int e = english.number(ReadSentence.Sort.FIGURE, mark.key());
        if (e >= 0) {
            double bits = Math.min(mark.value(), english.marks.get(e).value());
            add(ties, k, e, bits, Sort.FIGURES);
        }
    }

    /// English marks whose consonants are the same.
    private record Sounding(String skeleton, List<Integer> marks) {}

    /// Adds words and names that sound alike: first by their consonants, then closely.
    ///
    /// @param band where they must stand to be compared: comparing is most of the work in long
    ///   editions
    void addSounds(Band band) {
        Map<String, Sounding> bySkeleton = new HashMap<>();
        Map<Character, List<Sounding>> byBeginning = new HashMap<>();
        for (int e = 0; e < english.marks.size(); e++) {
            Mark mark = english.marks.get(e);
            if (mark.sort() == ReadSentence.Sort.SOUND && mark.form().length() > 1) {
                Sounding sounding = bySkeleton.get(mark.form());
                if (sounding == null) {
                    sounding = new Sounding(mark.form(), new ArrayList<>(2));
                    bySkeleton.put(mark.form(), sounding);
                    byBeginning
                            .computeIfAbsent(mark.form().charAt(0), _ -> new ArrayList<>())
                            .add(sounding);
                }
                sounding.marks.add(e);
            }
        }
        Map<String, List<Integer>> near = new HashMap<>();
        for (int k = 0; k < korean.marks.size(); k++) {
            Mark mark = korean.marks.get(k);
            if (mark.sort() == ReadSentence.Sort.SOUND && mark.form().length() > 1) {
                for (int e : near.computeIfAbsent(mark.form(), s -> near(s, byBeginning))) {
                    if (meet(korean.sentences[k], english.sentences[e], band)) {
                        sound(k, mark, e);
                    }
                }
            }
        }
    }

    private static List<Integer> near(String skeleton, Map<Character, List<Sounding>> byBeginning) {
        List<Integer> near = new ArrayList<>();
        for (char begin : Skeleton.beginnings(skeleton)) {
            for (Sounding other : byBeginning.getOrDefault(begin, List.of())) {
                if (Skeleton.near(skeleton, other.skeleton)) {
                    near.addAll(other.marks);
                }
            }
        }
        return near;
    }

    private static boolean meet(int[] here, int[] there, Band band) {
        for (int i : here) {
            for (int j : there) {
                if (j >= band.sentenceLow(i) && j < band.sentenceHigh(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void sound(int k, Mark mark, int e) {
        Mark other = english.marks.get(e);
        if (other.value() == 0 && lexicon.entry(mark.key()) != null) {
            return;
        }
        double alike = ALIKENESS.of(mark.key() + ' ' + other.key());
        if (alike < ALIKE) {
            return;
        }
        double length = Math.min(1, mark.key().length() / 3.0);
        double capital = other.value() > 0 ? 1 : 0.7;
        add(of.get(k), k, e, NAME_BITS * (alike - 0.6) / 0.4 * length * capital, Sort.NAMES);
    }

    private void add(List<Tie> ties, int k, int e, double bits, Sort sort) {
        int often = Math.max(korean.sentences[k].length, english.sentences[e].length);
        double rare = all < 2 ? 1 : 1 - 0.9 * Math.log(often) / Math.log(all + 1);
        double left = bits * rare;
        if (left >= WEAKEST) {
            ties.add(new Tie(e, (float) left, sort));
        }
    }

    /// The most each mark of a side can tell.
    float[] most(boolean ofKorean) {
        float[] most = new float[ofKorean ? korean.marks.size() : english.marks.size()];
        Arrays.fill(most, 0);
        for (int k = 0; k < of.size(); k++) {
            for (Tie tie : of.get(k)) {
                int at = ofKorean ? k : tie.english();
                most[at] = Math.max(most[at], tie.bits());
            }
        }
        return most;
    }
}

package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;

/// The aligner that weighs lengths, words, figures, names and marks of every bead against all other
/// ways through the two editions. What is too long to be looked at as a whole is taken stretch by
/// stretch, each ending where there is little doubt. Safe for concurrent use.
public final class SentenceAligner implements Aligner {
    /// Sentences of either side that are looked at together.
    private static final int STRETCH = 2500;

    /// Where a stretch ends both sides are made to end: so many sentences before that aren't
    /// trusted.
    private static final int UNSETTLED = 300;

    private static final double SURE = 0.95;

    private final LearnedLexicon lexicon;
    private final Weights weights;
    private final SentenceReader reader;

    public SentenceAligner() {
        this(LexiconFile.standard());
    }

    public SentenceAligner(LearnedLexicon lexicon) {
        this(lexicon, RecordedTerms.NONE);
    }

    /// @param terms what is on record, as the desk writes it in both languages
    public SentenceAligner(LearnedLexicon lexicon, RecordedTerms terms) {
        this(lexicon, terms, Weights.standard());
    }

    SentenceAligner(LearnedLexicon lexicon, RecordedTerms terms, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.reader = new SentenceReader(new Words(), terms);
    }

    @Override
    public Alignment align(Side korean, Side english, List<Bead> fixed) {
        if (korean.language() != Language.KOREAN || english.language() != Language.ENGLISH) {
            throw new IllegalArgumentException("Korean first, then English");
        }
        FixedBeads accepted = FixedBeads.of(fixed, korean.size(), english.size());
        Reading koreanRead = new Reading(korean);
        Reading englishRead = new Reading(english);
        List<Bead> beads = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < korean.size() || j < english.size()) {
            int iEnd = Math.min(korean.size(), i + STRETCH);
            int jEnd = Math.min(english.size(), j + STRETCH);
            boolean last = iEnd == korean.size() && jEnd == english.size();
            List<Bead> stretch =
                    stretch(
                            koreanRead,
                            accepted.free(true, i, iEnd),
                            englishRead,
                            accepted.free(false, j, jEnd),
                            accepted);
            if (!last) {
                stretch = untilSure(stretch, iEnd - UNSETTLED, jEnd - UNSETTLED);
            }
            beads.addAll(stretch);
            if (last) {
                break;
            }
            i = end(stretch, true, i);
            j = end(stretch, false, j);
        }
        accepted.far().forEach(beads::add);
        return new Alignment(ordered(beads));
    }

    /// The sentences of a side as they are read, each once however many stretches it is in.
    private final class Reading {
        private final Side side;
        private final @Nullable ReadSentence[] read;

        Reading(Side side) {
            this.side = side;
            this.read = new ReadSentence[side.size()];
        }

        List<ReadSentence> of(List<Integer> sentences) {
            List<ReadSentence> some = new ArrayList<>(sentences.size());
            for (int at : sentences) {
                ReadSentence known = read[at];
                if (known == null) {
                    known = reader.read(side.sentences().get(at), side.language());
                    read[at] = known;
                }
                some.add(known);
            }
            return some;
        }
    }

    private List<Bead> stretch(
            Reading korean,
            List<Integer> koreanThere,
            Reading english,
            List<Integer> englishThere,
            FixedBeads accepted) {
        List<Bead> near = accepted.near(koreanThere, englishThere);
        List<Bead> found =
                new DocumentAlignment(
                                korean.of(koreanThere),
                                english.of(englishThere),
                                near,
                                lexicon,
                                weights)
                        .beads();
        return found.stream().map(bead -> there(bead, koreanThere, englishThere)).toList();
    }

    private static Bead there(Bead bead, List<Integer> korean, List<Integer> english) {
        return bead.with(
                bead.korean().stream().map(korean::get).toList(),
                bead.english().stream().map(english::get).toList());
    }

    /// The beads up to the last sure one that lies before these places: what follows is looked at
    /// again with what comes after it.
    private static List<Bead> untilSure(List<Bead> beads, int korean, int english) {
        int cut = -1;
        for (int b = 0; b < beads.size(); b++) {
            Bead bead = beads.get(b);
            if (bead.linked()
                    && !bead.crossing()
                    && (bead.fixed() || bead.confidence() > SURE)
                    && bead.korean().getLast() < korean
                    && bead.english().getLast() < english) {
                cut = b;
            }
        }
        List<Bead> kept = beads.subList(0, cut < 0 ? (beads.size() + 1) / 2 : cut + 1);
        int koreanEnd = end(kept, true, 0);
        int englishEnd = end(kept, false, 0);
        List<Bead> before = new ArrayList<>();
        for (Bead bead : beads) {
            boolean koreanBefore = bead.korean().stream().allMatch(k -> k < koreanEnd);
            boolean englishBefore = bead.english().stream().allMatch(e -> e < englishEnd);
            if (koreanBefore && englishBefore) {
                before.add(bead);
            } else if (bead.crossing()) {
                // One side lies behind the cut: the other would be lost.
                bead.korean().stream()
                        .filter(k -> k < koreanEnd)
                        .forEach(k -> before.add(alone(k, true)));
                bead.english().stream()
                        .filter(e -> e < englishEnd)
                        .forEach(e -> before.add(alone(e, false)));
            }
        }
        return before;
    }

    private static Bead alone(int sentence, boolean korean) {
        List<Integer> one = List.of(sentence);
        return new Bead(
                korean ? one : List.of(), korean ? List.of() : one, 0.5, List.of(), false, false);
    }

    private static int end(List<Bead> beads, boolean korean, int otherwise) {
        return beads.stream()
                .filter(bead -> !bead.crossing())
                .map(bead -> korean ? bead.korean() : bead.english())
                .filter(side -> !side.isEmpty())
                .mapToInt(side -> side.getLast() + 1)
                .max()
                .orElse(otherwise);
    }

    /// In the order of the Korean edition; what only the English one says after what comes before
    /// it there.
    private static List<Bead> ordered(List<Bead> beads) {
        List<Bead> korean =
                beads.stream()
                        .filter(bead -> !bead.korean().isEmpty())
                        .sorted(Comparator.comparingInt((Bead bead) -> bead.korean().getFirst()))
                        .toList();
        List<Bead> english =
                beads.stream()
                        .filter(bead -> bead.korean().isEmpty())
                        .sorted(Comparator.comparingInt((Bead bead) -> bead.english().getFirst()))
                        .toList();
        List<Bead> ordered = new ArrayList<>(beads.size());
        int next = 0;
        for (Bead bead : korean) {
            if (!bead.english().isEmpty() && !bead.crossing()) {
                int first = bead.english().getFirst();
                while (next < english.size() && english.get(next).english().getFirst() < first) {
                    ordered.add(english.get(next++));
                }
            }
            ordered.add(bead);
        }
        ordered.addAll(english.subList(next, english.size()));
        return ordered;
    }
}

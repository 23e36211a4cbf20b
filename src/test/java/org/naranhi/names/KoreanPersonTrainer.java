package org.naranhi.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.naranhi.text.Span;

/// Learns what each piece of evidence weighs. A sentence's readings are all the ways to take
/// candidates that don't overlap; a reading is as likely as the exponential of what its candidates
/// weigh, and the weights are those that make the marked readings likely (a semi-Markov conditional
/// random field of order zero), by AdaGrad with L2. In each step a part of the evidence is
/// withheld, so that none is leant upon alone.
public final class KoreanPersonTrainer {
    private static final int EPOCHS = 20;
    private static final double RATE = 0.2;
    private static final double L2 = 0.5;
    private static final double WITHHELD = 0.4;
    private static final double SMALLEST = 0.02;

    /// What is added to every candidate's weight: learning rare things leaves them too light.
    private static final double LEANING = 0.5;

    /// How often each sentence with people is also read with others in their places, and what such
    /// a reading counts for.
    private static final int SWAPS = 2;

    private static final double SWAP_COUNTS = 0.3;

    private record Candidate(int start, int end, int[] evidence, boolean marked) {}

    private record Example(int length, List<Candidate> candidates, double counts) {}

    private final Map<Integer, Integer> ids = new HashMap<>();
    private final WordBook book;
    private final NameSwaps swaps;

    /// @param data the folder with `names` and `loanwords`
    public KoreanPersonTrainer(WordBook book, Path data) {
        this.book = book;
        this.swaps = new NameSwaps(data);
    }

    /// The bytes of a weights file.
    public byte[] train(List<LabelledSentence> sentences, String header) {
        return file(header, learn(sentences), LEANING);
    }

    double[] learn(List<LabelledSentence> sentences) {
        List<Example> examples = new ArrayList<>();
        sentences.forEach(sentence -> examples.add(example(sentence, 1)));
        for (int i = 0; i < SWAPS; i++) {
            for (LabelledSentence sentence : sentences) {
                if (!sentence.people().isEmpty()) {
                    examples.add(example(swaps.swapped(sentence), SWAP_COUNTS));
                }
            }
        }
        return weights(examples);
    }

    byte[] file(String header, double[] learned, double leaning) {
        double[] weights = learned.clone();
        List<Integer> kept = new ArrayList<>();
        int constant = constant();
        int[] hashes = new int[weights.length];
        ids.forEach((hash, id) -> hashes[id] = hash);
        for (int id = 0; id < weights.length; id++) {
            if (hashes[id] == constant) {
                weights[id] += leaning;
            }
            if (Math.abs(weights[id]) >= SMALLEST) {
                kept.add(id);
            }
        }
        int[] keptHashes = new int[kept.size()];
        float[] keptWeights = new float[kept.size()];
        for (int i = 0; i < keptHashes.length; i++) {
            keptHashes[i] = hashes[kept.get(i)];
            keptWeights[i] = (float) weights[kept.get(i)];
        }
        return EvidenceWeights.file(header, keptHashes, keptWeights);
    }

    private static int constant() {
        EvidenceHashes hashes = new EvidenceHashes();
        hashes.add(0, 0);
        return hashes.get(0);
    }

    private Example example(LabelledSentence sentence, double counts) {
        KoreanSentence words = new KoreanSentence(sentence.text(), book);
        EvidenceHashes hashes = new EvidenceHashes();
        KoreanEvidence evidence = new KoreanEvidence(words, hashes);
        List<Candidate> candidates = new ArrayList<>();
        for (KoreanCandidate c : KoreanCandidates.of(words)) {
            evidence.of(c);
            int[] seen = new int[hashes.size()];
            for (int i = 0; i < seen.length; i++) {
                seen[i] = ids.computeIfAbsent(hashes.get(i), _ -> ids.size());
            }
            boolean marked = sentence.people().contains(new Span(c.start(), c.end()));
            candidates.add(new Candidate(c.start(), c.end(), seen, marked));
        }
        return new Example(sentence.text().length(), candidates, counts);
    }

    private double[] weights(List<Example> examples) {
        double[] weights = new double[ids.size()];
        double[] squares = new double[ids.size()];
        double shrink = L2 / examples.size();
        Random random = new Random(7);
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                int salt = random.nextInt();
                double[] wrong = wrong(example, weights, salt);
                for (int i = 0; i < wrong.length; i++) {
                    if (Math.abs(wrong[i]) < 1e-4) {
                        continue;
                    }
                    for (int id : example.candidates.get(i).evidence) {
                        if (shown(id, salt)) {
                            double slope = wrong[i] - shrink * weights[id];
                            squares[id] += slope * slope;
                            weights[id] += RATE * slope / Math.sqrt(squares[id] + 0.01);
                        }
                    }
                }
            }
        }
        return weights;
    }

    /// How far each candidate's likelihood is from what is marked.
    private static double[] wrong(Example example, double[] weights, int salt) {
        List<Candidate> all = example.candidates;
        int n = example.length;
        double[] score = new double[all.size()];
        double[] before = new double[n + 1];
        int next = 0;
        for (int at = 1; at <= n; at++) {
            before[at] = before[at - 1];
            for (; next < score.length && all.get(next).end == at; next++) {
                for (int id : all.get(next).evidence) {
                    score[next] += shown(id, salt) ? weights[id] : 0;
                }
                score[next] /= 1 - WITHHELD;
                before[at] = sum(before[at], before[all.get(next).start] + score[next]);
            }
        }
        double[] from = new double[n + 1];
        Arrays.fill(from, Double.NEGATIVE_INFINITY);
        double[] after = new double[n + 1];
        int last = score.length - 1;
        for (int at = n; at >= 0; at--) {
            after[at] = at == n ? 0 : sum(after[at + 1], from[at]);
            for (; last >= 0 && all.get(last).end == at; last--) {
                int start = all.get(last).start;
                from[start] = sum(from[start], score[last] + after[at]);
            }
        }
        double[] wrong = new double[score.length];
        for (int i = 0; i < wrong.length; i++) {
            Candidate c = all.get(i);
            double likely = Math.exp(before[c.start] + score[i] + after[c.end] - before[n]);
            wrong[i] = ((c.marked ? 1 : 0) - likely) * example.counts;
        }
        return wrong;
    }

    private static boolean shown(int id, int salt) {
        int h = (id ^ salt) * 0x9E3779B1;
        h = (h ^ h >>> 15) * 0x85EBCA6B;
        return ((h ^ h >>> 13) >>> 1) > WITHHELD * Integer.MAX_VALUE;
    }

    /// log(eᵃ + eᵇ)
    private static double sum(double a, double b) {
        double more = Math.max(a, b);
        return more == Double.NEGATIVE_INFINITY
                ? more
                : more + Math.log1p(Math.exp(Math.min(a, b) - more));
    }
}

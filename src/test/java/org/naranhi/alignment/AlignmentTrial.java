package org.naranhi.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.naranhi.benchmark.GoldAlignment;
import org.naranhi.benchmark.Perturbation;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import org.naranhi.text.Language;

final class AlignmentTrial {
    public static void main(String[] arguments) throws IOException {
        LearnedLexicon lexicon;
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            lexicon = LexiconFile.read(in);
        }
        List<GoldAlignment> all =
                GoldAlignment.read(Path.of(arguments[1], "ntrex"), new OkapiSegmenter());
        List<GoldAlignment> half = new ArrayList<>();
        List<GoldAlignment> other = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (i % 2 == 0 ? half : other).add(all.get(i));
        }
        Perturbation news = new Perturbation(0.1, 0.1, 0.05);
        List<GoldAlignment> training = new ArrayList<>(half);
        for (int seed = 1; seed <= 8; seed++) {
            for (GoldAlignment d : half) {
                training.add(news.of(d, seed));
            }
        }
        // folds within the developing half: train on even, look at odd of it
        Weights weights = new BeadTrainer(lexicon).train(training);
        System.out.print(weights.written());
        Files.writeString(Path.of("/tmp/al/beads.weights"), weights.written());
        SentenceAligner aligner = new SentenceAligner(lexicon, RecordedTerms.NONE, weights);
        boolean verbose = arguments.length > 2;
        for (String wc : (arguments.length > 3 ? arguments[3] : "").split(",")) { if (wc.isEmpty()) continue;
            System.setProperty("w", wc.split(":")[0]); System.setProperty("c", wc.split(":")[1]);
            System.out.println("docs " + wc);
            List<GoldAlignment> ed = new ArrayList<>();
            for (int seed = 21; seed <= 24; seed++) for (GoldAlignment d : half) ed.add(news.of(d, seed));
            measure(new SentenceAligner(lexicon, RecordedTerms.NONE, weights), ed, "dev perturbed", false); }
        for (boolean own : new boolean[] {true, false}) {
            measure(aligner, own ? half : other, (own ? "dev" : "other") + " untouched", false);
            List<GoldAlignment> edited = new ArrayList<>();
            for (int seed = 11; seed <= 13; seed++) {
                for (GoldAlignment d : own ? half : other) {
                    edited.add(news.of(d, seed));
                }
            }
            measure(aligner, edited, (own ? "dev" : "other") + " perturbed", own && verbose);
        }
    }

    static void measure(Aligner aligner, List<GoldAlignment> documents, String name, boolean verbose) {
        int wanted = 0, tiledGroups = 0, tiledBeads = 0, found = 0, right = 0, moved = 0, movedRight = 0;
        long nanos = 0;
        for (GoldAlignment d : documents) {
            Side k = BeadTrainer.side(Language.KOREAN, d.korean());
            Side e = BeadTrainer.side(Language.ENGLISH, d.english());
            long start = System.nanoTime();
            Alignment alignment = aligner.align(k, e);
            nanos += System.nanoTime() - start;
            Set<List<List<Integer>>> gold = new HashSet<>();
            Set<List<List<Integer>>> goldMoved = new HashSet<>();
            for (GoldAlignment.Group g : d.groups()) {
                if (!g.korean().isEmpty() && !g.english().isEmpty()) {
                    gold.add(List.of(g.korean(), g.english()));
                    if (g.moved()) goldMoved.add(List.of(g.korean(), g.english()));
                }
            }
            int[] kg = new int[d.korean().size()], eg = new int[d.english().size()];
            List<GoldAlignment.Group> groups = d.groups();
            for (int g = 0; g < groups.size(); g++) {
                for (int x : groups.get(g).korean()) kg[x] = g;
                for (int x : groups.get(g).english()) eg[x] = g;
            }
            boolean[] broken = new boolean[groups.size()];
            for (Bead b : alignment.beads()) {
                Set<Integer> touched = new HashSet<>();
                for (int x : b.korean()) touched.add(kg[x]);
                for (int x : b.english()) touched.add(eg[x]);
                if (touched.size() > 1) for (int g : touched) broken[g] = true;
                else if (!b.linked()) { GoldAlignment.Group g = groups.get(touched.iterator().next()); if (!g.korean().isEmpty() && !g.english().isEmpty()) broken[touched.iterator().next()] = true; }
            }
            for (int g = 0; g < broken.length; g++) if (!broken[g] && !groups.get(g).korean().isEmpty() && !groups.get(g).english().isEmpty()) tiledGroups++;
            for (Bead b : alignment.linked()) { if (!broken[kg[b.korean().get(0)]]) tiledBeads++; }
            wanted += gold.size();
            moved += goldMoved.size();
            Set<List<List<Integer>>> got = new HashSet<>();
            for (Bead b : alignment.linked()) {
                found++;
                got.add(List.of(b.korean(), b.english()));
                if (gold.contains(List.of(b.korean(), b.english()))) {
                    right++;
                    if (goldMoved.contains(List.of(b.korean(), b.english()))) movedRight++;
                } else if (verbose) {
                    System.out.printf("WRONG %s %s-%s %.2f%n", d.name(), b.korean(), b.english(), b.confidence());
                    for (int x : b.korean()) System.out.println("   " + d.korean().get(x).text());
                    for (int x : b.english()) System.out.println("   " + d.english().get(x).text());
                }
            }
            if (verbose) for (var g : gold) if (!got.contains(g)) System.out.printf("MISSED %s %s %s%n", d.name(), g, goldMoved.contains(g) ? "moved" : "");
        }
        double p = (double) right / found, r = (double) right / wanted;
        double tp = (double) tiledBeads / found, tr = (double) tiledGroups / wanted;
        System.out.printf("   (docs) finer counted: P %.4f R %.4f F1 %.4f%n", tp, tr, 2 * tp * tr / (tp + tr));
        System.out.printf("%s: %d docs, %d wanted, %d found, P %.4f R %.4f F1 %.4f; moved %d of %d; %.2f ms a document%n",
                name, documents.size(), wanted, found, p, r, 2 * p * r / (p + r), movedRight, moved, nanos / 1e6 / documents.size());
    }
}

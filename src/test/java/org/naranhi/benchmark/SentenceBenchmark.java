package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// How well sentences are found. Arguments: `ko|en` `even|odd|all` and files of sentences, one a
/// line, with blank lines between documents. Sentences are joined with a space, at most eight to a
/// passage, and found again; even or odd passages only, so that one half stays unseen while rules
/// are written. Printed: breaks wanted, found and right, F1, and sentences recovered whole, with
/// their F1 as the CoNLL shared tasks count it; then passages a second. `-v` first prints what went
/// wrong, `-s` leaves out sentences that end without a stop.
final class SentenceBenchmark {
    private static final int PASSAGE = 8;

    private static final Pattern STOPPED = Pattern.compile("[.?!…][\"”’')\\]]*\\s*$");

    private SentenceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean verbose = words.remove("-v");
        boolean stopped = words.remove("-s");
        Language language = Language.of(words.get(0));
        Segmenter segmenter = new OkapiSegmenter();
        for (String file : words.subList(2, words.size())) {
            measure(
                    segmenter,
                    language,
                    passages(Path.of(file), words.get(1), stopped),
                    Path.of(file).getFileName().toString(),
                    verbose);
        }
    }

    private static List<List<String>> passages(Path file, String half, boolean stopped)
            throws IOException {
        List<List<String>> all = new ArrayList<>();
        List<String> passage = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || passage.size() == PASSAGE) {
                if (!passage.isEmpty()) {
                    all.add(List.copyOf(passage));
                }
                passage.clear();
            }
            if (!line.isBlank() && (!stopped || STOPPED.matcher(line).find())) {
                passage.add(line.strip());
            }
        }
        if (!passage.isEmpty()) {
            all.add(List.copyOf(passage));
        }
        List<List<String>> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (half.equals("all") || (i % 2 == 0) == half.equals("even")) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }

    private static void measure(
            Segmenter segmenter,
            Language language,
            List<List<String>> passages,
            String name,
            boolean verbose) {
        int wanted = 0;
        int found = 0;
        int right = 0;
        int sentences = 0;
        int spansFound = 0;
        int whole = 0;
        long nanos = 0;
        for (List<String> passage : passages) {
            String text = String.join(" ", passage);
            long start = System.nanoTime();
            List<Span> spans = segmenter.segments(text, language);
            nanos += System.nanoTime() - start;
            Set<Integer> ends = new HashSet<>();
            int at = 0;
            for (String sentence : passage) {
                ends.add(at + sentence.length());
                at += sentence.length() + 1;
            }
            Set<Span> expected = new HashSet<>();
            at = 0;
            for (String sentence : passage) {
                expected.add(new Span(at, at + sentence.length()));
                at += sentence.length() + 1;
            }
            sentences += expected.size();
            spansFound += spans.size();
            whole += (int) spans.stream().filter(expected::contains).count();
            Set<Integer> got = new HashSet<>();
            spans.forEach(span -> got.add(span.end()));
            ends.remove(text.length());
            got.remove(text.length());
            wanted += ends.size();
            found += got.size();
            right += (int) got.stream().filter(ends::contains).count();
            if (verbose) {
                got.stream()
                        .filter(end -> !ends.contains(end))
                        .sorted()
                        .forEach(end -> System.out.println("wrong  " + around(text, end)));
                ends.stream()
                        .filter(end -> !got.contains(end))
                        .sorted()
                        .forEach(end -> System.out.println("missed " + around(text, end)));
            }
        }
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = wanted == 0 ? 0 : (double) right / wanted;
        System.out.printf(
                Locale.ROOT,
                "%s: %d breaks wanted, %d found, %d right: P %.4f R %.4f F1 %.4f; %d of %d sentences whole, F1 %.4f; %.0f passages/s%n",
                name,
                wanted,
                found,
                right,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                whole,
                sentences,
                2.0 * whole / Math.max(1, sentences + spansFound),
                passages.size() / (nanos / 1e9));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), at)
                + " ‖ "
                + text.substring(at, Math.min(text.length(), at + 30));
    }
}

package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import org.naranhi.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cases of the form `{"set": …, "args": [text, [sentence …]]}` (the collection of pySBD).
/// Arguments: `en|ko`, `even|odd|all`, the file; `-v` prints the cases that differ. Printed: cases
/// right, a set a line.
final class GoldenSentenceBenchmark {
    private GoldenSentenceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean verbose = words.remove("-v");
        Language language = Language.of(words.get(0));
        Segmenter segmenter = new OkapiSegmenter();
        Map<String, int[]> sets = new TreeMap<>();
        JsonNode cases = new JsonMapper().readTree(Files.readString(Path.of(words.get(2))));
        for (int i = 0; i < cases.size(); i++) {
            JsonNode text = cases.get(i).path("args").path(0);
            JsonNode wanted = cases.get(i).path("args").path(1);
            boolean chosen =
                    words.get(1).equals("all") || (i % 2 == 0) == words.get(1).equals("even");
            if (!chosen || !text.isString() || !wanted.path(0).isString()) {
                continue;
            }
            List<String> expected = new ArrayList<>();
            wanted.forEach(sentence -> expected.add(level(sentence.asString())));
            List<String> found =
                    segmenter.segments(text.asString(), language).stream()
                            .map(span -> level(span.of(text.asString())))
                            .toList();
            int[] count =
                    sets.computeIfAbsent(cases.get(i).path("set").asString(), _ -> new int[2]);
            count[1]++;
            if (found.equals(expected)) {
                count[0]++;
            } else if (verbose) {
                System.out.println("wanted " + expected + "\n found " + found);
            }
        }
        sets.forEach(
                (set, count) ->
                        System.out.printf(Locale.ROOT, "%s: %d of %d%n", set, count[0], count[1]));
    }

    private static String level(String sentence) {
        return sentence.strip().replaceAll("\\s+", " ");
    }
}

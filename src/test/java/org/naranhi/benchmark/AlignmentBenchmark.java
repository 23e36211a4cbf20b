package org.naranhi.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.naranhi.alignment.Aligner;
import org.naranhi.alignment.Alignment;
import org.naranhi.alignment.Bead;
import org.naranhi.alignment.Sentence;
import org.naranhi.alignment.SentenceAligner;
import org.naranhi.alignment.Side;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import org.naranhi.text.Language;

/// How well and how fast editions are aligned. Arguments: the data folder, and
/// - `news [develop|report]`: documents of NTREX-128, joined and split again, as they are and with
///   a tenth of either side's sentences dropped, a tenth of neighbours merged, a twentieth moved
///   (three seeds); develop is the half that weights are learned from;
/// - `help`: paragraphs of LibreOffice help documents, by their ids;
/// - `speed`: time an article of 15 and of 60 sentences, and two editions of 2,000;
/// - `write DIR`: the documents of the reporting half, for other aligners: one segment a line in
///   `NAME.en` and `NAME.ko`, and the beads wanted in `NAME.gold`;
/// - `score DIR ENDING`: what others made of these: files with lines of Korean and English numbers
///   with a tab between.
final class AlignmentBenchmark {
    private static final int SEEDS = 3;
    private static final int FIRST_SEED = 11;

    /// Articles aligned to measure the time, the first of them to get warm.
    private static final int ROUNDS = 1500;

    private static final int WARM = 1000;

    private AlignmentBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        switch (arguments[1]) {
            case "news" -> news(data, arguments.length > 2 && arguments[2].equals("develop"));
            case "help" -> help(data);
            case "speed" -> speed(data);
            case "write" -> AlignmentFiles.write(sets(data, false), Path.of(arguments[2]));
            case "score" ->
                    AlignmentFiles.score(sets(data, false), Path.of(arguments[2]), arguments[3]);
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    private static List<GoldAlignment> half(Path data, boolean develop) {
        List<GoldAlignment> all = GoldAlignment.read(data.resolve("ntrex"), new OkapiSegmenter());
        List<GoldAlignment> half = new ArrayList<>();
        for (int i = develop ? 0 : 1; i < all.size(); i += 2) {
            half.add(all.get(i));
        }
        return half;
    }

    /// Untouched and edited apart, by name.
    static Map<String, List<GoldAlignment>> sets(Path data, boolean develop) {
        List<GoldAlignment> half = half(data, develop);
        Perturbation news = new Perturbation(0.1, 0.1, 0.05);
        List<GoldAlignment> edited = new ArrayList<>();
        for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            for (GoldAlignment document : half) {
                GoldAlignment copy = news.of(document, seed);
                edited.add(
                        new GoldAlignment(
                                seed + "." + document.name(), copy.korean(), copy.english()));
            }
        }
        Map<String, List<GoldAlignment>> sets = new LinkedHashMap<>();
        sets.put("untouched", half);
        sets.put("edited", edited);
        return sets;
    }

    private static void news(Path data, boolean develop) {
        Aligner aligner = new SentenceAligner();
        sets(data, develop)
                .forEach(
                        (name, documents) -> {
                            AlignmentScore score = new AlignmentScore();
                            for (GoldAlignment document : documents) {
                                long start = System.nanoTime();
                                Alignment alignment = align(aligner, document);
                                score.add(document, alignment, System.nanoTime() - start);
                            }
                            System.out.println(name + ": " + score.written());
                        });
    }

    static Alignment align(Aligner aligner, GoldAlignment document) {
        return aligner.align(
                side(Language.KOREAN, document.korean()),
                side(Language.ENGLISH, document.english()));
    }

    private static Side side(Language language, List<GoldAlignment.Item> items) {
        return new Side(
                language,
                items.stream().map(item -> new Sentence(item.text(), item.passage())).toList());
    }

    private static void help(Path data) throws IOException {
        Map<String, List<String[]>> documents = new LinkedHashMap<>();
        try (var lines = Files.lines(data.resolve("tm-software/libreoffice_help_en_ko.tsv"))) {
            lines.skip(1)
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells.length == 4)
                    .forEach(
                            cells ->
                                    documents
                                            .computeIfAbsent(cells[0], d -> new ArrayList<>())
                                            .add(cells));
        }
        Aligner aligner = new SentenceAligner();
        AlignmentScore score = new AlignmentScore();
        documents.forEach(
                (name, rows) -> {
                    List<GoldAlignment.Item> korean = new ArrayList<>();
                    List<GoldAlignment.Item> english = new ArrayList<>();
                    for (int i = 0; i < rows.size(); i++) {
                        korean.add(new GoldAlignment.Item(rows.get(i)[3], i, i, false));
                        english.add(new GoldAlignment.Item(rows.get(i)[2], i, i, false));
                    }
                    GoldAlignment gold = new GoldAlignment(name, korean, english);
                    long start = System.nanoTime();
                    Alignment alignment = align(aligner, gold);
                    score.add(gold, alignment, System.nanoTime() - start);
                });
        System.out.println("help: " + score.written());
    }

    private static void speed(Path data) {
        List<GoldAlignment> half = half(data, false);
        List<String> korean =
                half.stream().flatMap(d -> d.koreanTexts().stream()).collect(Collectors.toList());
        List<String> english =
                half.stream().flatMap(d -> d.englishTexts().stream()).collect(Collectors.toList());
        Aligner aligner = new SentenceAligner();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (int size : new int[] {15, 60}) {
            List<Long> times = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                int from = round * 7 % (Math.min(korean.size(), english.size()) - size);
                Side left = Side.of(Language.KOREAN, korean.subList(from, from + size));
                Side right = Side.of(Language.ENGLISH, english.subList(from, from + size));
                long start = clock.getCurrentThreadCpuTime();
                aligner.align(left, right);
                times.add(clock.getCurrentThreadCpuTime() - start);
            }
            times.subList(0, WARM).clear();
            times.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "%d sentences: median %.2f ms of processor time, p95 %.2f ms%n",
                    size,
                    times.get(times.size() / 2) / 1e6,
                    times.get(times.size() * 95 / 100) / 1e6);
        }
        List<String> longKorean = new ArrayList<>();
        List<String> longEnglish = new ArrayList<>();
        while (longKorean.size() < 2000) {
            longKorean.addAll(korean);
        }
        while (longEnglish.size() < 2000) {
            longEnglish.addAll(english);
        }
        long start = clock.getCurrentThreadCpuTime();
        Alignment alignment =
                aligner.align(
                        Side.of(Language.KOREAN, longKorean.subList(0, 2000)),
                        Side.of(Language.ENGLISH, longEnglish.subList(0, 2000)));
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "2000 sentences: %.1f s of processor time, %d beads, sure %d, %d MB in use%n",
                (clock.getCurrentThreadCpuTime() - start) / 1e9,
                alignment.beads().size(),
                alignment.linked().stream().filter(AlignmentBenchmark::sure).count(),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static boolean sure(Bead bead) {
        return bead.confidence() > 0.9;
    }
}

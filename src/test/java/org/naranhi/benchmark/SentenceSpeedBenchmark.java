package org.naranhi.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import org.naranhi.text.Language;

/// How fast sentences are found on one core. Arguments: `ko|en`, a text file, and how often to go
/// over it. Paragraphs are parted by blank lines. Printed a round: megabytes (UTF-8) a second of
/// the core's own time.
final class SentenceSpeedBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SentenceSpeedBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Language language = Language.of(arguments[0]);
        String text = Files.readString(Path.of(arguments[1]));
        long bytes = Files.size(Path.of(arguments[1]));
        List<String> paragraphs = List.of(text.split("\n\\s*\n"));
        Segmenter segmenter = new OkapiSegmenter();
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            int sentences = 0;
            for (String paragraph : paragraphs) {
                sentences += segmenter.segments(paragraph, language).size();
            }
            double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d paragraphs, %d sentences, %.2f s: %.2f MB/s%n",
                    paragraphs.size(),
                    sentences,
                    seconds,
                    bytes / seconds / 1e6);
        }
    }
}

package org.naranhi.benchmark;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.browser.Chromium;
import org.naranhi.browser.LongStory;
import org.naranhi.browser.NaranhiServer;
import org.naranhi.browser.Visitor;
import org.naranhi.text.Language;

/// What an open page of the workbench costs the server: the packaged server, Chromium without a
/// window, one story in as many pages as asked for. The heap is what `jcmd` counts after a
/// collection. Run it after `./naranhi` has built the jar.
///
/// Arguments: how many pages (10), and how many segments the story has (60).
public final class HeapBenchmark {
    private static final Pattern ROW = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");
    private static final int SHOWN = 30;
    private static final int FIRST = 2;

    private HeapBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int segments = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        try (NaranhiServer server = new NaranhiServer();
                Chromium chromium = Chromium.start()) {
            server.start();
            Visitor visitor = new Visitor(chromium.browser(), server.address(), Language.ENGLISH);
            visitor.becomeAdministrator("bench", "Bench Mark", "a long enough phrase");
            String text = LongStory.of(segments - 1);
            visitor.takeIn(text);
            visitor.accept();
            String story = visitor.page().url();
            // What is read once for everybody isn't counted.
            for (int i = 0; i < FIRST; i++) {
                open(visitor, story);
            }
            Map<String, Long> before = heap();
            for (int i = 0; i < pages; i++) {
                open(visitor, story);
            }
            Map<String, Long> after = heap();
            tell(before, after, pages, text.length());
        }
    }

    private static void open(Visitor visitor, String story) {
        Page page = visitor.page().context().newPage();
        page.navigate(story);
        PlaywrightAssertions.assertThat(page.locator(".bench-editor .cm-content")).isFocused();
        page.keyboard().press("Control+ArrowDown");
        PlaywrightAssertions.assertThat(page.locator(".bench-save-saved")).isVisible();
        PlaywrightAssertions.assertThat(page.locator(".work")).hasCount(0);
    }

    /// Bytes by class, after a collection.
    private static Map<String, Long> heap() throws IOException {
        long server =
                ProcessHandle.current()
                        .children()
                        .filter(
                                child ->
                                        child.info()
                                                .commandLine()
                                                .orElse("")
                                                .contains("naranhi.jar"))
                        .findFirst()
                        .orElseThrow()
                        .pid();
        Process counting =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(server),
                                "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        Map<String, Long> heap = new HashMap<>();
        try (BufferedReader lines = counting.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    heap.merge(row.group(3), Long.parseLong(row.group(2)), Long::sum);
                }
            }
        }
        return heap;
    }

    private static void tell(
            Map<String, Long> before, Map<String, Long> after, int pages, int characters) {
        Map<String, Long> more = new HashMap<>(after);
        before.forEach((name, bytes) -> more.merge(name, -bytes, Long::sum));
        long all = more.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(
                "%d pages, a story of %,d characters: %,d kB a page%n",
                pages, characters, all / pages / 1024);
        List<Map.Entry<String, Long>> most = new ArrayList<>(more.entrySet());
        most.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        most.stream()
                .limit(SHOWN)
                .forEach(
                        each ->
                                System.out.printf(
                                        "%8.1f kB  %s%n",
                                        each.getValue() / 1024.0 / pages, each.getKey()));
    }
}

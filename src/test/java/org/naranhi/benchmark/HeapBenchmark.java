package org.naranhi.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.browser.Chromium;
import org.naranhi.browser.LongStory;
import org.naranhi.browser.NaranhiServer;
import org.naranhi.browser.Visitor;
import org.naranhi.text.Language;

/// What an open page of the workbench costs the server: the packaged server, Chromium without a
/// window, one story in as many browsers as asked for. The heap is what `jcmd` counts after a
/// collection. Run it after `./naranhi` has built the jar.
///
/// Arguments: how many browsers (10), and how many segments the story has (60).
public final class HeapBenchmark {
    private static final Pattern ROW = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");
    private static final String NAME = "bench";
    private static final String PASSWORD = "a long enough phrase";

    /// What a collector puts where nothing is.
    private static final String GAP = "FillerElement";

    /// Texts, and what connections and threads read and write with, which the server keeps for the
    /// next: told apart, or pools that grow or shrink meanwhile would be most of what is measured.
    private static final Set<String> BUFFERS = Set.of("[B", "[C", "[Ljava.nio.ByteBuffer;");

    private static final int SHOWN = 30;
    private static final int FIRST = 3;

    private HeapBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int segments = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        try (NaranhiServer server = new NaranhiServer();
                Chromium chromium = Chromium.start()) {
            server.start();
            Visitor visitor = new Visitor(chromium.browser(), server.address(), Language.ENGLISH);
            visitor.becomeAdministrator(NAME, "Bench Mark", PASSWORD);
            String text = LongStory.of(segments - 1);
            String story = server.address() + "/stories/" + visitor.takeIn(text);
            visitor.accept();
            // What is read once for everybody, and the threads of the server, aren't counted.
            for (int i = 0; i < FIRST; i++) {
                open(atTheDoor(chromium.browser(), server.address()), story);
            }
            List<Visitor> visitors = new ArrayList<>();
            Map<String, Long> empty = heap();
            for (int i = 0; i < pages; i++) {
                visitors.add(atTheDoor(chromium.browser(), server.address()));
            }
            Map<String, Long> before = heap();
            visitors.forEach(each -> open(each, story));
            Map<String, Long> after = heap();
            System.out.printf("at the door, a browser: %s%n", kilobytes(empty, before, pages));
            tell(before, after, pages, text.length());
        }
    }

    /// Somebody at a browser of their own, not signed in: a session with its connections.
    private static Visitor atTheDoor(Browser browser, String address) {
        Visitor visitor = new Visitor(browser, address, Language.ENGLISH);
        visitor.page().navigate(address + "/sign-in");
        PlaywrightAssertions.assertThat(
                        visitor.page().locator("vaadin-login-form input[name=password]"))
                .isVisible();
        return visitor;
    }

    private static void open(Visitor visitor, String story) {
        Page page = visitor.page();
        page.locator("vaadin-login-form input[name=username]").fill(NAME);
        page.locator("vaadin-login-form input[name=password]").fill(PASSWORD);
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        PlaywrightAssertions.assertThat(page.locator(".stories-headline").first()).isVisible();
        page.navigate(story);
        PlaywrightAssertions.assertThat(page.locator(".bench-editor .cm-content")).isFocused();
        page.keyboard().press("Control+ArrowDown");
        PlaywrightAssertions.assertThat(page.locator(".bench-save-saved")).isVisible();
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
                if (row.matches() && !row.group(3).contains(GAP)) {
                    heap.merge(row.group(3), Long.parseLong(row.group(2)), Long::sum);
                }
            }
        }
        return heap;
    }

    private static void tell(
            Map<String, Long> before, Map<String, Long> after, int pages, int characters) {
        System.out.printf(
                "the workbench beyond that, a story of %,d characters: %s%n",
                characters, kilobytes(before, after, pages));
        Map<String, Long> more = new HashMap<>(after);
        before.forEach((name, bytes) -> more.merge(name, -bytes, Long::sum));
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

    private static String kilobytes(Map<String, Long> before, Map<String, Long> after, int pages) {
        Set<String> names = new HashSet<>(after.keySet());
        names.removeAll(BUFFERS);
        return "%,d kB of objects, %,d kB of buffers and texts"
                .formatted(
                        (sum(after, names) - sum(before, names)) / pages / 1024,
                        (sum(after, BUFFERS) - sum(before, BUFFERS)) / pages / 1024);
    }

    private static long sum(Map<String, Long> heap, Set<String> names) {
        return names.stream().mapToLong(name -> heap.getOrDefault(name, 0L)).sum();
    }
}

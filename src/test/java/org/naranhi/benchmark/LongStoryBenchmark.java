package org.naranhi.benchmark;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.naranhi.browser.Chromium;
import org.naranhi.browser.LongStory;
import org.naranhi.browser.NaranhiServer;
import org.naranhi.browser.Visitor;
import org.naranhi.text.Language;

/// How fast the workbench answers with a story of a thousand segments: the packaged server,
/// Chromium without a window. Times are taken in the page, from the event of the key to the frame
/// that shows what it did. Run it after `./naranhi` has built the jar; a number as argument sets
/// the segments.
public final class LongStoryBenchmark {
    private static final int TIMES = 150;

    /// From the key's event to the frame after the one in which the page has changed.
    private static final String STOPWATCH =
            """
            () => {
              window.times = [];
              addEventListener("keydown", event => {
                if (["Control", "Alt", "Shift"].includes(event.key)) return;
                requestAnimationFrame(() => {
                  const channel = new MessageChannel();
                  channel.port1.onmessage = () => window.times.push(performance.now() - event.timeStamp);
                  channel.port2.postMessage(0);
                });
              }, true);
            }
            """;

    private LongStoryBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int segments = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        try (NaranhiServer server = new NaranhiServer();
                Chromium chromium = Chromium.start()) {
            server.start();
            Visitor visitor = new Visitor(chromium.browser(), server.address(), Language.ENGLISH);
            // Before any page: the workbench keeps the keys it knows to itself.
            visitor.page().addInitScript("(" + STOPWATCH + ")()");
            visitor.becomeAdministrator("bench", "Bench Mark", "a long enough phrase");
            visitor.takeIn(LongStory.of(segments - 1));
            long before = System.nanoTime();
            visitor.accept();
            System.out.printf(
                    "%d segments, accepted, opened and ready to type: %d ms%n",
                    segments, (System.nanoTime() - before) / 1_000_000);
            Page page = visitor.page();
            figures("keystroke to screen, Latin", times(page, "abcdefghij klmno"));
            figures("keystroke to screen, Hangul", hangul(page));
            figures("move to the next segment", times(page, "Control+ArrowDown"));
            figures("confirm and next", confirm(page));
        }
    }

    private static double[] times(Page page, String keys) {
        page.evaluate("times.length = 0");
        for (int i = 0; i < TIMES; i++) {
            page.keyboard()
                    .press(
                            keys.contains("+")
                                    ? keys
                                    : keys.substring(i % keys.length(), i % keys.length() + 1)
                                            .replace(" ", "Space"));
            page.waitForFunction("n => times.length >= n", i + 1);
        }
        return taken(page);
    }

    /// Characters that no key carries come as one input event: its own stopwatch.
    private static double[] hangul(Page page) {
        page.evaluate(
                """
                () => {
                  times.length = 0;
                  addEventListener("beforeinput", event => requestAnimationFrame(() => {
                    const channel = new MessageChannel();
                    channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
                    channel.port2.postMessage(0);
                  }), true);
                }
                """);
        for (int i = 0; i < TIMES; i++) {
            page.keyboard().insertText("가나다라마바사".substring(i % 7, i % 7 + 1));
            page.waitForFunction("n => times.length >= n", i + 1);
        }
        return taken(page);
    }

    private static double[] confirm(Page page) {
        page.evaluate("times.length = 0");
        for (int i = 0; i < TIMES; i++) {
            page.keyboard().insertText("문장 " + i);
            page.evaluate("times.length = 0");
            page.keyboard().press("Control+Enter");
            page.waitForFunction("times.length >= 1");
            page.evaluate("(window.confirmed ??= []).push(times[0])");
        }
        page.evaluate("times = confirmed");
        return taken(page);
    }

    private static double[] taken(Page page) {
        return ((List<?>) page.evaluate("times.map(Number)"))
                .stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
    }

    private static void figures(String what, double[] millis) {
        double[] sorted = Arrays.stream(millis).sorted().toArray();
        System.out.printf(
                "%s: median %.1f ms, p95 %.1f ms, max %.1f ms (%d times)%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                DoubleStream.of(sorted).max().orElse(0),
                sorted.length);
    }
}

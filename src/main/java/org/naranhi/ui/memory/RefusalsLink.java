package org.naranhi.ui.memory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.Refusal.Reason;

/// What an import left out, as a table to download: line and reason.
final class RefusalsLink extends Anchor {
    /// Hands refusals on, one by one.
    @FunctionalInterface
    interface Refusals {
        void forEach(Consumer<Refusal> taker) throws IOException;
    }

    private final String fileName;
    private final transient Refusals refusals;
    private final String head;
    private final Map<Reason, String> words = new EnumMap<>(Reason.class);

    RefusalsLink(String fileName, Refusals refusals) {
        this.fileName = fileName;
        this.refusals = refusals;
        head = getTranslation("refusal.line") + "\t" + getTranslation("refusal.reason");
        for (Reason reason : Reason.values()) {
            words.put(reason, getTranslation("refusal." + reason.name().toLowerCase(Locale.ROOT)));
        }
        setText(getTranslation("refusal.download"));
        getElement().setAttribute("aria-label", getTranslation("refusal.download-of", fileName));
        setHref(this::write);
    }

    private void write(DownloadEvent event) throws IOException {
        event.setFileName(fileName + ".left-out.tsv");
        event.setContentType("text/tab-separated-values; charset=utf-8");
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
            out.write(head + "\n");
            refusals.forEach(refusal -> write(refusal, out));
        }
    }

    private void write(Refusal refusal, Writer out) {
        try {
            out.write(refusal.line() + "\t" + words.get(refusal.reason()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.naranhi.segmentation.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Splits passages by `news.srx`. The rules are compiled once; Okapi's engine keeps the splits of
/// its last text, so each language's engine is used by one thread at a time.
public final class OkapiSegmenter implements Segmenter {
    private final Map<Language, ISegmenter> engines = new EnumMap<>(Language.class);

    public OkapiSegmenter() {
        SRXDocument rules = new SRXDocument();
        try (InputStream srx =
                Objects.requireNonNull(
                        OkapiSegmenter.class.getResourceAsStream("news.srx"), "news.srx")) {
            rules.loadRules(srx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Language language : Language.values()) {
            engines.put(
                    language,
                    rules.compileLanguageRules(LocaleId.fromString(language.tag()), null));
        }
    }

    @Override
    public List<Span> segments(String passage, Language language) {
        Unmarked unmarked = Unmarked.of(passage);
        if (unmarked.text().isBlank()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int split : splits(unmarked.text(), language)) {
            int end = unmarked.back(split, passage);
            add(passage, unmarked, start, end, found);
            start = end;
        }
        add(passage, unmarked, start, passage.length(), found);
        return List.copyOf(found);
    }

    private List<Integer> splits(String text, Language language) {
        ISegmenter engine = Objects.requireNonNull(engines.get(language));
        synchronized (engine) {
            engine.computeSegments(text);
            return List.copyOf(engine.getSplitPositions());
        }
    }

    /// Adds the stretch without the white space around it. A stretch of markers alone belongs to
    /// the sentence before it.
    private static void add(String passage, Unmarked unmarked, int from, int to, List<Span> found) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(passage.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(passage.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        boolean words = false;
        for (int i = start; i < end && !words; i++) {
            words = !unmarked.marked()[i] && !Character.isWhitespace(passage.charAt(i));
        }
        if (words || found.isEmpty()) {
            found.add(new Span(start, end));
        } else {
            found.add(new Span(found.removeLast().start(), end));
        }
    }
}

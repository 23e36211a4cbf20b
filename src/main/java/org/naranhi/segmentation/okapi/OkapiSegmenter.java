package org.naranhi.segmentation.okapi;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.okapi.common.ISegmenter;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.english.EnglishSentences;
import org.naranhi.segmentation.korean.KoreanSentences;
import org.naranhi.segmentation.korean.lucene.NoriMorphology;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Splits passages by `news.srx`. The rules are compiled once; Okapi's engine keeps the splits of
/// its last text, so each language's engine is used by one thread at a time.
public final class OkapiSegmenter implements Segmenter {
    private final Map<Language, ISegmenter> engines = new EnumMap<>(Language.class);

    private final KoreanSentences korean = new KoreanSentences(new NoriMorphology());

    public OkapiSegmenter() {
        for (Language language : Language.values()) {
            engines.put(language, SrxRules.engine(language));
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
        BitSet breaks = splits(unmarked.text(), language);
        switch (language) {
            case KOREAN -> korean.settle(unmarked.text(), breaks);
            case ENGLISH -> EnglishSentences.settle(unmarked.text(), breaks);
        }
        for (int split = breaks.nextSetBit(0); split >= 0; split = breaks.nextSetBit(split + 1)) {
            int end = unmarked.back(split, passage);
            add(passage, unmarked, start, end, found);
            start = end;
        }
        add(passage, unmarked, start, passage.length(), found);
        return List.copyOf(found);
    }

    private BitSet splits(String text, Language language) {
        ISegmenter engine = Objects.requireNonNull(engines.get(language));
        BitSet breaks = new BitSet(text.length());
        synchronized (engine) {
            engine.computeSegments(text);
            engine.getSplitPositions().forEach(breaks::set);
        }
        return breaks;
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

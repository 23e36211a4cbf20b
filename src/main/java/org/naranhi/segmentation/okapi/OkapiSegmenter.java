package org.naranhi.segmentation.okapi;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.naranhi.segmentation.OwnRules;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.UnusableRules;
import org.naranhi.segmentation.english.EnglishSentences;
import org.naranhi.segmentation.korean.KoreanSentences;
import org.naranhi.segmentation.korean.lucene.NoriMorphology;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Splits passages by SRX rules, then by what rules can't say. The rules are compiled once; Okapi's
/// engine keeps the splits of its last text, so each language's engine is used by one thread at a
/// time.
public final class OkapiSegmenter implements Segmenter {
    /// Longer passages are gone through in windows that overlap, so that one of many megabytes
    /// takes no more memory than another, and no more time for its length.
    private static final int WINDOW = 65_536;

    /// No rule looks further than half of this.
    private static final int OVERLAP = 4_096;

    private final Map<Language, ISegmenter> engines = new EnumMap<>(Language.class);
    private final KoreanSentences korean = new KoreanSentences(new NoriMorphology());

    private final SRXDocument rules;
    private final Map<Language, OwnDecisions> own = new EnumMap<>(Language.class);

    public OkapiSegmenter() {
        this(SrxRules.document());
    }

    /// With a newsroom's own rules, which are asked first.
    ///
    /// @throws UnusableRules when its SRX file can't be used
    public OkapiSegmenter(OwnRules rules) throws UnusableRules {
        this(SrxRules.document(rules));
        for (Language language : Language.values()) {
            engine(language);
        }
        if (!rules.srx().isBlank()) {
            OwnSrx srx = new OwnSrx(rules.srx());
            for (Language language : Language.values()) {
                own.put(language, new OwnDecisions(srx.rules(language)));
            }
        }
    }

    OkapiSegmenter(SRXDocument rules) {
        this.rules = rules;
        MergedRules.in(rules);
    }

    /// All rules in one SRX file for other tools; what only this program knows (quotations that are
    /// quoted on, endings without a stop, lists) can't be in it.
    ///
    /// @throws UnusableRules when the newsroom's SRX file can't be used
    public static String srx(OwnRules rules) throws UnusableRules {
        return SrxRules.document(rules).saveRulesToString(true, false);
    }

    @Override
    public List<Span> segments(String passage, Language language) {
        Unmarked unmarked = Unmarked.of(passage);
        if (unmarked.text().isBlank()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        BitSet breaks = breaks(unmarked.text(), language);
        int start = 0;
        for (int split = breaks.nextSetBit(0); split >= 0; split = breaks.nextSetBit(split + 1)) {
            int end = unmarked.back(split, passage);
            add(passage, unmarked, start, end, found);
            start = end;
        }
        add(passage, unmarked, start, passage.length(), found);
        return List.copyOf(found);
    }

    private BitSet breaks(String text, Language language) {
        if (text.length() <= WINDOW) {
            return breaksIn(text, language);
        }
        BitSet all = new BitSet(text.length());
        for (int start = 0; start < text.length(); start += WINDOW - OVERLAP) {
            int end = Math.min(text.length(), start + WINDOW);
            BitSet some = breaksIn(text.substring(start, end), language);
            int from = start == 0 ? 0 : OVERLAP / 2;
            int to = end == text.length() ? end - start + 1 : WINDOW - OVERLAP / 2;
            for (int i = some.nextSetBit(from); i >= 0 && i < to; i = some.nextSetBit(i + 1)) {
                all.set(start + i);
            }
            if (end == text.length()) {
                break;
            }
        }
        return all;
    }

    private BitSet breaksIn(String text, Language language) {
        ISegmenter engine = engine(language);
        BitSet breaks = new BitSet(text.length());
        synchronized (engine) {
            engine.computeSegments(text);
            engine.getSplitPositions().forEach(breaks::set);
        }
        switch (language) {
            case KOREAN -> korean.settle(text, breaks);
            case ENGLISH -> EnglishSentences.settle(text, breaks);
        }
        OwnDecisions decisions = own.get(language);
        if (decisions != null) {
            decisions.impose(text, breaks);
        }
        return breaks;
    }

    /// Compiled when first asked for: who splits one language doesn't wait for the other.
    private ISegmenter engine(Language language) {
        synchronized (engines) {
            return engines.computeIfAbsent(
                    language, l -> rules.compileLanguageRules(LocaleId.fromString(l.tag()), null));
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
            words = !unmarked.isMarked(i) && !Character.isWhitespace(passage.charAt(i));
        }
        if (words || found.isEmpty()) {
            found.add(new Span(start, end));
        } else {
            found.add(new Span(found.removeLast().start(), end));
        }
    }
}

package org.naranhi.glossary.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// A Korean text's morphemes as Nori sees them, without a dictionary of ours: a second opinion on
/// where words begin and end. Compounds are kept beside their parts.
final class Morphemes {
    /// One morpheme; an inflected one (했다) is known by its first part.
    private record Morpheme(int start, int end, POS.Tag tag, POS.Tag last, boolean compound) {
        boolean nominal() {
            return switch (tag) {
                case NNG, NNP, NNB, NNBC, NP, NR, SL, SH, SN, XPN, XR, MM, UNKNOWN -> true;
                default -> false;
            };
        }
    }

    private final List<Morpheme> morphemes = new ArrayList<>();
    private final int longest;

    Morphemes(String text) {
        try (KoreanTokenizer tokenizer =
                new KoreanTokenizer(
                        TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                        null,
                        DecompoundMode.MIXED,
                        false,
                        true)) {
            tokenizer.setReader(new StringReader(text));
            OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute part = tokenizer.getAttribute(PartOfSpeechAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                morphemes.add(
                        new Morpheme(
                                offset.startOffset(),
                                offset.endOffset(),
                                part.getLeftPOS(),
                                part.getRightPOS(),
                                part.getPOSType() == POS.Type.COMPOUND));
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        longest = morphemes.stream().mapToInt(m -> m.end - m.start).max().orElse(0);
    }

    /// Whether one word of the dictionary begins here and goes on beyond `end`: 경기도 over 경기. For
    /// terms those that the dictionary takes apart itself don't count: 휴전안 is 휴전 and 안.
    boolean longerWord(int start, int end, boolean term) {
        return near(start, end).stream()
                .anyMatch(
                        m ->
                                m.start == start
                                        && m.end > end
                                        && m.nominal()
                                        && m.last == m.tag
                                        && !(term && m.compound));
    }

    /// Whether this stretch is made of whole morphemes and none of them is a noun: 가나 in 집에 가나.
    boolean noNoun(int start, int end) {
        return whole(start, end)
                && near(start, end).stream()
                        .filter(m -> m.start >= start && m.end <= end)
                        .noneMatch(Morpheme::nominal);
    }

    /// Whether this stretch is a number written out: 이천, 사천.
    boolean numeral(int start, int end) {
        return whole(start, end)
                && near(start, end).stream()
                        .filter(m -> m.start >= start && m.end <= end)
                        .allMatch(m -> m.tag == POS.Tag.NR || m.tag == POS.Tag.SN);
    }

    /// Whether this stretch is whole morphemes, all of them nouns or what stands before nouns.
    boolean nouns(int start, int end) {
        return whole(start, end)
                && near(start, end).stream()
                        .filter(m -> m.start >= start && m.end <= end)
                        .allMatch(Morpheme::nominal);
    }

    /// Whether a noun of at least `length` letters begins here.
    boolean noun(int start, int length) {
        return near(start, start).stream()
                .anyMatch(m -> m.start == start && m.nominal() && m.end - m.start >= length);
    }

    /// Whether what makes a verb of the noun before it begins here: 하다, 되다, 시키다.
    boolean verbalSuffix(int start) {
        return near(start, start).stream()
                .anyMatch(
                        m ->
                                m.start == start
                                        && switch (m.tag) {
                                            case XSV, XSA, VV, VX, VA -> true;
                                            default -> false;
                                        });
    }

    private boolean whole(int start, int end) {
        return near(start, end).stream().anyMatch(m -> m.start == start)
                && near(start, end).stream().anyMatch(m -> m.end == end)
                && near(start, end).stream()
                        .noneMatch(
                                m ->
                                        m.start < start && start < m.end && end >= m.end
                                                || m.start < end
                                                        && end < m.end
                                                        && m.start >= start);
    }

    /// Those that can touch this stretch: a text costs the same however long it is.
    private List<Morpheme> near(int start, int end) {
        return morphemes.subList(firstAt(start - longest), firstAt(end + 1));
    }

    /// The first that begins at `at` or later; they stand in the order of where they begin.
    private int firstAt(int at) {
        int low = 0;
        int high = morphemes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (morphemes.get(middle).start < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

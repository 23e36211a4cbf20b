package org.naranhi.names.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.KoMorphData;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoFST;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.naranhi.names.WordBook;
import org.springframework.stereotype.Component;

/// What Nori's dictionary (mecab-ko-dic) knows.
@Component
public final class NoriWordBook implements WordBook {
    /// mecab-ko-dic tells names of people and places from other names by their context ids alone;
    /// Lucene's dictionary keeps those.
    private final int person;

    private static final int COST_STEP = 1_000;

    private final int place;
    private final TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
    private final KoMorphData words = dictionary.getMorphAttributes();

    public NoriWordBook() {
        person = contextOf("문재인");
        place = contextOf("평양");
    }

    private int contextOf(String name) {
        IntsRef ids = new IntsRef();
        lookUp(name, 0, name.length(), ids);
        for (int i = 0; i < ids.length; i++) {
            int word = ids.ints[ids.offset + i];
            if (words.getLeftPOS(word) == POS.Tag.NNP) {
                return words.getLeftId(word);
            }
        }
        throw new IllegalStateException("not in Nori's dictionary: " + name);
    }

    @Override
    public Sense sense(String text, int start, int end) {
        IntsRef ids = new IntsRef();
        lookUp(text, start, end, ids);
        int kinds = 0;
        int asPerson = Integer.MAX_VALUE;
        int asOther = Integer.MAX_VALUE;
        for (int i = 0; i < ids.length; i++) {
            int word = ids.ints[ids.offset + i];
            int kind = kind(word);
            kinds |= kind;
            if (kind == PERSON) {
                asPerson = Math.min(asPerson, words.getWordCost(word));
            } else {
                asOther = Math.min(asOther, words.getWordCost(word));
            }
        }
        return new Sense(kinds, leaning(asPerson, asOther));
    }

    private static int leaning(int asPerson, int asOther) {
        if (asPerson == Integer.MAX_VALUE) {
            return 0;
        }
        return asOther == Integer.MAX_VALUE
                ? 7
                : Math.clamp(3 + Math.floorDiv(asOther - asPerson, COST_STEP), 1, 6);
    }

    private int kind(int word) {
        return switch (words.getLeftPOS(word)) {
            case NNP -> {
                int context = words.getLeftId(word);
                yield context == person ? PERSON : context == place ? PLACE : NAME;
            }
            case NNG -> NOUN;
            case NNB, NNBC, NR, NP -> COUNTER;
            case VV, VA, VX, VCN, XR -> VERB;
            case MAG, MAJ, IC -> ADVERB;
            case MM, XPN -> MODIFIER;
            default -> OTHER;
        };
    }

    private void lookUp(String text, int start, int end, IntsRef ids) {
        try {
            TokenInfoFST fst = dictionary.getFST();
            FST.BytesReader reader = fst.getBytesReader();
            FST.Arc<Long> arc = fst.getFirstArc(new FST.Arc<>());
            int output = 0;
            for (int i = start; i < end; i++) {
                if (fst.findTargetArc(text.charAt(i), arc, arc, i == start, reader) == null) {
                    return;
                }
                output += arc.output().intValue();
            }
            if (arc.isFinal()) {
                dictionary.lookupWordIds(output + arc.nextFinalOutput().intValue(), ids);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Morpheme> morphemes(String sentence) {
        List<Morpheme> morphemes = new ArrayList<>();
        try (KoreanTokenizer tokenizer =
                new KoreanTokenizer(
                        TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                        null,
                        DecompoundMode.NONE,
                        false,
                        false)) {
            tokenizer.setReader(new StringReader(sentence));
            OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute part = tokenizer.getAttribute(PartOfSpeechAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                morphemes.add(
                        new Morpheme(
                                offset.startOffset(),
                                offset.endOffset(),
                                part.getLeftPOS().name()));
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return morphemes;
    }
}

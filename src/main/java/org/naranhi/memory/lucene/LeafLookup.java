package org.naranhi.memory.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Coded;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Similarity;
import org.naranhi.text.Language;

/// Looks a sentence up in one segment of the index: the units that may be alike enough are compared
/// with it, the most promising first, and the better the best so far, the fewer are left to
/// compare.
final class LeafLookup {
    private static final int PERFECT = 100;

    /// The most that a sentence with the same words and another text can reach.
    private static final int NEARLY = 99;

    private final Asked asked;
    private final MatchQuery query;
    private final Language language;
    private final Best best;
    private final Scratch scratch;
    private final LeafReader reader;
    private final int base;
    private final @Nullable Bits live;
    private final @Nullable Bits accepted;
    private final String tokensField;
    private final Grading grading;
    private final DocNumbers dates;
    private final DocNumbers sources;
    private final DocNumbers targets;
    private final Coded other = new Coded(64);
    private BinaryDocValues vectors;
    private int last = -1;

    LeafLookup(
            Asked asked,
            MatchQuery query,
            Best best,
            Scratch scratch,
            LeafReaderContext leaf,
            @Nullable Bits accepted)
            throws IOException {
        this.asked = asked;
        this.query = query;
        this.language = query.direction().source();
        this.best = best;
        this.scratch = scratch;
        this.reader = leaf.reader();
        this.base = leaf.docBase;
        this.live = reader.getLiveDocs();
        this.accepted = accepted;
        this.grading = new Grading(reader, query);
        this.dates = new DocNumbers(reader, UnitDocument.AT);
        this.sources = new DocNumbers(reader, UnitDocument.hash(language));
        this.targets = new DocNumbers(reader, UnitDocument.hash(language.other()));
        this.tokensField = UnitDocument.tokens(language);
        this.vectors = DocValues.getBinary(reader, tokensField);
    }

    /// Scores every unit in full, without a look at what would make it unnecessary.
    void all() throws IOException {
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            if (counts(doc)) {
                read(doc);
                add(doc, Similarity.otherWords(asked.coded(), other, 0));
            }
        }
    }

    /// Scores the units that may be among the best.
    void likely() throws IOException {
        if (asked.weight() / LemmaStream.GRAIN >= LemmaStream.HEAVIEST) {
            all(); // heavier than what can be counted
            return;
        }
        try {
            int likely = LikelyUnits.find(asked, best, scratch, reader, language);
            for (int i = 0; i < likely; i++) {
                long next = scratch.ordered[i];
                if (LikelyUnits.most(next) < best.floor()) {
                    break;
                }
                compare((int) next);
            }
        } finally {
            scratch.end();
        }
    }

    private void compare(int doc) throws IOException {
        if (!counts(doc)) {
            return;
        }
        read(doc);
        int floor = best.floor();
        if (Similarity.atMost(asked.weight(), other.weight(), asked.sharedAtMost(other)) < floor) {
            return;
        }
        int shared = Similarity.atMost(asked.weight(), other.weight(), asked.shared(other));
        int most = Math.min(Similarity.OTHER_WORDS_AT_MOST, shared);
        if (most > floor || most == floor && wanted(doc, most)) {
            add(doc, Similarity.otherWords(asked.coded(), other, floor));
        }
    }

    /// The units with the same words: the same sentence, or one that differs in spaces, case,
    /// numbers, marks, tags or particles.
    void sameWords() throws IOException {
        PostingsEnum documents =
                reader.postings(
                        UnitDocument.sameWords(asked.sentence(), language), PostingsEnum.NONE);
        if (documents == null) {
            return;
        }
        long text = UnitDocument.hashOfNormal(asked.sentence().text());
        NumericDocValues texts = DocValues.getNumeric(reader, UnitDocument.hash(language));
        Neighbours neighbours = new Neighbours(reader, query);
        for (int doc = documents.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = documents.nextDoc()) {
            if (!counts(doc) || !texts.advanceExact(doc)) {
                continue;
            }
            if (texts.longValue() == text) {
                add(doc, PERFECT + neighbours.same(doc));
            } else if (NEARLY > best.floor() || NEARLY == best.floor() && wanted(doc, NEARLY)) {
                read(doc);
                add(doc, Similarity.sameWords(asked.coded(), other));
            }
        }
    }

    /// Whether a unit of just the floor's score would be among the best: a look at its date and its
    /// translation is cheaper than comparing it, where thousands are equally good.
    private boolean wanted(int doc, int percent) throws IOException {
        return best.wants(hit(doc, percent));
    }

    private void add(int doc, int percent) throws IOException {
        int score = grading.score(percent, doc);
        if (score >= best.floor()) {
            best.add(hit(doc, score));
        }
    }

    private Best.Hit hit(int doc, int score) throws IOException {
        return new Best.Hit(
                base + doc,
                score,
                grading.rank(doc),
                dates.of(doc),
                sources.of(doc),
                targets.of(doc));
    }

    private boolean counts(int doc) {
        return (live == null || live.get(doc)) && (accepted == null || accepted.get(doc));
    }

    private void read(int doc) throws IOException {
        if (doc <= last) {
            vectors = DocValues.getBinary(reader, tokensField); // doc values only run forwards
        }
        last = doc;
        other.clear();
        if (vectors.advanceExact(doc)) {
            TokenVector.read(vectors.binaryValue(), other);
        }
    }
}

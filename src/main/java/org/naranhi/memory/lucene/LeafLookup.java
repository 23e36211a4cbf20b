package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Coded;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Similarity;
import org.naranhi.text.Language;

/// Looks a sentence up in one segment of the index.
///
/// To reach a score two sentences must share lemmas of a certain weight. Leave out the commonest
/// lemmas of the sentence as long as they weigh less than that together: whatever is alike enough
/// has at least one of the others. So only the rarest lemmas' postings are read. What they count,
/// and what the lemmas left out could add, bounds each unit's score; the most promising are
/// compared first, and the better the best so far, the fewer are left to compare.
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
    private final String lemmasField;
    private final Grading grading;
    private final DocNumbers dates;
    private final DocNumbers sources;
    private final DocNumbers targets;
    private final Coded other = new Coded(64);
    private BinaryDocValues vectors;
    private int last = -1;

    private record Postings(PostingsEnum documents, int frequency, Asked.Lemma lemma) {
        /// What reading them costs for what they tell.
        double dearness() {
            return (double) frequency / lemma.most();
        }
    }

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
        this.lemmasField = UnitDocument.lemmas(language);
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

    void likely() throws IOException {
        Terms terms = reader.terms(lemmasField);
        if (terms == null) {
            return;
        }
        List<Postings> postings = postings(terms);
        int needed = Similarity.needed(asked.weight(), best.floor());
        int left = leaveOut(postings, needed);
        if (asked.weight() / LemmaStream.GRAIN >= LemmaStream.HEAVIEST) {
            all(); // heavier than what can be counted
            return;
        }
        scratch.begin(reader.maxDoc());
        try {
            for (Postings each : postings) {
                count(each);
            }
            int likely = order(left);
            for (int i = 0; i < likely; i++) {
                long next = scratch.ordered[i];
                int most = PERFECT - (int) (next >>> 32);
                if (most < best.floor()) {
                    break;
                }
                compare((int) next);
            }
        } finally {
            scratch.end();
        }
    }

    private List<Postings> postings(Terms terms) throws IOException {
        List<Postings> postings = new ArrayList<>();
        TermsEnum each = terms.iterator();
        for (Asked.Lemma lemma : asked.lemmas()) {
            if (each.seekExact(lemma.term())) {
                postings.add(
                        new Postings(
                                each.postings(null, PostingsEnum.FREQS), each.docFreq(), lemma));
            }
        }
        postings.sort(Comparator.comparingDouble(Postings::dearness));
        return postings;
    }

    /// Takes the dearest postings off the list as long as they can't make a unit alike enough by
    /// themselves.
    ///
    /// @return what they could add, in grains
    private static int leaveOut(List<Postings> postings, int needed) {
        int left = 0;
        while (!postings.isEmpty()
                && (left + postings.getLast().lemma().most()) * LemmaStream.GRAIN < needed) {
            left += postings.removeLast().lemma().most();
        }
        return left;
    }

    private void count(Postings postings) throws IOException {
        int lightest = LemmaStream.grains(Similarity.needed(asked.weight(), best.floor()));
        int heaviest = heaviest();
        int[] states = scratch.states;
        PostingsEnum documents = postings.documents();
        for (int doc = documents.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = documents.nextDoc()) {
            int frequency = documents.freq();
            int weight = frequency >>> LemmaStream.COUNT_BITS;
            if (weight < lightest || weight > heaviest) {
                continue;
            }
            int state = states[doc];
            if (state == 0) {
                scratch.touch(doc);
                state = weight << 16;
            }
            states[doc] = state + postings.lemma().shared(frequency & LemmaStream.MOST);
        }
    }

    /// The heaviest sentence that can be alike enough: all of the asked one is in it.
    private int heaviest() {
        int grain = LemmaStream.GRAIN;
        int most = asked.weight() / grain;
        int low = most;
        int high = LemmaStream.HEAVIEST;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (Similarity.needed(middle * grain, best.floor()) <= asked.weight()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The units whose bound reaches the floor, best bound first and each bound's in the index's
    /// order.
    private int order(int left) {
        int[] of = new int[PERFECT + 2];
        for (int i = 0; i < scratch.size; i++) {
            int most = most(scratch.states[scratch.touched[i]], left);
            if (most >= best.floor()) {
                of[PERFECT - most + 1]++;
            }
        }
        for (int i = 1; i < of.length; i++) {
            of[i] += of[i - 1];
        }
        int likely = of[of.length - 1];
        if (scratch.ordered.length < likely) {
            scratch.ordered = new long[scratch.touched.length];
        }
        for (int i = 0; i < scratch.size; i++) {
            int doc = scratch.touched[i];
            int most = most(scratch.states[doc], left);
            if (most >= best.floor()) {
                scratch.ordered[of[PERFECT - most]++] = (long) (PERFECT - most) << 32 | doc;
            }
        }
        return likely;
    }

    private int most(int state, int left) {
        int shared = ((state & 0xFFFF) + left) * LemmaStream.GRAIN;
        int weight = (state >>> 16) * LemmaStream.GRAIN;
        return Math.min(PERFECT, Similarity.atMost(asked.weight(), weight, shared));
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

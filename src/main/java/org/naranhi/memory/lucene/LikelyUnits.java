package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Similarity;
import org.naranhi.text.Language;

/// The units of one segment of the index that may be alike enough, by the lemmas they share with
/// the sentence asked for.
///
/// To reach a score two sentences must share lemmas of a certain weight. Leave out the commonest
/// lemmas of the sentence as long as they weigh less than that together: whatever is alike enough
/// has at least one of the others. So only the rarest lemmas' postings are read for units. What
/// they count, and what the lemmas left out could add, bounds each unit's score. The lemmas left
/// out are counted too, rarest first, as long as reading their postings is cheaper than comparing
/// the units which that rules out.
final class LikelyUnits {
    private static final int PERFECT = 100;

    /// How many postings are read in the time that comparing a unit takes.
    private static final int POSTINGS_A_UNIT = 60;

    private final Asked asked;
    private final Best best;
    private final Scratch scratch;
    private final Terms terms;
    private final DocAndFloatFeatureBuffer read = new DocAndFloatFeatureBuffer();

    /// What the lemmas that weren't read could add, in grains.
    private int left;

    private record Postings(TermState at, int frequency, Asked.Lemma lemma) {
        /// What reading them costs for what they tell.
        double dearness() {
            return (double) frequency / lemma.most();
        }
    }

    private LikelyUnits(Asked asked, Best best, Scratch scratch, Terms terms) {
        this.asked = asked;
        this.best = best;
        this.scratch = scratch;
        this.terms = terms;
    }

    /// Finds them, and leaves them in order in the scratch: the best bound first and each bound's
    /// in the index's order. The scratch must be ended afterwards.
    ///
    /// @return how many they are
    static int find(Asked asked, Best best, Scratch scratch, LeafReader reader, Language language)
            throws IOException {
        scratch.begin(reader.maxDoc());
        Terms terms = reader.terms(UnitDocument.lemmas(language));
        return terms == null ? 0 : new LikelyUnits(asked, best, scratch, terms).find();
    }

    /// What a unit can reach at most.
    static int most(long ordered) {
        return PERFECT - (int) (ordered >>> 32);
    }

    private int find() throws IOException {
        TermsEnum each = terms.iterator();
        List<Postings> postings = postings(each);
        int rare = rare(postings);
        @Nullable PostingsEnum documents = null;
        for (int i = 0; i < rare; i++) {
            documents = open(postings.get(i), each, documents);
            meet(postings.get(i).lemma(), documents);
        }
        for (int i = rare; i < postings.size() && worthReading(postings.get(i)); i++) {
            documents = open(postings.get(i), each, documents);
            count(postings.get(i).lemma(), documents);
            left -= postings.get(i).lemma().most();
        }
        return order();
    }

    private List<Postings> postings(TermsEnum each) throws IOException {
        List<Postings> postings = new ArrayList<>();
        for (Asked.Lemma lemma : asked.lemmas()) {
            if (each.seekExact(lemma.term())) {
                postings.add(new Postings(each.termState(), each.docFreq(), lemma));
            }
        }
        postings.sort(Comparator.comparingDouble(Postings::dearness));
        return postings;
    }

    /// How many of the postings, cheapest first, whatever is alike enough must be in one of.
    private int rare(List<Postings> postings) {
        int needed = Similarity.needed(asked.weight(), best.floor());
        int rare = postings.size();
        while (rare > 0
                && (left + postings.get(rare - 1).lemma().most()) * LemmaStream.GRAIN < needed) {
            left += postings.get(--rare).lemma().most();
        }
        return rare;
    }

    private static PostingsEnum open(
            Postings postings, TermsEnum terms, @Nullable PostingsEnum before) throws IOException {
        terms.seekExact(postings.lemma().term(), postings.at());
        PostingsEnum documents = terms.postings(before, PostingsEnum.FREQS);
        documents.nextDoc();
        return documents;
    }

    private void meet(Asked.Lemma lemma, PostingsEnum documents) throws IOException {
        int lightest = LemmaStream.grains(Similarity.needed(asked.weight(), best.floor()));
        int heaviest = heaviest();
        int[] states = scratch.states;
        for (next(documents); read.size > 0; next(documents)) {
            for (int i = 0; i < read.size; i++) {
                int frequency = (int) read.features[i];
                int weight = frequency >>> LemmaStream.COUNT_BITS;
                if (weight < lightest || weight > heaviest) {
                    continue;
                }
                int doc = read.docs[i];
                int state = states[doc];
                if (state == 0) {
                    scratch.touch(doc);
                    state = weight << 16;
                }
                states[doc] = state + lemma.shared(frequency & LemmaStream.MOST);
            }
        }
    }

    /// Counts a lemma for the units met already.
    private void count(Asked.Lemma lemma, PostingsEnum documents) throws IOException {
        int[] states = scratch.states;
        for (next(documents); read.size > 0; next(documents)) {
            for (int i = 0; i < read.size; i++) {
                int state = states[read.docs[i]];
                if (state != 0) {
                    int count = (int) read.features[i] & LemmaStream.MOST;
                    states[read.docs[i]] = state + lemma.shared(count);
                }
            }
        }
    }

    private void next(PostingsEnum documents) throws IOException {
        documents.nextPostings(DocIdSetIterator.NO_MORE_DOCS, read);
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

    private boolean worthReading(Postings postings) {
        drop();
        long part = (long) POSTINGS_A_UNIT * postings.lemma().most() * LemmaStream.GRAIN;
        return (long) postings.frequency() * asked.weight() < scratch.size * part;
    }

    /// Forgets the units whose bound doesn't reach the floor.
    private void drop() {
        int kept = 0;
        for (int i = 0; i < scratch.size; i++) {
            int doc = scratch.touched[i];
            if (most(scratch.states[doc]) >= best.floor()) {
                scratch.touched[kept++] = doc;
            } else {
                scratch.states[doc] = 0;
            }
        }
        scratch.size = kept;
    }

    private int order() {
        drop();
        int[] of = new int[PERFECT + 2];
        for (int i = 0; i < scratch.size; i++) {
            of[PERFECT - most(scratch.states[scratch.touched[i]]) + 1]++;
        }
        for (int i = 1; i < of.length; i++) {
            of[i] += of[i - 1];
        }
        if (scratch.ordered.length < scratch.size) {
            scratch.ordered = new long[scratch.touched.length];
        }
        for (int i = 0; i < scratch.size; i++) {
            int doc = scratch.touched[i];
            int under = PERFECT - most(scratch.states[doc]);
            scratch.ordered[of[under]++] = (long) under << 32 | doc;
        }
        return scratch.size;
    }

    private int most(int state) {
        int weight = state >>> 16;
        int shared = Math.min(weight, (state & 0xFFFF) + left);
        return Similarity.atMost(
                asked.weight(), weight * LemmaStream.GRAIN, shared * LemmaStream.GRAIN);
    }
}

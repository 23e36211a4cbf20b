package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Similarity;
import org.naranhi.memory.TranslationUnit;

/// Looks one sentence up: the units alike enough are found by hashes of their tokens, which can
/// make a unit seem more alike than it is but never less, and the best of them are scored by their
/// texts.
final class MatchSearch {
    private final IndexSearcher searcher;
    private final Analysis analysis;

    MatchSearch(IndexSearcher searcher, Analysis analysis) {
        this.searcher = searcher;
        this.analysis = analysis;
    }

    /// @param exhaustive compares every unit of the memory: for measuring against
    List<Match> matches(MatchQuery query, boolean exhaustive) throws IOException {
        Sentence sentence = analysis.read(query.source());
        if (sentence.text().isEmpty()) {
            return List.of();
        }
        Asked asked = new Asked(sentence);
        // Where hashes flattered a unit, it took the place of a better one: look again for more.
        // This happens once in many thousand lookups.
        int limit = query.limit();
        while (true) {
            Best best = new Best(query.threshold(), limit);
            look(query, asked, best, exhaustive);
            List<Scored> scored = scored(query, sentence, best);
            boolean rest = scored.size() < query.limit();
            if (!best.full() || !rest && !best.last().better(scored.getLast().hit)) {
                return withoutAlternatives(query, scored).stream()
                        .map(each -> match(query, each))
                        .toList();
            }
            limit *= 2;
        }
    }

    private void look(MatchQuery query, Asked asked, Best best, boolean exhaustive)
            throws IOException {
        Scratch scratch = Scratch.borrow();
        try {
            List<LeafLookup> leaves = new ArrayList<>();
            for (LeafReaderContext leaf : largestFirst()) {
                Bits accepted = Filters.accepted(query.filter(), searcher, leaf);
                leaves.add(new LeafLookup(asked, query, best, scratch, leaf, accepted));
            }
            for (LeafLookup leaf : leaves) {
                leaf.sameWords();
            }
            for (LeafLookup leaf : leaves) {
                if (best.floor() > Similarity.OTHER_WORDS_AT_MOST) {
                    break;
                }
                if (exhaustive) {
                    leaf.all();
                } else {
                    leaf.likely();
                }
            }
        } finally {
            scratch.giveBack();
        }
    }

    private List<LeafReaderContext> largestFirst() {
        return searcher.getIndexReader().leaves().stream()
                .sorted(
                        Comparator.comparingInt((LeafReaderContext l) -> l.reader().maxDoc())
                                .reversed())
                .toList();
    }

    /// The best hits by their true score, which for one whose hashes flattered it is lower.
    private List<Scored> scored(MatchQuery query, Sentence asked, Best best) throws IOException {
        List<Scored> scored = new ArrayList<>();
        for (Best.Hit hit : best.hits()) {
            if (scored.size() >= query.limit() && scored.get(query.limit() - 1).hit.better(hit)) {
                break;
            }
            Scored each = scored(query, asked, hit);
            if (each.hit.score() >= query.threshold()) {
                scored.add(each);
                scored.sort(Comparator.comparing(Scored::hit, Best.Hit.BEST_FIRST));
            }
        }
        return scored.stream().limit(query.limit()).toList();
    }

    /// `likeness` is the score before penalties.
    private record Scored(Best.Hit hit, TranslationUnit unit, int likeness) {
        Scored with(int score) {
            return new Scored(hit.with(score), unit, likeness);
        }
    }

    private Scored scored(MatchQuery query, Sentence asked, Best.Hit hit) throws IOException {
        TranslationUnit unit = UnitReading.unit(searcher, hit.doc());
        Sentence held = analysis.read(unit.in(query.direction().source()));
        int penalty = query.penalties().of(unit.origin(), unit.memory(), unit.at(), query.now());
        int likeness =
                held.text().equals(asked.text())
                        ? hit.score() + penalty
                        : Similarity.percent(asked, held);
        return new Scored(hit, unit, likeness).with(Math.max(0, likeness - penalty));
    }

    /// Takes points off what stands beside another translation of the very sentence.
    private static List<Scored> withoutAlternatives(MatchQuery query, List<Scored> scored) {
        int points = query.penalties().alternative();
        long exact = scored.stream().filter(s -> s.likeness >= 100).count();
        if (points == 0 || exact < 2) {
            return scored;
        }
        return scored.stream()
                .map(s -> s.likeness < 100 ? s : s.with(Math.max(0, s.hit.score() - points)))
                .filter(s -> s.hit.score() >= query.threshold())
                .sorted(Comparator.comparing(Scored::hit, Best.Hit.BEST_FIRST))
                .toList();
    }

    private Match match(MatchQuery query, Scored scored) {
        int times = Repeats.of(searcher, scored.unit, scored.hit, analysis);
        return new Match(
                scored.unit,
                scored.unit.in(query.direction().source()),
                scored.unit.in(query.direction().target()),
                scored.hit.score(),
                scored.likeness - scored.hit.score(),
                times,
                !scored.unit.direction().equals(query.direction()));
    }
}

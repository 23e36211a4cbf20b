package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Similarity;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Language;

/// Looks one sentence up.
final class MatchSearch {
    /// Units with the very sentence, newest first: enough for every translation it ever had.
    private static final int EXACT_CANDIDATES = 500;

    private static final int FUZZY_CANDIDATES = 300;

    /// Terms asked for, the rarest of the sentence; more only cost time.
    private static final int TERMS = 24;

    private static final Sort NEWEST =
            new Sort(new SortField(UnitDocument.AT, SortField.Type.LONG, true));

    private final IndexSearcher searcher;
    private final Analysis analysis;

    MatchSearch(IndexSearcher searcher, Analysis analysis) {
        this.searcher = searcher;
        this.analysis = analysis;
    }

    private record Scored(int doc, int score, long at, String target) {
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingInt(Scored::score)
                        .thenComparingLong(Scored::at)
                        .reversed()
                        .thenComparingInt(Scored::doc);
    }

    List<Match> matches(MatchQuery query) throws IOException {
        Sentence asked = Sentence.of(query.source());
        if (asked.text().isEmpty()) {
            return List.of();
        }
        List<Scored> scored = new ArrayList<>(exact(query, asked));
        if (query.threshold() < 100) {
            scored.addAll(fuzzy(query, asked));
        }
        scored.sort(Scored.BEST_FIRST);
        Set<String> targets = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Scored each : scored) {
            if (matches.size() == query.limit()) {
                break;
            }
            if (targets.add(Sentence.normal(each.target()))) {
                matches.add(match(query, unit(each.doc()), each.score()));
            }
        }
        return matches;
    }

    private List<Scored> exact(MatchQuery query, Sentence asked) throws IOException {
        Language language = query.direction().source();
        Query same = new TermQuery(UnitDocument.key(asked.text(), language));
        List<Scored> found = new ArrayList<>();
        SideTexts texts = new SideTexts(searcher, query.direction());
        for (ScoreDoc hit : searcher.search(same, EXACT_CANDIDATES, NEWEST).scoreDocs) {
            texts.moveTo(hit.doc);
            if (Sentence.normal(texts.source()).equals(asked.text())) {
                int score = 100 + neighbours(query, unit(hit.doc));
                found.add(new Scored(hit.doc, score, texts.at(), texts.target()));
            }
        }
        return found;
    }

    /// How many neighbours are the same. A unit knows them only in the direction it was made in,
    /// and a missing one says something only when the unit comes from a story: that it stood first
    /// or last.
    private static int neighbours(MatchQuery query, TranslationUnit unit) {
        if (!unit.direction().equals(query.direction())) {
            return 0;
        }
        boolean ends = unit.story() != null;
        return (same(query.previous(), unit.previous(), ends) ? 1 : 0)
                + (same(query.next(), unit.next(), ends) ? 1 : 0);
    }

    private static boolean same(@Nullable String asked, @Nullable String held, boolean ends) {
        return asked == null || held == null
                ? ends && asked == null && held == null
                : Sentence.normal(asked).equals(Sentence.normal(held));
    }

    private List<Scored> fuzzy(MatchQuery query, Sentence asked) throws IOException {
        List<Scored> found = new ArrayList<>();
        Query like = like(asked.text(), query.direction().source());
        SideTexts texts = new SideTexts(searcher, query.direction());
        ScoreDoc[] hits = searcher.search(like, FUZZY_CANDIDATES).scoreDocs;
        Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
        for (ScoreDoc hit : hits) {
            texts.moveTo(hit.doc);
            int score = Similarity.percent(asked, Sentence.of(texts.source()), query.threshold());
            // 100 was found as exact already, and with its neighbours.
            if (score >= query.threshold() && score < 100) {
                found.add(new Scored(hit.doc, score, texts.at(), texts.target()));
            }
        }
        return found;
    }

    private Query like(String text, Language language) throws IOException {
        Set<String> words = new HashSet<>();
        analysis.terms(text, language).forEach(term -> words.add(term.text()));
        String field =
                words.isEmpty() ? UnitDocument.pairs(language) : UnitDocument.words(language);
        Set<String> asked = words.isEmpty() ? Analysis.pairs(text) : words;
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Term term : rarest(field, asked)) {
            any.add(new TermQuery(term), Occur.SHOULD);
        }
        return any.build();
    }

    private record Frequency(Term term, int documents) {}

    private List<Term> rarest(String field, Set<String> texts) throws IOException {
        List<Frequency> known = new ArrayList<>();
        for (String text : texts) {
            Term term = new Term(field, text);
            int documents = searcher.getIndexReader().docFreq(term);
            if (documents > 0) {
                known.add(new Frequency(term, documents));
            }
        }
        known.sort(Comparator.comparingInt(Frequency::documents));
        return known.stream().limit(TERMS).map(Frequency::term).toList();
    }

    private TranslationUnit unit(int doc) throws IOException {
        Document document = searcher.storedFields().document(doc);
        return UnitDocument.unit(Objects.requireNonNull(document));
    }

    private static Match match(MatchQuery query, TranslationUnit unit, int score) {
        return new Match(
                unit,
                unit.in(query.direction().source()),
                unit.in(query.direction().target()),
                score,
                !unit.direction().equals(query.direction()));
    }
}

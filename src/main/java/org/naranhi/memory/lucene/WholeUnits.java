package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Fragment;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Token;
import org.naranhi.text.Direction;
import org.naranhi.text.Span;

/// Parts of a sentence that are units by themselves: each run of whole words is looked up by the
/// term that units with the same words share.
final class WholeUnits {
    private static final int CONTENT_AT_LEAST = 2;
    private static final int TOKENS_AT_MOST = 40;
    private static final int LOOKED_AT = 8;

    private final List<LeafUnits> leaves;
    private final Analysis analysis;
    private final Direction direction;

    WholeUnits(List<LeafUnits> leaves, Analysis analysis, Direction direction) {
        this.leaves = leaves;
        this.analysis = analysis;
        this.direction = direction;
    }

    /// Longest first.
    List<Fragment> in(Sentence sentence) throws IOException {
        List<TermsEnum> terms = new ArrayList<>();
        for (LeafUnits leaf : leaves) {
            String field = UnitDocument.sameWords(sentence, direction.source()).field();
            Terms of = leaf.leaf().reader().terms(field);
            terms.add(of == null ? TermsEnum.EMPTY : of.iterator());
        }
        List<Fragment> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            int most = Math.min(tokens.size(), from + TOKENS_AT_MOST);
            for (int to = most; begins(sentence, from) && to > from; to--) {
                if (to - from < tokens.size()
                        && ends(sentence, to)
                        && worthwhile(sentence, from, to)) {
                    lookUp(part(sentence, from, to), terms).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingInt(f -> -f.span().length()));
        return found;
    }

    /// @param words of the sentence's tokens, whose spans are in the sentence
    private record Part(Sentence words, Span span, String text) {}

    private static Part part(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        Span span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
        return new Part(new Sentence("", tokens), span, span.of(sentence.text()));
    }

    private Optional<Fragment> lookUp(Part part, List<TermsEnum> terms) throws IOException {
        Term same = UnitDocument.sameWords(part.words(), direction.source());
        @Nullable String target = null;
        long newest = Long.MIN_VALUE;
        int units = 0;
        for (int i = 0; i < leaves.size(); i++) {
            if (!terms.get(i).seekExact(same.bytes())) {
                continue;
            }
            LeafReader reader = leaves.get(i).leaf().reader();
            UnitReading texts = new UnitReading(reader);
            NumericDocValues at = DocValues.getNumeric(reader, UnitDocument.AT);
            PostingsEnum docs = terms.get(i).postings(null, PostingsEnum.NONE);
            for (int doc = docs.nextDoc();
                    doc != PostingsEnum.NO_MORE_DOCS && units < LOOKED_AT;
                    doc = docs.nextDoc()) {
                if (leaves.get(i).has(doc)
                        && sameFigures(part.words(), texts.text(direction.source(), doc))) {
                    units++;
                    if (at.advanceExact(doc) && at.longValue() > newest) {
                        newest = at.longValue();
                        target = texts.text(direction.target(), doc);
                    }
                }
            }
        }
        return target == null
                ? Optional.empty()
                : Optional.of(
                        new Fragment(part.span(), part.text(), target, Fragment.Kind.UNIT, units));
    }

    /// Units with the same words may differ in their numbers.
    private boolean sameFigures(Sentence part, String source) {
        return figures(part).equals(figures(analysis.read(source)));
    }

    private static List<String> figures(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.kind() == Token.Kind.NUMBER)
                .map(Token::form)
                .toList();
    }

    /// Several words, and no mark but a stop at the end.
    private static boolean worthwhile(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        Span span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
        long content =
                tokens.stream()
                        .filter(t -> t.kind() == Token.Kind.CONTENT || t.kind() == Token.Kind.NAME)
                        .count();
        return content >= CONTENT_AT_LEAST
                && span.of(sentence.text()).indexOf(' ') > 0
                && !mark(tokens.getFirst())
                && (!mark(tokens.getLast()) || ".?!".contains(tokens.getLast().form()));
    }

    private static boolean mark(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION || token.kind() == Token.Kind.TAG;
    }

    private static boolean begins(Sentence sentence, int token) {
        int start = sentence.tokens().get(token).span().start();
        return start == 0 || !Character.isLetterOrDigit(sentence.text().charAt(start - 1));
    }

    private static boolean ends(Sentence sentence, int to) {
        int end = sentence.tokens().get(to - 1).span().end();
        return end == sentence.text().length()
                || !Character.isLetterOrDigit(sentence.text().charAt(end));
    }
}

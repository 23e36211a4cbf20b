package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Where a sentence's translation says what a part of the sentence says. The words of both are tied
/// to each other, the surest first and each once, so that a word isn't given to a part when another
/// has the better claim; what the part's words are tied to answers it. Safe for concurrent use.
public final class PhraseLinks {
    /// Names and terms that are known in both languages, with where they stand.
    @FunctionalInterface
    public interface Recorded {
        /// Nothing is.
        Recorded NONE = (_, _) -> List.of();

        List<Place> in(String sentence, Language language);

        /// @param entry the same for the same entry in either language
        record Place(String entry, Span span) {}
    }

    private final LearnedLexicon lexicon;
    private final Recorded recorded;
    private final SentenceWords words = new SentenceWords(new Words());

    public PhraseLinks(LearnedLexicon lexicon) {
        this(lexicon, Recorded.NONE);
    }

    public PhraseLinks(LearnedLexicon lexicon, Recorded recorded) {
        this.lexicon = lexicon;
        this.recorded = recorded;
    }

    /// The places in `translation` that answer `parts` of `sentence`, in order; none where nothing
    /// known does.
    public List<Span> answering(
            String sentence, Language language, List<Span> parts, String translation) {
        boolean fromKorean = language == Language.KOREAN;
        String korean = fromKorean ? sentence : translation;
        String english = fromKorean ? translation : sentence;
        List<PlacedWord> koreanWords = words.of(korean, Language.KOREAN);
        List<PlacedWord> englishWords = words.of(english, Language.ENGLISH);
        WordTies ties =
                new WordTies(koreanWords, englishWords, lexicon)
                        .with(
                                recorded.in(korean, Language.KOREAN),
                                recorded.in(english, Language.ENGLISH))
                        .hold();
        BitSet asked = new BitSet();
        for (Span part : parts) {
            asked.or(WordTies.within(fromKorean ? koreanWords : englishWords, part));
        }
        return fromKorean
                ? joined(englishWords, ties.english(asked), english)
                : joined(koreanWords, ties.korean(asked), korean);
    }

    /// Words that answer and stand together are one place, with the small words between them.
    private static List<Span> joined(List<PlacedWord> words, BitSet answers, String text) {
        List<Span> places = new ArrayList<>();
        int last = -1;
        for (int i = answers.nextSetBit(0); i >= 0; i = answers.nextSetBit(i + 1)) {
            Span span = words.get(i).span();
            if (last >= 0 && together(words, last, i, text)) {
                Span before = places.removeLast();
                places.add(new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                places.add(span);
            }
            last = i;
        }
        places.sort(Comparator.naturalOrder());
        return places;
    }

    private static boolean together(List<PlacedWord> words, int one, int other, String text) {
        int from = words.get(one).span().end();
        int to = words.get(other).span().start();
        return from >= to || other == one + 1 && SentenceWords.joins(text.substring(from, to));
    }
}

package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.naranhi.alignment.Sentence;
import org.naranhi.alignment.Side;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.segmentation.Article;
import org.naranhi.segmentation.ArticlePassage;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;
import org.naranhi.workbench.UnalignablePair.Reason;
import org.springframework.stereotype.Component;

/// Reads two editions of one story into sentences, whichever way round they came. What readers
/// don't see is left out.
@Component
public class ReadPair {
    private static final int BEGINNING = 80;

    private final ReadArticle reading;
    private final PassageSegments segments;

    public ReadPair(ReadArticle reading, PassageSegments segments) {
        this.reading = reading;
        this.segments = segments;
    }

    /// Both sides, Korean first; `turned` when they came the other way round. `title` is the Korean
    /// headline, or the English one, or how the Korean edition begins.
    public record Sides(
            String title,
            String koreanName,
            String englishName,
            Side korean,
            Side english,
            boolean turned) {}

    public Sides read(PairFile first, PairFile second) throws UnalignablePair {
        Article one = article(first);
        Article other = article(second);
        if (Arrays.equals(first.content(), second.content())) {
            throw new UnalignablePair(Reason.SAME, "");
        }
        if (one.language() == other.language()) {
            boolean korean = one.language() == Language.KOREAN;
            throw new UnalignablePair(korean ? Reason.BOTH_KOREAN : Reason.BOTH_ENGLISH, "");
        }
        boolean turned = one.language() == Language.ENGLISH;
        Article korean = turned ? other : one;
        Article english = turned ? one : other;
        PairFile koreanFile = turned ? second : first;
        PairFile englishFile = turned ? first : second;
        Side koreanSide = side(korean, koreanFile);
        return new Sides(
                headline(korean)
                        .or(() -> headline(english))
                        .orElseGet(() -> beginning(koreanSide.sentences().getFirst().text())),
                koreanFile.name(),
                englishFile.name(),
                koreanSide,
                side(english, englishFile),
                turned);
    }

    private Article article(PairFile file) throws UnalignablePair {
        try {
            return reading.read(file.name(), file.content());
        } catch (UnreadableDocument unreadable) {
            throw new UnalignablePair(unreadable, file.name());
        }
    }

    private Side side(Article article, PairFile file) throws UnalignablePair {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        for (ArticlePassage passage : article.passages()) {
            String text = Unmarked.of(passage.text()).plain();
            for (Span span : segments.spans(text, passage.kind(), article.language())) {
                String words = span.of(text).strip();
                if (!words.isEmpty()) {
                    sentences.add(new Sentence(words, number, passage.kind()));
                }
            }
            number++;
        }
        if (sentences.isEmpty()) {
            throw new UnalignablePair(Reason.NO_SENTENCES, file.name());
        }
        return new Side(article.language(), sentences);
    }

    private static String beginning(String sentence) {
        int end = Math.min(sentence.length(), BEGINNING);
        int whole = Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end;
        return end == sentence.length() ? sentence : sentence.substring(0, whole) + "…";
    }

    private static Optional<String> headline(Article article) {
        return article.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.HEADLINE)
                .map(passage -> Unmarked.of(passage.text()).plain().strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}

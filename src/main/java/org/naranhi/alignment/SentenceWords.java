package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.naranhi.alignment.PlacedWord.Sort;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figures;
import org.naranhi.morphology.FunctionWords;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Reads a sentence into its words and figures, in order, each with its place.
final class SentenceWords {
    private static final Pattern HANGUL = Pattern.compile("[가-힣]+");
    private static final Pattern RUN =
            Pattern.compile("[가-힣]+|[\\p{L}&&[^가-힣]][[\\p{L}\\p{N}.'’&]&&[^가-힣]]*");

    /// Read as figures; what they count is a word.
    private static final Pattern NUMERAL = Pattern.compile("[일이삼사오육칠팔구십백천만억조]+");

    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}\\s'’·-]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s'’·-]+");

    private final Words words;

    SentenceWords(Words words) {
        this.words = words;
    }

    List<PlacedWord> of(String sentence, Language language) {
        List<PlacedWord> figures =
                FigureWords.in(sentence, language)
                        ? Figures.read(sentence, language).stream()
                                .map(SentenceWords::figure)
                                .toList()
                        : List.of();
        List<PlacedWord> placed = new ArrayList<>();
        Matcher run = RUN.matcher(sentence);
        while (run.find()) {
            read(run.group(), run.start(), language, placed);
        }
        placed.removeIf(
                word ->
                        NUMERAL.matcher(word.form()).matches()
                                && figures.stream().anyMatch(f -> f.span().overlaps(word.span())));
        return Stream.concat(figures.stream(), placed.stream())
                .sorted(Comparator.comparing(PlacedWord::span))
                .toList();
    }

    private static PlacedWord figure(Figure figure) {
        return new PlacedWord(
                figure.span(), Sort.FIGURE, SentenceReader.key(figure), "", "", false);
    }

    private void read(String run, int start, Language language, List<PlacedWord> placed) {
        boolean hangul = HANGUL.matcher(run).matches();
        Sort sort = hangul == (language == Language.KOREAN) ? Sort.WORD : Sort.FOREIGN;
        int from = 0;
        for (Words.Word word : words.of(run)) {
            int at = hangul ? run.indexOf(word.form(), from) : 0;
            if (at >= 0) {
                int end = hangul ? at + word.form().length() : written(run);
                placed.add(
                        new PlacedWord(
                                new Span(start + at, start + end),
                                sort,
                                word.key(),
                                word.form(),
                                word.sound(),
                                word.capital()));
                from = end;
            }
        }
    }

    /// A Latin word without what hangs on it: the dot of a sentence's end, 's.
    private static int written(String run) {
        String word = run.replaceFirst("\\.$", "").replaceFirst("['’]s?$", "");
        return word.indexOf('.') > 0 ? run.length() : word.length();
    }

    /// Whether what stands between two words leaves them together: nothing, or small words.
    static boolean joins(String between) {
        return !MARK.matcher(between).find()
                && BETWEEN.splitAsStream(between).allMatch(word -> word.isEmpty() || small(word));
    }

    private static boolean small(String word) {
        return HANGUL.matcher(word).matches() || FunctionWords.contains(word);
    }
}

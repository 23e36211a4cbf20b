package org.naranhi.alignment;

import java.util.List;
import org.naranhi.alignment.ReadSentence.Mark;
import org.naranhi.alignment.ReadSentence.Sort;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figures;
import org.naranhi.text.Language;
import org.naranhi.text.Unmarked;

/// Reads sentences into their marks.
final class SentenceReader {
    /// No more of a sentence is read: what is longer is no sentence.
    private static final int LONGEST = 4000;

    private static final String QUOTES = "\"“”„‟«»「」『』〈〉《》";

    private final Words words;
    private final RecordedTerms terms;

    SentenceReader(Words words, RecordedTerms terms) {
        this.words = words;
        this.terms = terms;
    }

    ReadSentence read(Sentence sentence, Language language) {
        String plain = Unmarked.of(sentence.text()).plain();
        String text = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        List<String> pieces = Parts.of(text);
        if (pieces.size() == 1) {
            return read(text, length(plain), sentence, language);
        }
        List<ReadSentence> parts =
                pieces.stream().map(p -> read(p, length(p), sentence, language)).toList();
        Marks marks = new Marks();
        parts.forEach(part -> part.marks().forEach(marks::add));
        return new ReadSentence(
                marks.all(),
                length(plain),
                parts.stream().anyMatch(ReadSentence::quotes),
                parts.stream().anyMatch(ReadSentence::asks),
                sentence.passage(),
                sentence.kind(),
                parts);
    }

    private ReadSentence read(String text, int length, Sentence sentence, Language language) {
        Marks marks = new Marks();
        for (Words.Word word : words.of(text)) {
            boolean own = word.hangul() == (language == Language.KOREAN);
            marks.add(new Mark(own ? Sort.WORD : Sort.LATIN, word.key(), word.form(), 0));
            if (own && word.sound().length() > 1) {
                marks.add(
                        new Mark(
                                Sort.SOUND, word.sound(), word.skeleton(), word.capital() ? 1 : 0));
            }
        }
        if (language == Language.ENGLISH) {
            for (String name : CapitalRuns.of(text)) {
                marks.add(new Mark(Sort.SOUND, name, Skeleton.ofLatin(name), 1));
            }
        }
        for (String entry : terms.in(text, language)) {
            marks.add(new Mark(Sort.RECORD, entry, "", 0));
        }
        if (FigureWords.in(text, language)) {
            for (Figure figure : Figures.read(text, language)) {
                marks.add(new Mark(Sort.FIGURE, key(figure), "", bits(figure)));
            }
        }
        return new ReadSentence(
                marks.all(),
                length,
                quotes(text),
                text.indexOf('?') >= 0,
                sentence.passage(),
                sentence.kind(),
                List.of());
    }

    /// Months, weekdays and times are said in other words than numbers. A year or a day may be read
    /// as a plain number in the other language: No. 1998, the 12th.
    static String key(Figure figure) {
        String value = figure.value().toPlainString();
        return switch (figure.kind()) {
            case MONTH, WEEKDAY, DECADE, TIME -> figure.kind() + value;
            default -> value;
        };
    }

    /// How much it tells that both sentences have a figure: small numbers are everywhere.
    private static double bits(Figure figure) {
        if (!figure.written()) {
            return 3;
        }
        return switch (figure.kind()) {
            case MONTH, WEEKDAY -> 4;
            case YEAR, TIME -> 7;
            default -> {
                int digits = figure.value().abs().toPlainString().length();
                yield digits == 1 ? 4 : digits == 2 ? 6 : 9;
            }
        };
    }

    private static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                length++;
            }
        }
        return Math.max(1, length);
    }

    private static boolean quotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (QUOTES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

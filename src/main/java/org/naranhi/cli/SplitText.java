package org.naranhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Plain text split into sentences: blank lines part paragraphs, other line breaks are white space.
final class SplitText {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h\\f]*(?=\\R)\\R\\s*");
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private SplitText() {}

    /// The sentences of each paragraph, on one line each.
    static List<List<String>> of(String text, Language language, Segmenter segmenter) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (String paragraph : BLANK_LINE.split(text)) {
            List<String> sentences = new ArrayList<>();
            for (Span span : segmenter.segments(paragraph, language)) {
                sentences.add(line(span.of(paragraph)));
            }
            paragraphs.add(sentences);
        }
        return paragraphs;
    }

    /// A text on one line.
    static String line(String text) {
        return WHITE.matcher(text).replaceAll(" ");
    }
}

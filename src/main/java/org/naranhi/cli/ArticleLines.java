package org.naranhi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.naranhi.segmentation.Anatomy;
import org.naranhi.segmentation.Article;
import org.naranhi.segmentation.ArticlePassage;
import org.naranhi.segmentation.PlainText;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import org.naranhi.text.Span;

/// The passages of an article that readers see, a line each, and where they stand in the file.
final class ArticleLines {
    /// A stretch of a file: its line, counted from 1, and code points of the line, from 0.
    record Place(int line, int start, int end, String text) {}

    private final String file;
    private final String text;

    /// Where the characters of the text stand in the file.
    private final int[] origins;

    private ArticleLines(String file, Article article) {
        this.file = file;
        StringBuilder lines = new StringBuilder();
        for (ArticlePassage passage : article.passages()) {
            if (passage.kind() != PassageKind.LEFT_OUT) {
                lines.append(passage.text()).append('\n');
            }
        }
        this.text = lines.toString();
        this.origins = origins();
    }

    static ArticleLines read(@Nullable Path file, Language language) throws Failure {
        String text = new Input(file).text();
        return new ArticleLines(text, new Anatomy().article(PlainText.blocks(text), language));
    }

    String text() {
        return text;
    }

    /// Passages stand in the file in order; what differs is white space, and what was left out.
    private int[] origins() {
        int[] found = new int[text.length()];
        int at = 0;
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            at = begin(text.substring(from, to), at);
            for (int i = from; i < to; i++) {
                at = sameCharacter(text.charAt(i), at);
                found[i] = Math.min(at, file.length());
                at++;
            }
            found[to] = Math.min(at, file.length());
            from = to + 1;
        }
        return found;
    }

    /// Where in the file, from `at` on, a character of the text stands: a blank may be several
    /// there.
    private int sameCharacter(char c, int at) {
        int next = at;
        if (!Character.isWhitespace(c)) {
            while (next < file.length() && Character.isWhitespace(file.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    private int begin(String passage, int from) {
        String first = passage.split("\\s", 2)[0];
        for (int at = file.indexOf(first, from); at >= 0; at = file.indexOf(first, at + 1)) {
            if (follows(passage, at)) {
                return at;
            }
        }
        return from;
    }

    private boolean follows(String passage, int from) {
        int at = from;
        for (int i = 0; i < passage.length(); i++) {
            at = sameCharacter(passage.charAt(i), at);
            boolean blank = Character.isWhitespace(passage.charAt(i));
            if (at >= file.length()
                    || (blank
                            ? !Character.isWhitespace(file.charAt(at))
                            : file.charAt(at) != passage.charAt(i))) {
                return false;
            }
            at++;
        }
        return true;
    }

    Place place(Span span) {
        int from = origins[span.start()];
        int to = span.length() == 0 ? from : origins[span.end() - 1] + 1;
        int lineStart = file.lastIndexOf('\n', from - 1) + 1;
        int line = 1 + (int) file.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        int start = file.codePointCount(lineStart, from);
        int end = start + file.codePointCount(from, Math.max(from, to));
        return new Place(line, start, end, span.of(text));
    }
}

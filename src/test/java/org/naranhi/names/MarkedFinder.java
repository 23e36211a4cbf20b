package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.Mention;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Span;

/// Finds the people a test says are there: texts marked `[whole name|title]` and `<surname|title>`
/// are unmarked, and their mentions kept.
final class MarkedFinder implements PersonFinder {
    private final List<PersonMention> mentions = new ArrayList<>();
    private final String text;

    /// @param marked the marked text, segments ending in line breaks
    MarkedFinder(String marked) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (c != '[' && c != '<') {
                plain.append(c);
                at++;
                continue;
            }
            int bar = marked.indexOf('|', at);
            int end = marked.indexOf(c == '[' ? ']' : '>', bar);
            String name = marked.substring(at + 1, bar);
            String title = marked.substring(bar + 1, end);
            Span span = new Span(plain.length(), plain.length() + name.length());
            Form form = c == '[' ? Form.FULL : Form.SURNAME;
            mentions.add(new PersonMention(span, name, form, name.length() < 4, title, ""));
            plain.append(name).append(" ").append(title);
            at = end + 1;
        }
        text = plain.toString();
    }

    String text() {
        return text;
    }

    @Override
    public List<PersonMention> find(String asked, List<Mention> recorded) {
        return mentions;
    }
}

package org.naranhi.memory.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.memory.Sentence;
import org.naranhi.text.Span;

/// One word or quoted phrase that is looked for: as written, and as terms that stand together.
record Sought(String written, List<String> terms) {
    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|[^\\s\"“”]+");

    Sought {
        terms = List.copyOf(terms);
    }

    /// What has neither letters nor digits is not looked for.
    static List<Sought> of(String words, Analysis analysis) {
        List<Sought> sought = new ArrayList<>();
        Matcher part = PART.matcher(Sentence.normal(words));
        while (part.find()) {
            String written = (part.group(1) == null ? part.group() : part.group(1)).strip();
            if (written.codePoints().anyMatch(Character::isLetterOrDigit)) {
                List<String> terms =
                        analysis.terms(written).stream().map(Analysis.Term::text).toList();
                sought.add(new Sought(written, terms));
            }
        }
        return sought;
    }

    /// Where the text has it letter by letter, whatever the case. In Latin letters only whole words
    /// count: an "art" in "party" is none.
    List<Span> literally(String text) {
        List<Span> places = new ArrayList<>();
        int length = written.length();
        for (int at = 0; at + length <= text.length(); at++) {
            if (text.regionMatches(true, at, written, 0, length)
                    && !cutsLatin(text, at)
                    && !cutsLatin(text, at + length)) {
                places.add(new Span(at, at + length));
                at += length - 1;
            }
        }
        return places;
    }

    List<Span> byTerms(List<Analysis.Term> text) {
        List<Span> places = new ArrayList<>();
        for (int at = 0; !terms.isEmpty() && at + terms.size() <= text.size(); at++) {
            int i = 0;
            while (i < terms.size() && terms.get(i).equals(text.get(at + i).text())) {
                i++;
            }
            if (i == terms.size()) {
                places.add(
                        new Span(text.get(at).span().start(), text.get(at + i - 1).span().end()));
            }
        }
        return places;
    }

    private static boolean cutsLatin(String text, int at) {
        return at > 0 && at < text.length() && latin(text.charAt(at - 1)) && latin(text.charAt(at));
    }

    private static boolean latin(char c) {
        return Character.isLetterOrDigit(c)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
    }
}

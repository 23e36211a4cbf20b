package org.naranhi.memory.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Sentence;
import org.naranhi.text.Span;

/// One word or quoted phrase that is looked for: as written, and as terms that stand together; or a
/// word with `*` for any letters.
///
/// @param wildcard the word's pattern, for whole words of the text; null for a word without `*`
record Sought(String written, List<Analysis.Term> terms, @Nullable Pattern wildcard) {
    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|[^\\s\"“”]+");

    Sought {
        terms = List.copyOf(terms);
    }

    /// What has neither letters nor digits is not looked for.
    static List<Sought> of(String words, Analysis analysis) {
        List<Sought> sought = new ArrayList<>();
        Matcher part = PART.matcher(Sentence.normal(words));
        while (part.find()) {
            boolean quoted = part.group(1) != null;
            String written = (quoted ? part.group(1) : part.group()).strip();
            if (written.codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            boolean wild = !quoted && written.indexOf('*') >= 0;
            sought.add(
                    wild
                            ? new Sought(written, List.of(), pattern(written))
                            : new Sought(written, analysis.terms(written), null));
        }
        return sought;
    }

    private static Pattern pattern(String written) {
        String letters =
                Stream.of(written.split("\\*+", -1))
                        .map(literal -> literal.isEmpty() ? "" : Pattern.quote(literal))
                        .collect(Collectors.joining("[\\p{L}\\p{N}'’]{0,40}"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + letters + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The letters that a lemma of a word with `*` begins with: one less than are written, as a
    /// lemma may end otherwise than the word (denied, deny). Empty when none are sure.
    String known() {
        String prefix = written.substring(0, Math.max(0, written.indexOf('*')));
        int sure = prefix.length() > 2 ? prefix.length() - 1 : prefix.length();
        return prefix.substring(0, sure).toLowerCase(Locale.ROOT);
    }

    /// Where the text has it letter by letter, whatever the case. In Latin letters only whole words
    /// count: an "art" in "party" is none.
    List<Span> literally(String text) {
        List<Span> places = new ArrayList<>();
        if (wildcard != null) {
            Matcher matcher = wildcard.matcher(text);
            while (matcher.find()) {
                places.add(new Span(matcher.start(), matcher.end()));
            }
            return places;
        }
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
            while (i < terms.size() && terms.get(i).text().equals(text.get(at + i).text())) {
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

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Where a form of a name or term stands in a text, spaces, hyphens and endings set aside.
final class Wording {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐‑·,.]+");

    private Wording() {}

    /// A name as it is spelled: other hyphens and spaces are another spelling, except that a Korean
    /// name may be written together.
    static List<Span> spelled(String text, String name, Language language) {
        Pattern pattern =
                language == Language.KOREAN
                        ? Pattern.compile(joined(name, " ?"))
                        : Pattern.compile(
                                "(?<![\\p{L}\\p{N}])"
                                        + Pattern.quote(name).replace(" ", "\\E\\s\\Q")
                                        + "(?![\\p{L}\\p{N}])",
                                name.equals(name.toUpperCase(Locale.ROOT))
                                        ? 0
                                        : Pattern.CASE_INSENSITIVE);
        return spans(pattern, text);
    }

    /// A spelling that is not wanted: hyphens and spaces any way, capitals as it has them or more.
    static List<Span> loosely(String text, String name, Language language) {
        if (language == Language.KOREAN) {
            return spans(Pattern.compile("(?<![가-힣])" + joined(name, " ?")), text);
        }
        boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
        Pattern pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + joined(name, "[\\s\\-‐‑]?") + "(?![\\p{L}\\p{N}-])",
                        acronym ? 0 : Pattern.CASE_INSENSITIVE);
        boolean capital = Character.isUpperCase(name.charAt(0));
        return spans(pattern, text).stream()
                .filter(span -> !capital || Character.isUpperCase(text.charAt(span.start())))
                .toList();
    }

    /// Whether a term is in the text in any inflection; of several words, each somewhere.
    static boolean mentioned(String text, String term, Language language) {
        if (language == Language.KOREAN) {
            String bare = term.replaceAll("하다$|되다$", "");
            return Pattern.compile(joined(bare, "[ ·]?")).matcher(text).find();
        }
        for (String word : BETWEEN.split(term)) {
            if (!word.isEmpty() && !stem(word).matcher(text).find()) {
                return false;
            }
        }
        return true;
    }

    private static Pattern stem(String word) {
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        int kept = Math.max(Math.min(4, word.length()), word.length() * 13 / 20);
        String begin = Pattern.quote(word.substring(0, kept));
        return acronym
                ? Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word))
                : Pattern.compile("(?<![\\p{L}\\p{N}])" + begin, Pattern.CASE_INSENSITIVE);
    }

    private static String joined(String form, String between) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(form)) {
            if (!part.isEmpty()) {
                parts.add(Pattern.quote(part));
            }
        }
        return String.join(between, parts);
    }

    private static List<Span> spans(Pattern pattern, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A stretch of the target that looks like a misspelling of a name.
final class NearSpelling {
    private NearSpelling() {}

    /// `taken` are stretches that are names of their own.
    static @Nullable Span of(String text, NameRecord name, Language language, List<Span> taken) {
        List<Span> near = new ArrayList<>();
        if (name.kind() == Kind.PLACE) {
            return null; // Iraqi is no misspelling of Iraq
        }
        if (language == Language.ENGLISH) {
            if (name.kind() != Kind.PERSON && name.english().indexOf(' ') < 0) {
                return null;
            }
            int words = name.english().split("[ -]").length;
            near.addAll(english(text, name.english(), words));
            if (words > 2) {
                near.addAll(english(text, name.english(), words - 1));
            }
        } else if (name.kind() == Kind.PERSON) {
            near.addAll(korean(text, name.hangul()));
        }
        return near.stream()
                .filter(span -> taken.stream().noneMatch(span::overlaps))
                .findFirst()
                .orElse(null);
    }

    /// So many words, the first capitalised, a letter or two different, or only hyphens and spaces.
    private static List<Span> english(String text, String name, int words) {
        int allowed = name.length() < 7 ? 1 : 2;
        Pattern window =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])(?=(\\p{Lu}\\p{L}+(?:[ -]\\p{L}+){"
                                + (words - 1)
                                + "})(?![\\p{L}\\p{N}-]))");
        Matcher matcher = window.matcher(text);
        List<Span> near = new ArrayList<>();
        while (matcher.find()) {
            String found = matcher.group(1);
            int distance = distance(letters(found), letters(name), allowed);
            if (distance <= allowed && !found.startsWith(name)) {
                near.add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
        return near;
    }

    /// As many syllables at the beginning of a word, one of the given name different.
    private static List<Span> korean(String text, String name) {
        List<Span> near = new ArrayList<>();
        if (name.length() < 3 || name.indexOf(' ') >= 0) {
            return near;
        }
        Matcher matcher =
                Pattern.compile(
                                "(?<![가-힣])"
                                        + name.charAt(0)
                                        + "[가-힣]{"
                                        + (name.length() - 1)
                                        + "}")
                        .matcher(text);
        while (matcher.find()) {
            int different = 0;
            for (int i = 0; i < name.length(); i++) {
                different += matcher.group().charAt(i) == name.charAt(i) ? 0 : 1;
            }
            if (different == 1) {
                near.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return near;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /// Levenshtein distance, or more than `most`.
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}

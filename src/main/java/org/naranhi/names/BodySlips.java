package org.naranhi.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Stretches that look like a slip for the name of a body that the story names: one letter or
/// syllable different, and no word of its own.
final class BodySlips {
    private static final int SHORTEST_LATIN = 5;
    private static final int SHORTEST_HANGUL = 3;
    private static final EnglishLexicon LEXICON = EnglishLexicon.STANDARD;

    /// A slip, and what it is taken for.
    record Slip(Span span, NameRecord record) {}

    private final EditionText text;
    private final WordBook book;
    private final BitSet known;
    private final BitSet people;

    BodySlips(EditionText text, List<PersonMention> found, WordBook book) {
        this.text = text;
        this.book = book;
        this.known = new BitSet(text.text().length());
        this.people = new BitSet(text.text().length());
        found.forEach(m -> people.set(m.span().start(), m.span().end()));
        for (Mention mention : text.mentions()) {
            if (mention.entry() instanceof NameRecord record
                    && record.kind() != NameRecord.Kind.PLACE) {
                known.set(mention.span().start(), mention.span().end());
            }
        }
    }

    List<Slip> of(Collection<NameRecord> bodies) {
        List<Slip> slips = new ArrayList<>();
        List<List<EnglishToken>> lines = text.language() == Language.ENGLISH ? lines() : List.of();
        for (NameRecord body : bodies) {
            for (String form : forms(body, text.language())) {
                if (text.language() == Language.ENGLISH) {
                    lines.forEach(line -> english(line, form, body, slips));
                } else {
                    korean(form, body, slips);
                }
            }
        }
        return slips;
    }

    static Set<String> forms(NameRecord record, Language language) {
        String shorts = language == Language.KOREAN ? record.hangulShort() : record.englishShort();
        Set<String> forms = new LinkedHashSet<>();
        Stream.concat(
                        Stream.concat(Stream.of(record.in(language)), Stream.of(shorts.split(";"))),
                        record.variants().stream())
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .filter(
                        form ->
                                form.chars().anyMatch(Syllable::is)
                                        == (language == Language.KOREAN))
                .forEach(forms::add);
        return forms;
    }

    private List<List<EnglishToken>> lines() {
        List<List<EnglishToken>> lines = new ArrayList<>();
        int from = 0;
        while (from < text.text().length()) {
            int end = text.text().indexOf('\n', from);
            int to = end < 0 ? text.text().length() : end;
            lines.add(EnglishToken.of(text.text(), from, to));
            from = to + 1;
        }
        return lines;
    }

    private void english(
            List<EnglishToken> line, String form, NameRecord record, List<Slip> slips) {
        String wanted = PartedName.letters(form);
        if (wanted.length() < SHORTEST_LATIN) {
            return;
        }
        List<String> words =
                EnglishToken.of(form, 0, form.length()).stream().map(EnglishToken::text).toList();
        for (int i = 0; i + words.size() <= line.size(); i++) {
            Span span = new Span(line.get(i).start(), line.get(i + words.size() - 1).end());
            if (line.get(i).capital()
                    && Math.abs(span.length() - form.length()) <= 1
                    && together(line, i, words.size())
                    && free(span)
                    && oneWordDiffers(line.subList(i, i + words.size()), words)) {
                known.set(span.start(), span.end());
                slips.add(new Slip(span, record));
            }
        }
    }

    private boolean free(Span span) {
        return SecondLook.free(known, span.start(), span.end())
                && SecondLook.free(people, span.start(), span.end());
    }

    private static boolean together(List<EnglishToken> line, int from, int size) {
        for (int i = from + 1; i < from + size; i++) {
            if (!line.get(i).glued()) {
                return false;
            }
        }
        return true;
    }

    /// All words as they should be but one, which has a slip in it and isn't another proper word.
    private static boolean oneWordDiffers(List<EnglishToken> here, List<String> words) {
        @Nullable EnglishToken changed = null;
        for (int i = 0; i < words.size(); i++) {
            EnglishToken token = here.get(i);
            String wanted = words.get(i);
            if (token.text().equalsIgnoreCase(wanted)) {
                continue;
            }
            String lower = wanted.toLowerCase(Locale.ROOT);
            boolean inflected =
                    token.lower().equals(lower + 's') || lower.equals(token.lower() + 's');
            boolean sameCase =
                    token.allCapitals() == wanted.equals(wanted.toUpperCase(Locale.ROOT));
            if (changed != null
                    || inflected
                    || !sameCase
                    || wanted.length() < 3
                    || NearName.distance(token.lower(), lower, 1) != 1) {
                return false;
            }
            changed = token;
        }
        return changed != null
                && !LEXICON.noName(changed.lower())
                && !LEXICON.is("thing", changed.lower())
                && !(words.size() == 1 && LEXICON.ordinary(changed.lower()));
    }

    private void korean(String form, NameRecord record, List<Slip> slips) {
        int length = form.length();
        String written = text.text();
        if (length < SHORTEST_HANGUL || !form.chars().allMatch(c -> Syllable.is(c) || c == ' ')) {
            return;
        }
        for (int from = 0; from + length <= written.length(); from++) {
            if (from > 0 && Character.isLetterOrDigit(written.charAt(from - 1))) {
                continue;
            }
            int at = onlyDifference(written, from, form);
            if (at < 0) {
                continue;
            }
            Span span = new Span(from, from + length);
            int end = span.end();
            while (end < written.length() && Syllable.is(written.charAt(end))) {
                end++;
            }
            boolean kindKept =
                    at < length - 1
                            || NearName.syllable(
                                    form.substring(at),
                                    written.substring(from + at, from + at + 1));
            if (kindKept
                    && free(span)
                    && KoreanTail.of(written, span.end(), end)
                            .filter(tail -> tail.title().isEmpty())
                            .isPresent()
                    && !word(written, from + at, span)) {
                known.set(span.start(), span.end());
                slips.add(new Slip(span, record));
            }
        }
    }

    /// Where a text differs from a form in one syllable alone, -1 when it doesn't.
    private static int onlyDifference(String written, int from, String form) {
        int different = -1;
        for (int i = 0; i < form.length(); i++) {
            if (written.charAt(from + i) != form.charAt(i)) {
                if (different >= 0
                        || !Syllable.is(written.charAt(from + i))
                        || form.charAt(i) == ' ') {
                    return -1;
                }
                different = i;
            }
        }
        return different;
    }

    /// Whether the changed word is one of its own: 외교관 is no slip for 외교부, nor 영국 국방부 for 미국 국방부.
    private boolean word(String written, int changed, Span span) {
        int start = Math.max(span.start(), written.lastIndexOf(' ', changed) + 1);
        int space = written.indexOf(' ', changed);
        int end = space < 0 ? span.end() : Math.min(span.end(), space);
        return book.sense(written, start, end).kinds() != 0;
    }
}

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// A place or a body of one word that the source names, and that the target has with one letter
/// wrong: Mexpco. People and longer names are compared over the whole story.
final class NameSlipCheck implements Check {
    /// In shorter words one letter makes another word: Iran, Iraq.
    private static final int LATIN = 5;

    private static final int HANGUL = 3;
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}{3,}");
    private static final Pattern EOJEOL = Pattern.compile("[가-힣]{3,}");

    @Override
    public List<String> codes() {
        return List.of("name.slip");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        List<Finding> findings = new ArrayList<>();
        if (pair.target().isBlank() || pair.sourceMentions().isEmpty()) {
            return findings;
        }
        Language language = pair.direction().target();
        Unmarked target = Unmarked.of(pair.target());
        for (Mention mention : pair.sourceMentions()) {
            if (mention.entry() instanceof NameRecord name
                    && name.kind() != Kind.PERSON
                    && !stands(target.plain(), name, language)) {
                finding(mention.span(), target, name, language)
                        .filter(found -> !findings.contains(found))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean stands(String text, NameRecord name, Language language) {
        return NameForms.own(name, language).stream()
                .anyMatch(form -> !Wording.spelled(text, form, language).isEmpty());
    }

    private static Optional<Finding> finding(
            Span source, Unmarked target, NameRecord name, Language language) {
        for (String form : NameForms.own(name, language)) {
            if (form.indexOf(' ') < 0) {
                Optional<Span> slip = slip(target.plain(), form, language);
                if (slip.isPresent()) {
                    return Optional.of(finding(source, target, slip.get(), name, form));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> slip(String text, String form, Language language) {
        return language == Language.ENGLISH ? latin(text, form) : hangul(text, form);
    }

    private static Optional<Span> latin(String text, String form) {
        Matcher words = CAPITALISED.matcher(text);
        while (form.length() >= LATIN && words.find()) {
            String word = words.group();
            if (word.charAt(0) == form.charAt(0)
                    && !word.equals(form)
                    && word.length() == form.length()
                    && NearSpelling.slip(word, form)) {
                return Optional.of(new Span(words.start(), words.end()));
            }
        }
        return Optional.empty();
    }

    /// The word may have a particle or a title on it.
    private static Optional<Span> hangul(String text, String form) {
        Matcher words = EOJEOL.matcher(text);
        while (form.length() >= HANGUL && words.find()) {
            String word = words.group();
            if (word.length() >= form.length()
                    && oneSyllable(word.substring(0, form.length()), form)) {
                return Optional.of(new Span(words.start(), words.start() + form.length()));
            }
        }
        return Optional.empty();
    }

    /// One syllable differs; of three, and at the end, where 시 or a particle may stand, in one of
    /// its letters alone.
    private static boolean oneSyllable(String word, String form) {
        int apart = -1;
        for (int i = 0; i < form.length(); i++) {
            if (word.charAt(i) != form.charAt(i)) {
                if (apart >= 0) {
                    return false;
                }
                apart = i;
            }
        }
        return apart >= 0
                && (form.length() > HANGUL && apart < form.length() - 1
                        || oneLetter(word.charAt(apart), form.charAt(apart)));
    }

    private static boolean oneLetter(char a, char b) {
        if (!Syllable.is(a) || !Syllable.is(b)) {
            return false;
        }
        Syllable one = Syllable.of(a);
        Syllable other = Syllable.of(b);
        int same =
                (one.initial() == other.initial() ? 1 : 0)
                        + (one.vowel() == other.vowel() ? 1 : 0)
                        + (one.last() == other.last() ? 1 : 0);
        return same == 2;
    }

    private static Finding finding(
            Span source, Unmarked target, Span span, NameRecord name, String form) {
        return new Finding(
                "name.slip",
                Severity.WARNING,
                List.of(source),
                List.of(target.original(span)),
                Map.of(
                        "found", span.of(target.plain()),
                        "hangul", name.hangul(),
                        "english", name.english()),
                form);
    }
}

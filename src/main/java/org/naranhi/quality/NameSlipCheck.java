package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.hangul.Particles;
import org.naranhi.hangul.Syllable;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.lucene.NoriMorphemes;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// A place or a body that the source names, and that the target has with one letter wrong: Mexpco,
/// Norto Korea. People are compared over the whole story.
final class NameSlipCheck implements Check {
    /// In shorter words one letter makes another word.
    private static final int LATIN = 4;

    /// So long a word isn't another one even where the name itself stands elsewhere in the text.
    private static final int LATIN_BESIDE = 5;

    private static final int HANGUL = 3;

    /// Names so long are made of words.
    private static final int LONG = 6;

    /// What may hang on a place's name.
    private static final Pattern AFTER_NAMES =
            Pattern.compile("(?:시|주|도|군|국|인|산|계|만|강|행|발|전|식|어|정부|령|제)(?![가-힣]{3})");

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
        List<Span> words = words(target.plain(), language);
        words.removeIf(word -> recorded(pair, target.original(word)));
        for (Mention mention : pair.sourceMentions()) {
            if (mention.entry() instanceof NameRecord name && name.kind() != Kind.PERSON) {
                finding(mention.span(), target, words, name, language)
                        .filter(found -> !findings.contains(found))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /// The words that may be one of a name.
    private static List<Span> words(String text, Language language) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = (language == Language.ENGLISH ? CAPITALISED : EOJEOL).matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    /// Whether it is what it is, and no slip.
    private static boolean recorded(SegmentPair pair, Span word) {
        return pair.targetMentions().stream().anyMatch(m -> m.span().overlaps(word));
    }

    private static Optional<Finding> finding(
            Span source, Unmarked target, List<Span> words, NameRecord name, Language language) {
        String text = target.plain();
        List<String> forms = NameForms.written(name, language);
        boolean stands =
                forms.stream().anyMatch(form -> !Wording.spelled(text, form, language).isEmpty());
        for (String form : forms) {
            for (String part : form.split(" ")) {
                for (Span word : words) {
                    Span slip =
                            language == Language.ENGLISH
                                    ? latin(text, word, part, stands)
                                    : hangul(text, word, part);
                    if (slip != null && around(text, slip, part, form)) {
                        return Optional.of(finding(source, target, slip, name, part));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Of a name of several words the others stand beside it as they should.
    private static boolean around(String text, Span slip, String part, String form) {
        int at = (' ' + form + ' ').indexOf(' ' + part + ' ');
        int from = slip.start() - at;
        int to = slip.end() + form.length() - at - part.length();
        return from >= 0
                && to <= text.length()
                && text.substring(from, slip.start()).equals(form.substring(0, at))
                && text.substring(slip.end(), to).equals(form.substring(at + part.length()));
    }

    /// Another last letter is another language's: Roma, Franco.
    private static @Nullable Span latin(String text, Span span, String form, boolean stands) {
        String word = span.of(text);
        return form.length() >= (stands ? LATIN_BESIDE : LATIN)
                        && word.length() == form.length()
                        && word.charAt(0) == form.charAt(0)
                        && !word.equals(form)
                        && word.charAt(word.length() - 1) == form.charAt(form.length() - 1)
                        && NearSpelling.slip(word, form)
                        && Countries.named(word, Language.ENGLISH).isEmpty()
                ? span
                : null;
    }

    /// The word may have a particle or a title on it.
    private static @Nullable Span hangul(String text, Span span, String form) {
        if (form.length() < HANGUL || span.length() < form.length()) {
            return null;
        }
        Span begin = new Span(span.start(), span.start() + form.length());
        String rest = text.substring(begin.end(), span.end());
        boolean whole =
                rest.isEmpty()
                        || Particles.leading(rest).isPresent()
                        || AFTER_NAMES.matcher(rest).lookingAt();
        int apart = whole ? apart(begin.of(text), form) : -1;
        return apart >= 0 && !word(span.of(text), form.length(), apart) ? begin : null;
    }

    /// The one syllable that differs, -1 where it isn't one; at the end, where 시 or a particle may
    /// stand, in one of its letters alone.
    private static int apart(String word, String form) {
        int apart = -1;
        for (int i = 0; i < form.length(); i++) {
            if (word.charAt(i) != form.charAt(i)) {
                if (apart >= 0) {
                    return -1;
                }
                apart = i;
            }
        }
        boolean within = apart > 0 && apart < form.length() - 1;
        return apart >= 0 && (within || oneLetter(word.charAt(apart), form.charAt(apart)))
                ? apart
                : -1;
    }

    /// Whether the dictionary knows what the eojeol begins with, or parts of it that make it up; of
    /// a long name, the part that differs: 국가올림픽위원회 is another body than 국제올림픽위원회.
    private static boolean word(String eojeol, int length, int apart) {
        List<Morpheme> parts = NoriMorphemes.of(eojeol);
        return length >= LONG
                ? parts.stream()
                        .anyMatch(
                                part ->
                                        part.start() <= apart
                                                && apart < part.end()
                                                && part.end() - part.start() > 1)
                : parts.stream()
                        .filter(part -> part.start() < length)
                        .noneMatch(part -> part.end() - part.start() == 1 || part.end() > length);
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

package org.naranhi.glossary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;

/// A concept's `wrong` terms and its right one in one language. Capitals, plurals, articles and
/// particles follow; where they can't be told the text is doubtful.
public final class Rewording {
    private final TermEntry entry;
    private final Language language;
    private final Set<String> wrong;
    private final String right;

    public Rewording(TermEntry entry, Language language, Collection<String> wrong, String right) {
        this.entry = entry;
        this.language = language;
        this.wrong = Set.copyOf(wrong);
        this.right = right;
    }

    /// The entry by which the wrong terms are found in texts, and what stands for them in the other
    /// language.
    public TermEntry sought() {
        List<Term> terms =
                Stream.concat(
                                entry.terms(language.other()).stream(),
                                wrong.stream().sorted().map(this::sought))
                        .toList();
        return new TermEntry(
                new UUID(0, 0), entry.glossary(), terms, entry.domain(), "", "", "", "", "");
    }

    private Term sought(String text) {
        return new Term(
                language,
                text,
                TermEntry.Status.ADMITTED,
                Term.Form.FULL,
                entry.partOfSpeech(),
                false);
    }

    /// A text with the wrong terms in it rewritten.
    ///
    /// @param mentions those of [#sought] in the text
    /// @return empty when nothing in it is wrong
    public Optional<Rewriting.Rewritten> in(String text, List<Mention> mentions) {
        Rewriting rewriting = new Rewriting(text, language, EnglishSound::of);
        mentions.stream()
                .sorted(Comparator.comparing(Mention::span).reversed())
                .filter(mention -> wrong.contains(mention.form()))
                .forEach(mention -> put(mention, text, rewriting));
        return rewriting.done();
    }

    private void put(Mention mention, String text, Rewriting rewriting) {
        String spelling = mention.span().of(text);
        String plain = Markup.plain(spelling);
        Optional<String> inflected = inflected(plain, mention.form());
        StringBuilder words = new StringBuilder(capitals(mention, inflected.orElse(right), text));
        Markup.markers(spelling).forEach(marker -> words.append(marker.written()));
        if (rewriting.put(mention.span(), words.toString()) && inflected.isEmpty()) {
            rewriting.doubt();
        }
    }

    /// The right term in the wrong one's form; empty where that can't be told.
    private Optional<String> inflected(String spelling, String form) {
        if (language == Language.KOREAN || spelling.equalsIgnoreCase(form)) {
            return Optional.of(right);
        }
        boolean possessive = spelling.matches(".*['’]s?");
        String bare = spelling.replaceAll("['’]s?$", "");
        String owned = possessive ? spelling.substring(bare.length()) : "";
        if (bare.equalsIgnoreCase(form)) {
            return Optional.of(right + owned);
        }
        boolean plural = EnglishPlural.of(form).filter(p -> p.equalsIgnoreCase(bare)).isPresent();
        return plural ? EnglishPlural.of(right).map(p -> p + owned) : Optional.empty();
    }

    /// As the old words stood: in capitals, as in a headline, or as a sentence begins.
    private static String capitals(Mention mention, String words, String text) {
        String old = Markup.plain(mention.span().of(text));
        if (old.chars().filter(Character::isLetter).count() > 1
                && !small(old)
                && !small(Markup.plain(text))) {
            return words.toUpperCase(Locale.ROOT);
        }
        boolean capital =
                Character.isUpperCase(old.charAt(0))
                        && (Character.isLowerCase(mention.form().charAt(0))
                                || beginsSentence(text, mention.span().start()));
        boolean everyWord = old.indexOf(' ') > 0 && old.matches("(\\P{Ll}\\S*\\s*)+");
        return !capital
                ? words
                : everyWord
                        ? Stream.of(words.split(" "))
                                .map(Rewording::capital)
                                .collect(Collectors.joining(" "))
                        : capital(words);
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean small(String text) {
        return text.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean beginsSentence(String text, int at) {
        String lead = Markup.plain(text.substring(0, at)).replaceAll("[\\s\"'“‘(\\[]+$", "");
        return lead.isEmpty() || ".!?:".indexOf(lead.charAt(lead.length() - 1)) >= 0;
    }
}

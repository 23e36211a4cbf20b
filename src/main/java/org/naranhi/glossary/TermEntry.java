package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.text.Language;

/// A concept with its terms in both languages, as TBX has it. `terms` stand Korean first, in each
/// language the one in force first; a term stands once. `glossary` is the [Termbase] it belongs to.
/// `context` shows it in use; `image` is the name of a picture among the [Pictures], "" for none.
///
/// Where no English term is accepted, the entry says what the newsroom does not want: the Korean
/// isn't to be put so.
public record TermEntry(
        UUID id,
        UUID glossary,
        List<Term> terms,
        String domain,
        String definition,
        String source,
        String context,
        String image,
        String note)
        implements GlossaryEntry {
    /// How the newsroom stands to a term.
    public enum Status {
        PREFERRED,
        ADMITTED,
        /// once used, no longer
        DEPRECATED,
        FORBIDDEN;

        /// Whether it may be written.
        public boolean accepted() {
            return this == PREFERRED || this == ADMITTED;
        }
    }

    private static final Comparator<Term> ORDER =
            Comparator.comparing((Term term) -> term.language() == Language.ENGLISH)
                    .thenComparing(Term::status)
                    .thenComparing(Term::form)
                    .thenComparing(Term::standsAlone);

    public TermEntry {
        terms = inOrder(terms);
        if (terms.stream().map(Term::language).distinct().count() < 2) {
            throw new IllegalArgumentException("a term entry has a term in both languages");
        }
    }

    /// A pair of terms with other accepted forms of each; `status` is the English one's.
    public TermEntry(
            UUID id,
            String korean,
            String english,
            String domain,
            String partOfSpeech,
            Status status,
            List<String> koreanVariants,
            List<String> englishVariants,
            String abbreviation,
            String note) {
        this(
                id,
                Termbase.NEWSROOM,
                pair(
                        korean,
                        english,
                        partOfSpeech,
                        status,
                        koreanVariants,
                        englishVariants,
                        abbreviation.isBlank() ? List.of() : List.of(abbreviation)),
                domain,
                "",
                "",
                "",
                "",
                note);
    }

    static List<Term> pair(
            String korean,
            String english,
            String part,
            Status status,
            List<String> koreanVariants,
            List<String> englishVariants,
            List<String> abbreviations) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(Language.KOREAN, korean, Status.PREFERRED, Term.Form.FULL, part, false));
        terms.add(new Term(Language.ENGLISH, english, status, Term.Form.FULL, part, false));
        koreanVariants.forEach(v -> terms.add(other(Language.KOREAN, v, Term.Form.VARIANT, part)));
        englishVariants.forEach(
                v -> terms.add(other(Language.ENGLISH, v, Term.Form.VARIANT, part)));
        abbreviations.forEach(
                v -> terms.add(other(Language.ENGLISH, v, Term.Form.ABBREVIATION, part)));
        return terms;
    }

    private static Term other(Language language, String text, Term.Form form, String part) {
        return new Term(language, text, Status.ADMITTED, form, part, false);
    }

    /// Each once, the first of those alike. A term without a part of speech has the leading English
    /// one's; what has another stands behind what has that.
    private static List<Term> inOrder(Collection<Term> terms) {
        Map<List<Object>, Term> once = new LinkedHashMap<>();
        terms.forEach(t -> once.putIfAbsent(List.of(t.language(), t.text()), t));
        List<Term> sorted = once.values().stream().sorted(ORDER).toList();
        String part =
                sorted.stream()
                        .filter(t -> t.language() == Language.ENGLISH)
                        .findFirst()
                        .map(Term::partOfSpeech)
                        .orElse("");
        return sorted.stream()
                .map(t -> t.partOfSpeech().isEmpty() ? t.of(part) : t)
                .sorted(ORDER.thenComparing(t -> !t.partOfSpeech().equals(part)))
                .toList();
    }

    /// The terms of a language, the one in force first.
    public List<Term> terms(Language language) {
        return terms.stream().filter(t -> t.language() == language).toList();
    }

    /// What is written in a language if nothing speaks for another.
    public Term leading(Language language) {
        return terms.stream().filter(t -> t.language() == language).findFirst().orElseThrow();
    }

    @Override
    public String korean() {
        return leading(Language.KOREAN).text();
    }

    @Override
    public String english() {
        return leading(Language.ENGLISH).text();
    }

    /// That of the leading English term.
    public String partOfSpeech() {
        return leading(Language.ENGLISH).partOfSpeech();
    }

    /// That of the leading English term: how the newsroom stands to the pair.
    public Status status() {
        return leading(Language.ENGLISH).status();
    }

    /// The other accepted Korean terms.
    public List<String> koreanVariants() {
        return others(Language.KOREAN).map(Term::text).toList();
    }

    /// The other accepted English terms, but for the [#abbreviation].
    public List<String> englishVariants() {
        String abbreviation = abbreviation();
        return others(Language.ENGLISH)
                .map(Term::text)
                .filter(text -> !text.equals(abbreviation))
                .toList();
    }

    /// The first accepted English abbreviation beside the leading term; "" for none.
    public String abbreviation() {
        Optional<Term> first =
                others(Language.ENGLISH)
                        .filter(t -> t.form() == Term.Form.ABBREVIATION)
                        .findFirst();
        return first.map(Term::text).orElse("");
    }

    private Stream<Term> others(Language language) {
        return terms(language).stream().skip(1).filter(Term::accepted);
    }

    public TermEntry in(UUID newGlossary) {
        return new TermEntry(
                id, newGlossary, terms, domain, definition, source, context, image, note);
    }
}

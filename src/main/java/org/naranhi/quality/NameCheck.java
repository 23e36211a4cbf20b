package org.naranhi.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// Names of the source whose recorded spelling the target lacks, and spellings on record as not
/// wanted.
final class NameCheck implements Check {
    @Override
    public List<String> codes() {
        return List.of("name.missing", "name.variant");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (pair.target().isBlank()) {
            return List.of();
        }
        Unmarked target = Unmarked.of(pair.target());
        Language language = pair.direction().target();
        List<Finding> findings = new ArrayList<>();
        for (List<Mention> homonyms : bySpan(pair.sourceMentions()).values()) {
            List<NameRecord> names = names(homonyms);
            if (names.isEmpty() || names.size() < homonyms.size()) {
                continue;
            }
            NameRecord name = names.getFirst();
            Span source = homonyms.getFirst().span();
            Span other = names.size() > 1 ? null : otherSpelling(pair, name, target.plain());
            if (other != null) {
                findings.add(variant(source, name, target, other, language));
            } else if (names.stream()
                    .noneMatch(n -> NameForms.stands(target.plain(), n, language))) {
                findings.add(missing(homonyms.getFirst(), name));
            }
        }
        return once(findings);
    }

    private static SequencedMap<Span, List<Mention>> bySpan(List<Mention> mentions) {
        SequencedMap<Span, List<Mention>> bySpan = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            bySpan.computeIfAbsent(mention.span(), _ -> new ArrayList<>()).add(mention);
        }
        return bySpan;
    }

    private static List<NameRecord> names(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::entry)
                .filter(NameRecord.class::isInstance)
                .map(NameRecord.class::cast)
                .toList();
    }

    /// A name met several times is told of once.
    private static List<Finding> once(List<Finding> findings) {
        Map<String, Finding> byKey = new LinkedHashMap<>();
        findings.forEach(finding -> byKey.putIfAbsent(finding.key(), finding));
        return List.copyOf(byKey.values());
    }

    /// A spelling not wanted; or, where the name is not there in full, what looks like a
    /// misspelling of it and is none of the other names.
    private static @Nullable Span otherSpelling(SegmentPair pair, NameRecord name, String target) {
        Language language = pair.direction().target();
        Span variant = variant(target, name, language);
        if (variant != null || !Wording.spelled(target, name.in(language), language).isEmpty()) {
            return variant;
        }
        List<Span> taken =
                pair.sourceMentions().stream()
                        .map(Mention::entry)
                        .filter(entry -> entry != name)
                        .flatMap(e -> Wording.spelled(target, e.in(language), language).stream())
                        .toList();
        return NearSpelling.of(target, name, language, taken);
    }

    /// A spelling not wanted, where it is not part of one that is.
    private static @Nullable Span variant(String text, NameRecord name, Language language) {
        List<Span> wanted = new ArrayList<>();
        // A bare surname is part of every misspelling.
        List<String> forms =
                name.kind() == NameRecord.Kind.PERSON
                        ? List.of(name.in(language))
                        : NameForms.written(name, language);
        for (String form : forms) {
            wanted.addAll(Wording.spelled(text, form, language));
        }
        for (String variant : name.variants()) {
            boolean hangul = variant.chars().anyMatch(c -> c >= '가' && c <= '힣');
            if (hangul != (language == Language.KOREAN)) {
                continue;
            }
            for (Span span : Wording.loosely(text, variant, language)) {
                if (wanted.stream().noneMatch(span::overlaps)) {
                    return span;
                }
            }
        }
        return null;
    }

    /// A hint only for what may well be said otherwise or mean something else: countries and
    /// regions hide in adjectives, and a short form (민주당, 국회) may be another body's.
    private static Finding missing(Mention mention, NameRecord name) {
        boolean sure =
                name.kind() == NameRecord.Kind.PERSON
                        || !NameForms.wide(name)
                                && (mention.form().equals(name.hangul())
                                        || mention.form().equals(name.english()));
        return new Finding(
                "name.missing",
                sure ? Severity.WARNING : Severity.INFO,
                List.of(mention.span()),
                List.of(),
                parameters(name),
                null);
    }

    private static Finding variant(
            Span source, NameRecord name, Unmarked target, Span found, Language language) {
        Map<String, String> parameters = new HashMap<>(parameters(name));
        parameters.put("found", found.of(target.plain()));
        Span span = target.original(found);
        return new Finding(
                "name.variant",
                Severity.WARNING,
                List.of(source),
                List.of(span),
                parameters,
                span.length() == found.length() ? name.in(language) : null);
    }

    private static Map<String, String> parameters(NameRecord name) {
        return Map.of("hangul", name.hangul(), "english", name.english());
    }
}

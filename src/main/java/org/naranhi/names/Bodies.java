package org.naranhi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// The bodies and places of a story, by the record. Of homonyms (외무성) the one that the other
/// edition names too.
final class Bodies {
    private final EditionText korean;
    private final EditionText english;
    private final Map<NameRecord, List<Appearance>> appearances = new LinkedHashMap<>();

    Bodies(EditionText korean, EditionText english) {
        this.korean = korean;
        this.english = english;
    }

    /// @param koreanSlips finds slips in the Korean edition, `englishSlips` in the English one
    List<CastMember> members(BodySlips koreanSlips, BodySlips englishSlips) {
        Set<NameRecord> ofKorean = named(korean);
        Set<NameRecord> ofEnglish = named(english);
        collect(korean, ofEnglish);
        collect(english, ofKorean);
        List<NameRecord> bodies =
                appearances.keySet().stream()
                        .filter(record -> record.kind() == NameRecord.Kind.ORGANIZATION)
                        .toList();
        koreanSlips.of(bodies).forEach(slip -> slipped(slip, korean));
        englishSlips.of(bodies).forEach(slip -> slipped(slip, english));
        return appearances.entrySet().stream().map(e -> member(e.getKey(), e.getValue())).toList();
    }

    private void slipped(BodySlips.Slip slip, EditionText text) {
        appearances
                .computeIfAbsent(slip.record(), _ -> new ArrayList<>())
                .add(text.appearance(slip.span(), Form.FULL, "", ""));
    }

    private static CastMember member(NameRecord record, List<Appearance> appearances) {
        appearances.sort(
                Comparator.comparingInt(Appearance::segment)
                        .thenComparing(Appearance::language)
                        .thenComparing(Appearance::span));
        return new CastMember(
                record.kind(),
                record,
                first(appearances, Language.KOREAN),
                first(appearances, Language.ENGLISH),
                appearances);
    }

    private static String first(List<Appearance> appearances, Language language) {
        return appearances.stream()
                .filter(a -> a.language() == language)
                .findFirst()
                .map(Appearance::name)
                .orElse("");
    }

    private static boolean body(Mention mention) {
        return mention.entry() instanceof NameRecord name && name.kind() != NameRecord.Kind.PERSON;
    }

    private static Set<NameRecord> named(EditionText text) {
        Set<NameRecord> named = new HashSet<>();
        for (Mention mention : text.mentions()) {
            if (body(mention)) {
                named.add((NameRecord) mention.entry());
            }
        }
        return named;
    }

    private void collect(EditionText text, Set<NameRecord> elsewhere) {
        Map<Span, List<Mention>> bySpan = new LinkedHashMap<>();
        for (Mention mention : text.mentions()) {
            if (body(mention)) {
                bySpan.computeIfAbsent(mention.span(), _ -> new ArrayList<>()).add(mention);
            }
        }
        bySpan.forEach(
                (span, homonyms) -> {
                    Mention meant =
                            homonyms.stream()
                                    .filter(m -> elsewhere.contains((NameRecord) m.entry()))
                                    .findFirst()
                                    .orElse(homonyms.getFirst());
                    appearances
                            .computeIfAbsent((NameRecord) meant.entry(), _ -> new ArrayList<>())
                            .add(text.appearance(span, Form.FULL, "", meant.attached()));
                });
    }
}

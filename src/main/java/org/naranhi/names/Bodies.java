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
    private Bodies() {}

    static List<CastMember> of(EditionText korean, EditionText english) {
        Set<NameRecord> ofKorean = named(korean);
        Set<NameRecord> ofEnglish = named(english);
        Map<NameRecord, List<Appearance>> appearances = new LinkedHashMap<>();
        collect(korean, ofEnglish, appearances);
        collect(english, ofKorean, appearances);
        List<CastMember> members = new ArrayList<>();
        appearances.forEach(
                (record, places) -> {
                    places.sort(
                            Comparator.comparingInt(Appearance::segment)
                                    .thenComparing(Appearance::language)
                                    .thenComparing(Appearance::span));
                    members.add(
                            new CastMember(
                                    record.kind(),
                                    record,
                                    first(places, Language.KOREAN),
                                    first(places, Language.ENGLISH),
                                    places));
                });
        return members;
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

    private static void collect(
            EditionText text,
            Set<NameRecord> elsewhere,
            Map<NameRecord, List<Appearance>> appearances) {
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

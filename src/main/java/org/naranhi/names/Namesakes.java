package org.naranhi.names;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.NameConflict.Kind;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.names.SpelledNames.Who;
import org.naranhi.text.Language;

/// People of one English spelling, and records of one name in Hangul, that can be taken for each
/// other.
final class Namesakes {
    private static final List<Function<NameRecord, String>> TOLD_BY =
            List.of(
                    record -> SpelledNames.folded(record.english()),
                    NameRecord::hanja,
                    NameRecord::distinction,
                    NameRecord::titleKorean,
                    NameRecord::titleEnglish,
                    NameRecord::country,
                    NameRecord::partOf,
                    NameRecord::category);

    private final SpelledNames names;
    private final Consumer<NameConflict> found;

    Namesakes(SpelledNames names, Consumer<NameConflict> found) {
        this.names = names;
        this.found = found;
    }

    void find() {
        Map<String, Set<Who>> people = new LinkedHashMap<>();
        names.records().stream()
                .filter(r -> r.kind() == NameRecord.Kind.PERSON)
                .forEach(r -> put(people, SpelledNames.folded(r.english()), Who.of(r)));
        names.each(
                (who, spellings) -> {
                    if (who.kind() == NameRecord.Kind.PERSON && !names.hangul(who).isEmpty()) {
                        spellings.stream()
                                .filter(s -> s.language() == Language.ENGLISH)
                                .forEach(s -> put(people, SpelledNames.folded(s), who));
                    }
                });
        people.forEach(this::shared);
        names.records().stream()
                .collect(Collectors.groupingBy(r -> List.of(r.kind(), r.hangul())))
                .values()
                .forEach(this::indistinct);
    }

    private static void put(Map<String, Set<Who>> people, String english, Who who) {
        people.computeIfAbsent(english, _ -> new LinkedHashSet<>()).add(who);
    }

    /// To be decided when stories name several of them, or when nothing on record tells one from
    /// the other.
    private void shared(String english, Set<Who> those) {
        if (those.size() < 2 || those.stream().map(names::hangul).distinct().count() < 2) {
            return;
        }
        List<NameRecord> records =
                those.stream().flatMap(who -> Stream.ofNullable(names.record(who))).toList();
        List<Spelling> spellings =
                those.stream()
                        .flatMap(who -> names.of(who).stream())
                        .filter(s -> s.language() == Language.ENGLISH)
                        .filter(s -> SpelledNames.folded(s).equals(english))
                        .sorted(SpelledNames.MOST_USED)
                        .toList();
        if (spellings.stream().map(Who::of).distinct().count() > 1 || !alike(records).isEmpty()) {
            found.accept(
                    SpelledNames.conflict(
                            Kind.SHARED_SPELLING,
                            names.hangul(those.iterator().next()),
                            records.isEmpty()
                                    ? SpelledNames.plain(spellings.getFirst())
                                    : records.getFirst().english(),
                            records,
                            spellings,
                            spellings,
                            null));
        }
    }

    private void indistinct(List<NameRecord> namesakes) {
        List<NameRecord> alike = alike(namesakes);
        if (alike.isEmpty()) {
            return;
        }
        List<Spelling> spellings =
                alike.stream().flatMap(r -> names.of(Who.of(r)).stream()).toList();
        found.accept(
                SpelledNames.conflict(
                        Kind.INDISTINCT_RECORDS,
                        alike.getFirst().hangul(),
                        alike.getFirst().english(),
                        alike,
                        spellings,
                        spellings,
                        null));
    }

    /// Those of some records that can be taken for another of them.
    private static List<NameRecord> alike(List<NameRecord> those) {
        return those.size() < 2
                ? List.of()
                : those.stream()
                        .filter(r -> those.stream().anyMatch(o -> o != r && alike(r, o)))
                        .toList();
    }

    /// Whether nothing tells two records apart: where one says nothing, it may be the other.
    private static boolean alike(NameRecord one, NameRecord other) {
        return TOLD_BY.stream()
                .noneMatch(
                        field -> {
                            String a = field.apply(one);
                            String b = field.apply(other);
                            return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
                        });
    }
}

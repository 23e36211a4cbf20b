package org.naranhi.names;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.NameConflict.Kind;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;

/// Works out what should be decided about names from the records and from how stories spell them.
public final class NameConflicts {
    /// One person, place or body: by its record, or by its name in Hangul.
    private record Who(NameRecord.Kind kind, @Nullable UUID record, String korean) {
        static Who of(Spelling spelling) {
            return new Who(
                    spelling.kind(),
                    spelling.record(),
                    spelling.record() == null ? spelling.korean() : "");
        }

        static Who of(NameRecord record) {
            return new Who(record.kind(), record.id(), "");
        }
    }

    private static final Comparator<Spelling> MOST_USED =
            Comparator.comparingInt(Spelling::mentions)
                    .reversed()
                    .thenComparing(Spelling::spelling);

    private static final List<Function<NameRecord, String>> TOLD_BY =
            List.of(
                    record -> folded(record.english()),
                    NameRecord::hanja,
                    NameRecord::distinction,
                    NameRecord::titleKorean,
                    NameRecord::titleEnglish,
                    NameRecord::country,
                    NameRecord::partOf,
                    NameRecord::category);

    private final List<NameRecord> records;
    private final Map<UUID, NameRecord> byId;
    private final Map<Who, List<Spelling>> spelled;

    public NameConflicts(List<NameRecord> records, List<Spelling> spellings) {
        this.records = records;
        this.byId = records.stream().collect(Collectors.toMap(NameRecord::id, Function.identity()));
        this.spelled = new HashMap<>();
        spellings.stream()
                .sorted(MOST_USED)
                .forEach(s -> spelled.computeIfAbsent(Who.of(s), _ -> new ArrayList<>()).add(s));
    }

    /// Weightiest first.
    public List<NameConflict> all() {
        List<NameConflict> found = new ArrayList<>();
        spelled.forEach((who, spellings) -> byUse(who, spellings, found));
        shared(found);
        indistinct(found);
        found.sort(NameConflict.BY_WEIGHT);
        return List.copyOf(found);
    }

    private void byUse(Who who, List<Spelling> spellings, List<NameConflict> found) {
        NameRecord record = who.record() == null ? null : byId.get(who.record());
        if (record != null) {
            List<Spelling> differing = spellings.stream().filter(s -> differs(s, record)).toList();
            if (!differing.isEmpty()) {
                found.add(
                        conflict(
                                Kind.DIFFERS_FROM_RECORD,
                                record.hangul(),
                                plain(differing.getFirst()),
                                List.of(record),
                                spellings,
                                differing));
            }
        } else if (who.record() == null
                && who.kind() == NameRecord.Kind.PERSON
                && !who.korean().isEmpty()) {
            List<Spelling> english =
                    spellings.stream().filter(s -> s.language() == Language.ENGLISH).toList();
            boolean several = english.stream().map(NameConflicts::folded).distinct().count() > 1;
            found.add(
                    conflict(
                            several ? Kind.SEVERAL_SPELLINGS : Kind.NOT_ON_RECORD,
                            who.korean(),
                            english.isEmpty() ? "" : plain(english.getFirst()),
                            List.of(),
                            spellings,
                            several ? english : spellings));
        }
    }

    /// Whether a spelling in full is not the record's. Bodies and places have short forms and
    /// adjectives, so of theirs only those count that the record has as variants.
    private static boolean differs(Spelling spelling, NameRecord record) {
        String found = plain(spelling);
        String right = record.in(spelling.language());
        if (found.equals(right) || capitals(found) && found.equals(upper(right))) {
            return false;
        }
        if (record.kind() == NameRecord.Kind.PERSON) {
            return forms(record, spelling.language()).noneMatch(found::equalsIgnoreCase)
                    || found.equalsIgnoreCase(right) && !capitals(found);
        }
        return record.variants().contains(found);
    }

    /// What may stand for a person's full name: pen names and the like are short forms.
    private static Stream<String> forms(NameRecord record, Language language) {
        String shorter = language == Language.KOREAN ? record.hangulShort() : record.englishShort();
        return Stream.concat(Stream.of(record.in(language)), Stream.of(shorter.split(";")))
                .map(String::strip)
                .filter(form -> !form.isEmpty());
    }

    private void shared(List<NameConflict> found) {
        Map<String, Set<Who>> people = new LinkedHashMap<>();
        records.stream()
                .filter(r -> r.kind() == NameRecord.Kind.PERSON)
                .forEach(r -> put(people, folded(r.english()), Who.of(r)));
        spelled.forEach(
                (who, spellings) -> {
                    if (who.kind() == NameRecord.Kind.PERSON && !hangul(who).isEmpty()) {
                        spellings.stream()
                                .filter(s -> s.language() == Language.ENGLISH)
                                .forEach(s -> put(people, folded(s), who));
                    }
                });
        people.forEach((english, those) -> shared(english, those, found));
    }

    private static void put(Map<String, Set<Who>> people, String english, Who who) {
        people.computeIfAbsent(english, _ -> new LinkedHashSet<>()).add(who);
    }

    /// Two people of one English spelling and different names in Hangul: to be decided when stories
    /// name both, or when nothing on record tells one from the other.
    private void shared(String english, Set<Who> those, List<NameConflict> found) {
        if (those.size() < 2 || those.stream().map(this::hangul).distinct().count() < 2) {
            return;
        }
        List<NameRecord> theirs =
                those.stream().flatMap(who -> Stream.ofNullable(record(who))).toList();
        List<Spelling> spellings =
                those.stream()
                        .flatMap(who -> spelled.getOrDefault(who, List.of()).stream())
                        .filter(s -> s.language() == Language.ENGLISH && folded(s).equals(english))
                        .sorted(MOST_USED)
                        .toList();
        boolean bothUsed = spellings.stream().map(Who::of).distinct().count() > 1;
        boolean alike = theirs.size() > 1 && alike(theirs);
        if (bothUsed || alike) {
            String written =
                    theirs.isEmpty() ? plain(spellings.getFirst()) : theirs.getFirst().english();
            found.add(
                    conflict(
                            Kind.SHARED_SPELLING,
                            hangul(those.iterator().next()),
                            written,
                            theirs,
                            spellings,
                            spellings));
        }
    }

    private void indistinct(List<NameConflict> found) {
        records.stream()
                .collect(Collectors.groupingBy(r -> List.of(r.kind(), r.hangul())))
                .values()
                .forEach(
                        namesakes -> {
                            if (namesakes.size() > 1 && alike(namesakes)) {
                                indistinct(namesakes, found);
                            }
                        });
    }

    private void indistinct(List<NameRecord> namesakes, List<NameConflict> found) {
        List<NameRecord> alike =
                namesakes.stream()
                        .filter(r -> namesakes.stream().anyMatch(o -> o != r && alike(r, o)))
                        .toList();
        List<Spelling> spellings =
                alike.stream()
                        .flatMap(r -> spelled.getOrDefault(Who.of(r), List.of()).stream())
                        .toList();
        found.add(
                conflict(
                        Kind.INDISTINCT_RECORDS,
                        alike.getFirst().hangul(),
                        alike.getFirst().english(),
                        alike,
                        spellings,
                        spellings));
    }

    private static boolean alike(List<NameRecord> those) {
        return those.stream().anyMatch(r -> those.stream().anyMatch(o -> o != r && alike(r, o)));
    }

    /// Whether nothing tells two records apart but, for people of one spelling, their Hangul: where
    /// one says nothing, it may be the other.
    private static boolean alike(NameRecord one, NameRecord other) {
        return TOLD_BY.stream()
                .noneMatch(
                        field -> {
                            String a = field.apply(one);
                            String b = field.apply(other);
                            return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
                        });
    }

    private static NameConflict conflict(
            Kind kind,
            String korean,
            String english,
            List<NameRecord> records,
            List<Spelling> spellings,
            List<Spelling> counted) {
        return new NameConflict(
                kind,
                korean,
                english,
                records,
                spellings,
                null,
                counted.stream().mapToInt(Spelling::stories).sum(),
                counted.stream().map(Spelling::latest).max(Instant::compareTo).orElse(null));
    }

    private @Nullable NameRecord record(Who who) {
        return who.record() == null ? null : byId.get(who.record());
    }

    private String hangul(Who who) {
        NameRecord record = record(who);
        return record == null ? who.korean() : record.hangul();
    }

    private static String plain(Spelling spelling) {
        return Markup.plain(spelling.spelling());
    }

    private static String folded(Spelling spelling) {
        return folded(plain(spelling));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean capitals(String name) {
        return name.equals(upper(name)) && !name.equals(folded(name));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}

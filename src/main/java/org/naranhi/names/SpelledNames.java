package org.naranhi.names;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.NameConflict.Kind;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.romanization.Judgement;
import org.naranhi.text.Markup;

/// The records, and how stories spell each person, place and body.
final class SpelledNames {
    /// One person, place or body: by its record, or by its name in Hangul.
    record Who(NameRecord.Kind kind, @Nullable UUID record, String korean) {
        static Who of(Spelling spelling) {
            UUID record = spelling.record();
            return new Who(spelling.kind(), record, record == null ? spelling.korean() : "");
        }

        static Who of(NameRecord record) {
            return new Who(record.kind(), record.id(), "");
        }
    }

    static final Comparator<Spelling> MOST_USED =
            Comparator.comparingInt(Spelling::mentions)
                    .reversed()
                    .thenComparing(Spelling::spelling);

    private final List<NameRecord> records;
    private final Map<UUID, NameRecord> byId;
    private final Map<Who, List<Spelling>> spelled = new HashMap<>();

    SpelledNames(List<NameRecord> records, List<Spelling> spellings) {
        this.records = records;
        this.byId = records.stream().collect(Collectors.toMap(NameRecord::id, Function.identity()));
        spellings.stream()
                .sorted(MOST_USED)
                .forEach(s -> spelled.computeIfAbsent(Who.of(s), _ -> new ArrayList<>()).add(s));
    }

    List<NameRecord> records() {
        return records;
    }

    /// Everyone that stories name, with the spellings most used first.
    void each(BiConsumer<Who, List<Spelling>> each) {
        spelled.forEach(each);
    }

    List<Spelling> of(Who who) {
        return spelled.getOrDefault(who, List.of());
    }

    @Nullable NameRecord record(Who who) {
        return who.record() == null ? null : byId.get(who.record());
    }

    String hangul(Who who) {
        NameRecord record = record(who);
        return record == null ? who.korean() : record.hangul();
    }

    /// @param counted the spellings whose stories are to be looked at
    static NameConflict conflict(
            Kind kind,
            String korean,
            String english,
            List<NameRecord> records,
            List<Spelling> spellings,
            List<Spelling> counted,
            @Nullable Judgement judgement) {
        return new NameConflict(
                kind,
                korean,
                english,
                records,
                spellings,
                judgement,
                counted.stream().mapToInt(Spelling::stories).sum(),
                counted.stream().map(Spelling::latest).max(Instant::compareTo).orElse(null));
    }

    static String plain(Spelling spelling) {
        return Markup.plain(spelling.spelling());
    }

    static String folded(Spelling spelling) {
        return folded(plain(spelling));
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /// Whether a name is all in capitals, as in headlines.
    static boolean capitals(String name) {
        return name.equals(upper(name)) && !name.equals(folded(name));
    }
}

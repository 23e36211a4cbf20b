package org.naranhi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.names.NameConflict.Kind;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.names.SpelledNames.Who;
import org.naranhi.romanization.Judgement;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.Verdict;
import org.naranhi.text.Language;

/// Works out what should be decided about names, from the records and from how stories spell them.
/// It remembers which spellings are explained, for most of them are asked about again and again.
public final class NameConflicts {
    private static final int REMEMBERED = 300_000;

    private record Pair(String hangul, String english) {}

    private final NameModel model;
    private final HouseNames house;
    private final Map<Pair, Optional<Judgement>> unexplained = new ConcurrentHashMap<>();

    public NameConflicts(NameModel model, HouseNames house) {
        this.model = model;
        this.house = house;
    }

    /// Weightiest first.
    public List<NameConflict> of(List<NameRecord> records, List<Spelling> spellings) {
        SpelledNames names = new SpelledNames(records, spellings);
        List<NameConflict> found = new ArrayList<>();
        names.each(
                (who, spelled) -> {
                    NameRecord record = names.record(who);
                    if (record != null) {
                        recorded(record, spelled, found);
                    } else if (unrecorded(who)) {
                        unrecorded(who.korean(), spelled, found);
                    }
                });
        records.forEach(record -> unexplained(record, names, found));
        new Namesakes(names, found::add).find();
        found.sort(NameConflict.BY_WEIGHT);
        return List.copyOf(found);
    }

    private static boolean unrecorded(Who who) {
        return who.record() == null
                && who.kind() == NameRecord.Kind.PERSON
                && !who.korean().isEmpty();
    }

    private void recorded(NameRecord record, List<Spelling> spelled, List<NameConflict> found) {
        List<Spelling> differing = spelled.stream().filter(s -> differs(s, record)).toList();
        if (differing.isEmpty()) {
            return;
        }
        Spelling first = differing.getFirst();
        String wrong = SpelledNames.plain(first);
        found.add(
                SpelledNames.conflict(
                        Kind.DIFFERS_FROM_RECORD,
                        record.hangul(),
                        first.language() == Language.ENGLISH ? wrong : record.english(),
                        List.of(record),
                        spelled,
                        differing,
                        first.language() == Language.ENGLISH
                                ? judged(record.hangul(), wrong, record)
                                : null));
    }

    private void unrecorded(String korean, List<Spelling> spelled, List<NameConflict> found) {
        List<Spelling> english =
                spelled.stream().filter(s -> s.language() == Language.ENGLISH).toList();
        boolean several = english.stream().map(SpelledNames::folded).distinct().count() > 1;
        String likely = english.isEmpty() ? "" : SpelledNames.plain(english.getFirst());
        found.add(
                SpelledNames.conflict(
                        several ? Kind.SEVERAL_SPELLINGS : Kind.NOT_ON_RECORD,
                        korean,
                        likely,
                        List.of(),
                        spelled,
                        several ? english : stories(spelled),
                        likely.isEmpty() ? null : judged(korean, likely, null)));
        for (Spelling spelling : english) {
            String written = SpelledNames.plain(spelling);
            Judgement judgement = unexplained(korean, written);
            if (judgement != null) {
                found.add(
                        SpelledNames.conflict(
                                Kind.UNEXPLAINED_SPELLING,
                                korean,
                                written,
                                List.of(),
                                spelled,
                                List.of(spelling),
                                judgement));
            }
        }
    }

    /// A name stands in both editions of most stories: the edition with more of them is counted.
    private static List<Spelling> stories(List<Spelling> spelled) {
        return Stream.of(Language.values())
                .map(language -> spelled.stream().filter(s -> s.language() == language).toList())
                .max(
                        Comparator.comparingInt(
                                those -> those.stream().mapToInt(Spelling::stories).sum()))
                .orElse(List.of());
    }

    /// What its bearer wants, or an editor has checked, needs no rule.
    private void unexplained(NameRecord record, SpelledNames names, List<NameConflict> found) {
        boolean settled = record.basis() == Basis.OWN || record.checked() != null;
        boolean foreign =
                !record.country().isEmpty()
                        && !record.country().equals("KR")
                        && !record.country().equals("KP");
        if (settled || foreign || record.kind() != NameRecord.Kind.PERSON) {
            return;
        }
        Judgement judgement = unexplained(record.hangul(), record.english());
        if (judgement != null) {
            List<Spelling> spelled = names.of(Who.of(record));
            List<Spelling> so =
                    spelled.stream()
                            .filter(s -> SpelledNames.plain(s).equals(record.english()))
                            .toList();
            found.add(
                    SpelledNames.conflict(
                            Kind.UNEXPLAINED_SPELLING,
                            record.hangul(),
                            record.english(),
                            List.of(record),
                            spelled,
                            so,
                            judgement));
        }
    }

    private @Nullable Judgement unexplained(String hangul, String english) {
        if (unexplained.size() > REMEMBERED) {
            unexplained.clear();
        }
        return unexplained
                .computeIfAbsent(
                        new Pair(hangul, english),
                        pair ->
                                Optional.ofNullable(judged(pair.hangul(), pair.english(), null))
                                        .filter(j -> !j.verdict().atLeast(Verdict.POSSIBLE)))
                .orElse(null);
    }

    /// Of names that aren't built as Koreans' are only the record can say how they are spelled.
    private @Nullable Judgement judged(String hangul, String english, @Nullable NameRecord record) {
        if (!model.korean(hangul)) {
            return null;
        }
        NameStyle style = house.of(record == null ? "" : record.country());
        List<String> recorded = record == null ? List.of() : List.of(record.english());
        return model.judge(hangul, english, recorded, style);
    }

    /// Whether a spelling in full is not the record's. Bodies and places have short forms and
    /// adjectives, so of theirs only those count that the record has as variants.
    private static boolean differs(Spelling spelling, NameRecord record) {
        String found = SpelledNames.plain(spelling);
        String right = record.in(spelling.language());
        boolean capitals = SpelledNames.capitals(found);
        if (found.equals(right) || capitals && found.equals(SpelledNames.upper(right))) {
            return false;
        }
        return record.kind() != NameRecord.Kind.PERSON
                ? record.variants().contains(found) && !record.abridged(found)
                : found.equalsIgnoreCase(right) || !stands(found, record, spelling.language());
    }

    /// Pen names and the like are short forms, and may stand for a person.
    private static boolean stands(String found, NameRecord record, Language language) {
        String shorter = language == Language.KOREAN ? record.hangulShort() : record.englishShort();
        return Stream.of(shorter.split(";")).map(String::strip).anyMatch(found::equalsIgnoreCase);
    }
}

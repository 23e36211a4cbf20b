package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.NameConflict;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.text.Language;

/// What is to be settled, as lines of the list.
final class ConflictRows {
    private ConflictRows() {}

    static List<ListRow.ToSettle> of(Component at, List<NameConflict> conflicts) {
        return conflicts.stream().map(c -> row(at, c)).distinct().toList();
    }

    private static ListRow.ToSettle row(Component at, NameConflict conflict) {
        List<Spelling> english = conflict.in(Language.ENGLISH);
        String remark =
                at.getTranslation("conflict." + Words.key(conflict.kind()), spellings(conflict));
        return new ListRow.ToSettle(
                address(conflict),
                conflict.records().isEmpty()
                        ? NameRecord.Kind.PERSON
                        : conflict.records().getFirst().kind(),
                conflict.korean(),
                words(at, conflict, english),
                remark);
    }

    private static NameAddress address(NameConflict conflict) {
        return conflict.records().isEmpty()
                ? new NameAddress.Tried(conflict.korean(), conflict.english())
                : new NameAddress.OnRecord(conflict.records().getFirst().id(), conflict.english());
    }

    private static String words(Component at, NameConflict conflict, List<Spelling> english) {
        return switch (conflict.kind()) {
            case SHARED_SPELLING, INDISTINCT_RECORDS ->
                    conflict.english()
                            + " · "
                            + at.getTranslation("conflict.people", conflict.records().size());
            default ->
                    Stream.concat(
                                    conflict.records().stream().map(NameRecord::english),
                                    Stream.concat(
                                            Stream.of(conflict.english()),
                                            english.stream().map(Spelling::spelling)))
                            .filter(s -> !s.isEmpty())
                            .distinct()
                            .limit(3)
                            .collect(Collectors.joining(" · "));
        };
    }

    private static int spellings(NameConflict conflict) {
        return Math.max(
                2,
                (int)
                        Stream.concat(
                                        conflict.records().stream().map(NameRecord::english),
                                        conflict.in(Language.ENGLISH).stream()
                                                .map(Spelling::spelling))
                                .distinct()
                                .count());
    }
}

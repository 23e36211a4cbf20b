package org.naranhi.glossary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.glossary.EntryChange;
import org.naranhi.glossary.EntryChange.Action;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.FieldChange;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.Glossary.TakenBack;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Checked;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.NameRecord.Title;
import org.naranhi.glossary.TermEntry;

/// What becomes of an entry over time, who did it, and the way back.
@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class GlossaryHistoryTest {
    private static final UUID EDITOR = UUID.randomUUID();

    private final Glossary glossary;
    private final Glossary otherServer;
    private final NameRecord name =
            NameRecord.draft(UUID.randomUUID(), Kind.PERSON, "한소라", "Han So-ra", Basis.HOUSE)
                    .country("KR")
                    .titleKorean("시의원")
                    .name();
    private final TermEntry term =
            new TermEntry(
                    UUID.randomUUID(),
                    "공청회",
                    "public hearing",
                    "politics",
                    "noun",
                    TermEntry.Status.PREFERRED,
                    List.of(),
                    List.of("open hearing"),
                    "",
                    "");

    GlossaryHistoryTest(Databases.Kind kind) {
        var database = kind.create();
        glossary = new JdbcGlossary(database.jdbc(), database.transactions());
        otherServer = new JdbcGlossary(database.jdbc(), database.transactions());
        database.jdbc()
                .update(
                        """
                        insert into person (id, sign_in_name, sign_in_key, display_name, role,
                            password_hash, enabled, interface_language, theme, created_at)
                        values (?, 'a', 'a', 'A', 'EDITOR', 'x', true, 'ko', 'light',
                            current_timestamp)
                        """,
                        EDITOR);
    }

    private List<Action> actions(UUID id) {
        return glossary.history(id).stream().map(EntryChange::action).toList();
    }

    @Test
    void tellsWhoChangedWhatWhenNewestFirst() {
        Instant before = Instant.now().minusMillis(1);
        glossary.keep(List.of(name, term), null);
        NameRecord mended =
                name.toDraft()
                        .english("Hahn Sora")
                        .basis(Basis.OWN)
                        .note("\"탭\t과\n줄\\n\r\"")
                        .formerTitles(List.of(new Title("기자", "reporter", "2001–")))
                        .name();
        long version = glossary.keep(List.of(mended, term), EDITOR);

        List<EntryChange> history = glossary.history(name.id());
        assertThat(actions(name.id())).containsExactly(Action.CHANGED, Action.ADDED);
        assertThat(history.getFirst().person()).isEqualTo(EDITOR);
        assertThat(history.getFirst().version()).isEqualTo(version);
        assertThat(history.getFirst().at()).isBetween(before, Instant.now());
        assertThat(history.getFirst().fields())
                .containsExactly(
                        new FieldChange(EntryField.ENGLISH, "Han So-ra", "Hahn Sora"),
                        new FieldChange(EntryField.BASIS, "HOUSE", "OWN"),
                        new FieldChange(EntryField.FORMER_TITLES, "", "기자\treporter\t2001–"),
                        new FieldChange(EntryField.NOTE, "", "\"탭\t과\n줄\\n\r\""));
        assertThat(history.getLast().person()).isNull();
        assertThat(actions(term.id())).containsExactly(Action.ADDED);
    }

    @Test
    void keepingWhatIsThereIsNoChange() {
        long version = glossary.keep(List.of(name, term), EDITOR);

        assertThat(glossary.keep(List.of(name, term), EDITOR)).isEqualTo(version);
        assertThat(glossary.version()).isEqualTo(version);
        assertThat(actions(name.id())).containsExactly(Action.ADDED);
    }

    @Test
    void aCheckHoldsUntilTheSpellingBecomesAnother() {
        glossary.keep(List.of(name), null);
        glossary.confirmChecked(name.id(), EDITOR);

        NameRecord checked = (NameRecord) glossary.byId(name.id()).orElseThrow();
        Checked by = Objects.requireNonNull(checked.checked());
        assertThat(by.by()).isEqualTo(EDITOR);
        assertThat(glossary.history(name.id()).getFirst().action()).isEqualTo(Action.CHECKED);

        glossary.keep(List.of(checked.toDraft().note("note").name()), EDITOR);
        assertThat(glossary.names()).extracting(NameRecord::checked).containsExactly(by);
        glossary.keep(List.of(checked.toDraft().english("Hahn").name()), EDITOR);
        assertThat(glossary.names()).extracting(NameRecord::checked).containsOnlyNulls();
    }

    @Test
    void confirmsNamesOnly() {
        long version = glossary.keep(List.of(term), null);
        glossary.confirmChecked(term.id(), EDITOR);
        glossary.confirmChecked(UUID.randomUUID(), EDITOR);
        assertThat(glossary.version()).isEqualTo(version);
    }

    @Test
    void everyVersionCanBeSeenAndBroughtBack() {
        long first = glossary.keep(List.of(name), null);
        glossary.confirmChecked(name.id(), EDITOR);
        long second = glossary.version();
        NameRecord checked = (NameRecord) glossary.byId(name.id()).orElseThrow();
        NameRecord mended = name.toDraft().english("Hahn Sora").name();
        long third = glossary.keep(List.of(mended), EDITOR);
        glossary.delete(name.id(), EDITOR);
        long fourth = glossary.version();

        assertThat(glossary.asOf(name.id(), first - 1)).isEmpty();
        assertThat(glossary.asOf(name.id(), first)).contains(name);
        assertThat(glossary.asOf(name.id(), second)).contains(checked);
        assertThat(glossary.asOf(name.id(), third)).contains(mended);
        assertThat(glossary.asOf(name.id(), fourth)).isEmpty();

        glossary.restore(name.id(), second, EDITOR);
        assertThat(glossary.names()).containsExactly(checked);
        glossary.restore(name.id(), third, EDITOR);
        assertThat(glossary.names()).containsExactly(mended);
        assertThat(glossary.asOf(name.id(), fourth)).isEmpty();
        assertThat(glossary.asOf(name.id(), third)).contains(mended);
        assertThat(actions(name.id()))
                .containsExactly(
                        Action.REVERTED,
                        Action.RESTORED,
                        Action.DELETED,
                        Action.CHANGED,
                        Action.CHECKED,
                        Action.ADDED);
        assertThatThrownBy(() -> glossary.restore(name.id(), fourth, EDITOR))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> glossary.restore(UUID.randomUUID(), 1, EDITOR))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatWasDeletedAndKeptAgainIsRestored() {
        glossary.keep(List.of(name), null);
        glossary.delete(name.id(), EDITOR);
        glossary.delete(name.id(), EDITOR);
        glossary.keep(List.of(name), EDITOR);

        assertThat(actions(name.id()))
                .containsExactly(Action.RESTORED, Action.DELETED, Action.ADDED);
    }

    @Test
    void anImportIsTakenBackButForWhatWasChangedSince() {
        NameRecord deleted = name("지운이");
        NameRecord changedLater = name("뒤에");
        NameRecord added = name("새로");
        glossary.keep(List.of(name, term, deleted, changedLater), null);
        glossary.delete(deleted.id(), null);
        NameRecord mendedLater = changedLater.toDraft().english("Later").name();
        long version =
                glossary.keep(
                        List.of(name.toDraft().english("Hahn").name(), deleted, mendedLater, added),
                        EDITOR);
        NameRecord last = mendedLater.toDraft().note("since").name();
        glossary.keep(List.of(last), null);

        assertThat(glossary.takeBack(version, EDITOR))
                .isEqualTo(new TakenBack(3, List.of(changedLater.id())));
        assertThat(glossary.names()).containsExactlyInAnyOrder(name, last);
        assertThat(glossary.terms()).containsExactly(term);
        assertThat(actions(name.id()))
                .containsExactly(Action.REVERTED, Action.CHANGED, Action.ADDED);
        assertThat(actions(added.id())).containsExactly(Action.DELETED, Action.ADDED);
        assertThat(glossary.takeBack(version, EDITOR).entries()).isZero();
    }

    @Test
    void aTermThatBecameANameCanBecomeATermAgain() {
        long version = glossary.keep(List.of(term), null);
        NameRecord now =
                NameRecord.draft(term.id(), Kind.ORGANIZATION, "공청회", "Hearing", Basis.RULE).name();
        glossary.keep(List.of(now), null);

        assertThat(glossary.asOf(term.id(), version)).contains(term);
        glossary.restore(term.id(), version, EDITOR);
        assertThat(glossary.names()).isEmpty();
        assertThat(glossary.terms()).containsExactly(term);
    }

    @Test
    void aFailedChangeLeavesNothing() {
        long version = glossary.keep(List.of(name), null);
        NameRecord byNobody =
                name.toDraft().checked(new Checked(UUID.randomUUID(), Instant.now())).name();
        assertThatThrownBy(() -> glossary.keep(List.of(byNobody), null))
                .isInstanceOf(RuntimeException.class);
        assertThat(glossary.version()).isEqualTo(version);
        assertThat(glossary.names()).containsExactly(name);
        assertThat(actions(name.id())).containsExactly(Action.ADDED);
    }

    @Test
    void whoeverWritesAtTheSameTimeEveryChangeHasItsVersionAndIsRemembered() throws Exception {
        glossary.keep(List.of(name), null);
        List<Callable<Long>> writers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Glossary server = i % 2 == 0 ? glossary : otherServer;
            NameRecord changed = name.toDraft().note("note " + i).name();
            writers.add(() -> server.keep(List.of(changed), EDITOR));
        }
        List<Long> versions = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Long> writer : threads.invokeAll(writers)) {
                versions.add(writer.get());
            }
        }

        List<EntryChange> history = glossary.history(name.id());
        assertThat(versions).doesNotHaveDuplicates();
        assertThat(history)
                .extracting(EntryChange::version)
                .startsWith(glossary.version())
                .containsAll(versions);
        for (int i = 0; i + 1 < history.size() - 1; i++) {
            assertThat(history.get(i).fields().getFirst().before())
                    .isEqualTo(history.get(i + 1).fields().getFirst().after());
        }
    }

    @Test
    void manyAreTakenBackTogether() {
        List<GlossaryEntry> names =
                IntStream.range(0, 2_500).<GlossaryEntry>mapToObj(n -> name("이름" + n)).toList();
        long version = glossary.keep(names, EDITOR);
        assertThat(glossary.takeBack(version, EDITOR)).isEqualTo(new TakenBack(2_500, List.of()));
        assertThat(glossary.names()).isEmpty();
    }

    private static NameRecord name(String hangul) {
        return NameRecord.draft(UUID.randomUUID(), Kind.PERSON, hangul, "English", Basis.RULE)
                .name();
    }
}

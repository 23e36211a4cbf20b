package org.naranhi.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Checked;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.PlannedRow.Choice.Answer;
import org.naranhi.glossary.PlannedRow.Effect;

class ImportPlanTest {
    private static final UUID EDITOR = new UUID(3, 3);
    private static final String HEADER =
            "hangul,hanja,english,basis,country,distinction,note,checked_by,checked_at,id\n";

    private final NameRecord han =
            person(1, "한소라", "Han So-ra").hanja("韓소라").country("KR").note("old").name();
    private final NameRecord min = person(2, "민하늘", "Min Ha-neul").country("KR").name();

    private static NameDraft person(int id, String hangul, String english) {
        return NameRecord.draft(new UUID(0, id), Kind.PERSON, hangul, english, Basis.HOUSE);
    }

    private List<PlannedRow> plan(String csv) throws Unreadable {
        return plan("names.csv", csv, List.of(han, min));
    }

    private static List<PlannedRow> plan(
            String name, String csv, List<? extends GlossaryEntry> current) throws Unreadable {
        Sheet sheet = CsvGlossary.sheet(name, csv.getBytes(StandardCharsets.UTF_8));
        return ImportPlan.of(
                List.of(new ImportSource(sheet, Mapping.guess(sheet))),
                current,
                Termbase.NEWSROOM,
                EDITOR::equals);
    }

    private static List<Effect> effects(List<PlannedRow> rows) {
        return rows.stream().map(PlannedRow::effect).toList();
    }

    /// A term that another glossary has too is another entry here.
    @Test
    void termsOfOtherGlossariesAreLeftAlone() throws Unreadable {
        String csv =
                """
                korean,english,domain,part_of_speech,status
                나란히,side by side,press,adverb,preferred
                """;
        TermEntry here =
                (TermEntry) plan("terms", csv, List.of()).getFirst().entryInFile().orElseThrow();
        UUID sports = UUID.randomUUID();
        Sheet sheet = CsvGlossary.sheet("terms", csv.getBytes(StandardCharsets.UTF_8));
        List<PlannedRow> rows =
                ImportPlan.of(
                        List.of(new ImportSource(sheet, Mapping.guess(sheet))),
                        List.of(here),
                        sports,
                        EDITOR::equals);

        assertThat(effects(plan("terms", csv, List.of(here)))).containsExactly(Effect.SAME);
        assertThat(effects(rows)).containsExactly(Effect.ADDED);
        TermEntry there = (TermEntry) rows.getFirst().entryInFile().orElseThrow();
        assertThat(there.glossary()).isEqualTo(sports);
        assertThat(there.id()).isNotEqualTo(here.id());
    }

    @Test
    void everyRowHasItsEffect() throws Unreadable {
        List<PlannedRow> rows =
                plan(
                        HEADER
                                + """
                                한소라,韓소라,Han So-ra,house,KR,,old,,,
                                민하늘,,Min Ha-neul,own,KR,,,,,
                                새이름,,Sae I-reum,rule,KR,,,,,
                                새이름,,Sae Ireum,rule,KR,,,,,
                                민하늘,,Min Haneul,own,KR,,,,,
                                가나다,,,own,KR,,,,,
                                """);
        assertThat(effects(rows))
                .containsExactly(
                        Effect.SAME,
                        Effect.CHANGED,
                        Effect.ADDED,
                        Effect.DOUBLED,
                        Effect.DOUBLED,
                        Effect.REFUSED);
        assertThat(rows).extracting(PlannedRow::line).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(rows.get(1).choices().getFirst().changes())
                .containsExactly(new FieldChange(EntryField.BASIS, "HOUSE", "OWN"));
        assertThat(((PlannedRow.Doubled) rows.get(3)).firstLine()).isEqualTo(4);
        assertThat(rows.get(5))
                .isEqualTo(
                        new PlannedRow.Refused(
                                "names.csv", 7, "cell.empty", "english", "가나다 · own · KR"));
    }

    @Test
    void sameKoreanInAnotherSpellingIsForSomeoneToDecide() throws Unreadable {
        NameRecord namesake = person(9, "한소라", "Hahn Sora").country("KR").name();
        List<PlannedRow> rows =
                plan(
                        "x.csv",
                        "hangul,english,basis,country\n한소라,Han Solah,own,KR\n",
                        List.of(han, namesake));

        assertThat(effects(rows)).containsExactly(Effect.CONFLICT);
        assertThat(rows.getFirst().choices())
                .extracting(PlannedRow.Choice::answer)
                .containsExactly(Answer.LEAVE, Answer.SAME_ONE, Answer.SAME_ONE, Answer.ANOTHER);
        assertThat(ImportPlan.decided(rows, Map.of())).isEmpty();
        GlossaryEntry changed = decide(rows, 1);
        assertThat(changed).isEqualTo(han.toDraft().english("Han Solah").basis(Basis.OWN).name());
        assertThat(decide(rows, 3).id()).isNotIn(han.id(), namesake.id());
    }

    private static GlossaryEntry decide(List<PlannedRow> rows, int choice) {
        Map<PlannedRow, PlannedRow.Choice> decisions = new IdentityHashMap<>();
        decisions.put(rows.getFirst(), rows.getFirst().choices().get(choice));
        return ImportPlan.decided(rows, decisions).getFirst();
    }

    @Test
    void aRefusedRowSaysWhatTheFileCallsTheColumn() throws Unreadable {
        assertThat(plan("성명,영문 성명\n가나다,\n"))
                .containsExactly(
                        new PlannedRow.Refused("names.csv", 2, "cell.empty", "영문 성명", "가나다"));
    }

    @Test
    void whoHasTheSameHanjaIsLikelyTheSame() throws Unreadable {
        List<PlannedRow> rows = plan("이름,한자,영문\n한소라,韓소라,Hahn Sora\n");
        assertThat(effects(rows)).containsExactly(Effect.CONFLICT);
        assertThat(rows.getFirst().choices().getFirst().answer()).isEqualTo(Answer.SAME_ONE);
    }

    @Test
    void aSpellingThatTheRecordWarnsOfIsNotOfferedFirst() throws Unreadable {
        NameRecord warned = han.toDraft().variants(List.of("Hahn Sora")).name();
        List<PlannedRow> rows = plan("x.csv", "이름,한자,영문\n한소라,韓소라,Hahn Sora\n", List.of(warned));
        assertThat(effects(rows)).containsExactly(Effect.CONFLICT);
        assertThat(rows.getFirst().choices().getFirst().answer()).isEqualTo(Answer.LEAVE);
    }

    @Test
    void namesakesThatCanBeToldApartAreNoConflict() throws Unreadable {
        NameRecord actor = person(5, "민하늘", "Min Haneul").distinction("배우").name();
        List<PlannedRow> rows =
                plan(
                        "x.csv",
                        HEADER
                                + """
                                한소라,漢小羅,Hahn Sora,own,KR,,,,,
                                민하늘,,Minn Haneul,own,,가수,,,,
                                한소라,,Han Sora,own,KP,,,,,
                                """,
                        List.of(han, actor));
        assertThat(effects(rows)).containsOnly(Effect.ADDED);
    }

    @Test
    void anIdTellsWhateverElseIsWritten() throws Unreadable {
        String row = "딴이름,,Other Name,own,KR,,,,," + min.id() + "\n";
        List<PlannedRow> rows = plan(HEADER + row);
        assertThat(effects(rows)).containsExactly(Effect.CHANGED);
        assertThat(rows.getFirst().choices().getFirst().old()).contains(min);

        NameRecord place = NameRecord.draft(min.id(), Kind.PLACE, "곳", "Got", Basis.RULE).name();
        assertThat(plan("x.csv", HEADER + row, List.of(place)))
                .containsExactly(new PlannedRow.Refused("x.csv", 2, "id.other_kind", "id", "딴이름"));
    }

    /// A row of a file that an entry came from is that entry; a person without hanja may be
    /// another.
    @Test
    void theKeyOfTheFileTellsButNotForPeopleWithoutHanja() throws Unreadable {
        String file =
                """
                hangul,hanja,english,basis,title_ko,title_en,second_reference,country,variants,source,note
                한소라,韓素羅,Han So-ra,own,,,,KR,,,
                민하늘,,Min Ha-neul,own,,,,KR,,,
                """;
        List<GlossaryEntry> read =
                CsvGlossary.read(file.getBytes(StandardCharsets.UTF_8)).entries();
        List<PlannedRow> rows =
                plan(
                        "people.csv",
                        file.replace("So-ra", "Sora").replace("Ha-neul", "Haneul"),
                        read);

        assertThat(effects(rows)).containsExactly(Effect.CHANGED, Effect.CONFLICT);
        assertThat(rows.getLast().choices().getFirst().answer()).isEqualTo(Answer.SAME_ONE);
        assertThat(ImportPlan.decided(rows, Map.of()))
                .extracting(GlossaryEntry::english)
                .containsExactly("Han Sora", "Min Haneul");
    }

    @Test
    void whatAFileSaysNothingOfStaysAsItIs() throws Unreadable {
        List<PlannedRow> rows = plan("이름,영문\n한소라,Han So-ra\n");
        assertThat(effects(rows)).containsExactly(Effect.SAME);
        rows = plan("이름,영문,비고\n한소라,Han So-ra,\n");
        assertThat(rows.getFirst().choices().getFirst().changes())
                .containsExactly(new FieldChange(EntryField.NOTE, "old", ""));
    }

    @Test
    void checksOfPeopleFromElsewhereAreNotTakenOver() throws Unreadable {
        Checked ours = new Checked(EDITOR, Instant.parse("2026-05-06T07:08:09Z"));
        String row = "한소라,韓소라,Han So-ra,house,KR,,old,%s,2026-05-06T07:08:09Z,\n";
        assertThat(effects(plan(HEADER + row.formatted(new UUID(8, 8)))))
                .containsExactly(Effect.SAME);
        List<PlannedRow> rows = plan(HEADER + row.formatted(EDITOR));
        assertThat(ImportPlan.decided(rows, Map.of()))
                .containsExactly(han.toDraft().checked(ours).name());
        String unknown = "새이름,,Sae,own,KR,,,%s,2026-05-06T07:08:09Z,\n".formatted(new UUID(8, 8));
        NameRecord added =
                (NameRecord) ImportPlan.decided(plan(HEADER + unknown), Map.of()).getFirst();
        assertThat(added.checked()).isNull();
    }

    @Test
    void oneKoreanTermMayHaveSeveralEnglishOnes() throws Unreadable {
        String file = "용어,영문 용어\n공청회,public hearing\n공청회,open hearing\n";
        List<PlannedRow> rows = plan("x.csv", file, List.of());
        assertThat(effects(rows)).containsExactly(Effect.ADDED, Effect.ADDED);
        List<GlossaryEntry> entries = ImportPlan.decided(rows, Map.of());
        assertThat(effects(plan("x.csv", file, entries))).containsExactly(Effect.SAME, Effect.SAME);
    }

    @Test
    void everySheetCounts() throws Unreadable {
        List<ImportSource> sheets = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            Sheet sheet =
                    CsvGlossary.sheet(
                            name, "이름,영문\n새이름,Sae I-reum\n".getBytes(StandardCharsets.UTF_8));
            sheets.add(new ImportSource(sheet, Mapping.guess(sheet)));
        }
        List<PlannedRow> rows = ImportPlan.of(sheets, List.of(), Termbase.NEWSROOM, EDITOR::equals);
        assertThat(effects(rows)).containsExactly(Effect.ADDED, Effect.DOUBLED);
        assertThat(((PlannedRow.Doubled) rows.getLast()).firstSheet()).isEqualTo("a");
    }

    @Test
    void whatIsExportedAndImportedAgainChangesNothing() throws Exception {
        NameRecord namesake = person(4, "한소라", "Han So-ra").note("another").name();
        List<GlossaryEntry> current = List.of(han, min, namesake);
        StringBuilder out = new StringBuilder();
        CsvGlossary.write(StarterFile.PEOPLE, current, out);

        assertThat(effects(plan("people.csv", out.toString(), current))).containsOnly(Effect.SAME);
        List<GlossaryEntry> again =
                new ArrayList<>(
                        ImportPlan.decided(
                                plan("people.csv", out.toString(), List.of()), Map.of()));
        assertThat(again).isEqualTo(current);
    }

    @Test
    void everyRowSaysWhichEntryItIsAbout() throws Unreadable {
        assertThat(plan(HEADER + "가,,,,,,,,,\n나,,Na,own,KR,,,,,\n"))
                .extracting(row -> row.entryInFile().map(GlossaryEntry::korean))
                .containsExactly(Optional.empty(), Optional.of("나"));
    }
}

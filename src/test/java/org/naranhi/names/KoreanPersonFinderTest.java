package org.naranhi.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.glossary.FormKind;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermEntry;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.names.lucene.NoriWordBook;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

class KoreanPersonFinderTest {
    private static final PersonFinder FINDER = new KoreanPersonFinder(new NoriWordBook());

    @TestFactory
    List<DynamicTest> findsWhoIsMarkedAndNobodyElse() {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> row : RuleTable.rows(KoreanPersonFinderTest.class, "persons-ko.tsv")) {
            String text = row.getFirst().replaceAll("[<>]", "");
            tests.add(
                    DynamicTest.dynamicTest(
                            row.getFirst(),
                            () -> assertEquals(row.getFirst(), marked(text, find(text)))));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> saysWhatStandsBesideTheName() {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> row :
                RuleTable.rows(KoreanPersonFinderTest.class, "person-parts-ko.tsv")) {
            String text = row.getFirst().replaceAll("[<>]", "");
            tests.add(
                    DynamicTest.dynamicTest(
                            row.getFirst(),
                            () -> {
                                PersonMention m = find(text).getFirst();
                                assertEquals(
                                        row,
                                        List.of(
                                                marked(text, List.of(m)),
                                                m.form().name(),
                                                m.title(),
                                                m.attached(),
                                                m.korean() ? "ko" : "-"));
                            }));
        }
        return tests;
    }

    @Test
    void takesAShortNameForPartOfAWholeOneInTheSameStory() {
        List<PersonMention> found = find("도널드 트럼프 미국 대통령이 왔다.\n배우 김수현 씨도 왔다.\n트럼프 대통령은 수현 씨를 보았다.");
        assertEquals(
                List.of("도널드 트럼프", "김수현", "트럼프", "수현"),
                found.stream().map(PersonMention::name).toList());
        assertEquals(
                List.of(Form.FULL, Form.FULL, Form.SURNAME, Form.GIVEN),
                found.stream().map(PersonMention::form).toList());
        assertEquals(
                List.of(false, true, false, true),
                found.stream().map(PersonMention::korean).toList());
    }

    @Test
    void findsPeopleOnRecordWhereTheRecordFindsThem() {
        String text = "오늘 가나다라가 왔다.";
        List<PersonMention> found =
                FINDER.find(text, List.of(mention(text, "가나다라", record("가나다라"))));
        assertEquals("오늘 <가나다라>가 왔다.", marked(text, found));
        assertEquals("가", found.getFirst().attached());
        assertTrue(found.getFirst().korean());
    }

    @Test
    void takesNothingOnRecordAsSomethingElseForAPerson() {
        String text = "김포공 씨가 왔다.";
        assertEquals("<김포공> 씨가 왔다.", marked(text, find(text)));
        assertEquals(
                text, marked(text, FINDER.find(text, List.of(mention(text, "김포공", term("김포공"))))));
    }

    @Test
    void keepsMarkersOutOfTheNameAndItsPlaceRight() {
        String text = "⟦1⟧강경화⟦/1⟧ 장관은 왔다.";
        List<PersonMention> found = find(text);
        assertEquals(1, found.size());
        assertEquals("강경화", found.getFirst().name());
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertEquals(List.of(), find(""));
        assertEquals(List.of(), find("\n \n...\n"));
    }

    private static List<PersonMention> find(String text) {
        return FINDER.find(text, List.of());
    }

    private static String marked(String text, List<PersonMention> people) {
        StringBuilder marked = new StringBuilder(text);
        for (PersonMention person : people.reversed()) {
            marked.insert(person.span().end(), '>').insert(person.span().start(), '<');
        }
        return marked.toString();
    }

    private static Mention mention(String text, String name, GlossaryEntry entry) {
        int at = text.indexOf(name);
        return new Mention(new Span(at, at + name.length()), entry, name, FormKind.MAIN, "");
    }

    private static NameRecord record(String name) {
        return new NameRecord(
                new UUID(0, 1),
                NameRecord.Kind.PERSON,
                name,
                "",
                "Ga Na-da-ra",
                NameRecord.Basis.OWN,
                "",
                "",
                "",
                "",
                "KR",
                "",
                "",
                List.of(),
                "",
                "",
                "",
                List.of(),
                null);
    }

    private static TermEntry term(String term) {
        return new TermEntry(
                new UUID(0, 2),
                term,
                "term",
                "",
                "noun",
                TermEntry.Status.PREFERRED,
                List.of(),
                List.of(),
                "",
                "");
    }
}

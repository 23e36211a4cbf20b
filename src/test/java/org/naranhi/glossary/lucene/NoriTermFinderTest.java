package org.naranhi.glossary.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.SampleGlossary;
import org.naranhi.text.Language;

class NoriTermFinderTest {
    private final FixedGlossary glossary = SampleGlossary.read();
    private final AtomicLong now = new AtomicLong();
    private final NoriTermFinder finder = new NoriTermFinder(glossary, now::get);

    @TestFactory
    Stream<DynamicTest> findsWhatTheTableSays() {
        return MentionTable.read("mentions.tsv").stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.text(),
                                        () ->
                                                assertThat(row.found(finder))
                                                        .isEqualTo(row.expected())));
    }

    @Test
    void findsMostOfWhatItHasNotSeen() {
        int right = 0;
        int found = 0;
        int expected = 0;
        for (MentionTable row : MentionTable.read("mentions-held-out.tsv")) {
            List<String> left = new ArrayList<>(row.expected());
            List<String> mentions = row.found(finder);
            right += (int) mentions.stream().filter(left::remove).count();
            found += mentions.size();
            expected += row.expected().size();
        }
        assertThat((double) right / found).as("precision").isGreaterThan(0.95);
        assertThat((double) right / expected).as("recall").isGreaterThan(0.95);
    }

    @Test
    void homonymsGiveSeveralMentionsOfOneSpan() {
        GlossaryEntry first = glossary.names().getFirst();
        glossary.keep(
                List.of(
                        new org.naranhi.glossary.NameRecord(
                                new java.util.UUID(1, 1),
                                org.naranhi.glossary.NameRecord.Kind.PERSON,
                                first.korean(),
                                "金正銀",
                                "Kim Jung-eun",
                                org.naranhi.glossary.NameRecord.Basis.OWN,
                                "",
                                "",
                                "배우",
                                "actor",
                                "KR",
                                "",
                                "",
                                List.of(),
                                "",
                                "")),
                null);
        List<Mention> mentions = finder.find(first.korean() + "은 웃었다.", Language.KOREAN);
        assertThat(mentions).hasSize(2);
        assertThat(mentions.get(0).span()).isEqualTo(mentions.get(1).span());
        assertThat(mentions).extracting(m -> m.entry().english()).doesNotHaveDuplicates();
    }

    @Test
    void takesInAChangeWithinASecond() {
        assertThat(finder.find("강경화는 웃었다.", Language.KOREAN)).hasSize(1);
        glossary.delete(
                glossary.names().stream()
                        .filter(name -> name.hangul().equals("강경화"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                null);
        assertThat(finder.find("강경화는 웃었다.", Language.KOREAN)).hasSize(1);
        now.addAndGet(1_000_000_000L);
        assertThat(finder.find("강경화는 웃었다.", Language.KOREAN)).isEmpty();
    }

    @Test
    void refreshTakesInAChangeAtOnce() {
        assertThat(finder.complete("강경화", 5)).hasSize(1);
        glossary.delete(finder.complete("강경화", 5).getFirst().id(), null);
        finder.refresh();
        assertThat(finder.complete("강경화", 5)).isEmpty();
    }

    @Test
    void whatWasAddedIsFoundInAGlossaryOfAnySize() {
        List<GlossaryEntry> many = new java.util.ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            many.add(term("모의낱말" + i + "호", "mock word " + i));
        }
        glossary.keep(many, null);
        finder.refresh();
        glossary.keep(List.of(term("새말모이", "word list")), null);
        glossary.delete(many.getFirst().id(), null);
        now.addAndGet(100_000_000L);
        assertThat(finder.find("새말모이를 냈다.", Language.KOREAN)).hasSize(1);
        assertThat(finder.find("Two word lists came out.", Language.ENGLISH)).hasSize(1);
        assertThat(finder.find("모의낱말0호가 나왔다.", Language.KOREAN)).isEmpty();
        assertThat(finder.find("모의낱말1호가 나왔다.", Language.KOREAN)).hasSize(1);
        assertThat(finder.complete("새말", 3)).hasSize(1);
        assertThat(finder.complete("모의낱말0", 3)).isEmpty();
    }

    private static GlossaryEntry term(String korean, String english) {
        return new org.naranhi.glossary.TermEntry(
                java.util.UUID.nameUUIDFromBytes(
                        korean.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                korean,
                english,
                "society",
                "noun",
                org.naranhi.glossary.TermEntry.Status.PREFERRED,
                List.of(),
                List.of(),
                "",
                "");
    }

    @Test
    void whatATextIntroducesIsFoundFromThereOn() {
        glossary.keep(List.of(term("핵협의그룹", "Nuclear Consultative Group")), null);
        finder.refresh();
        List<String> korean = List.of("NCG는 아직 없다.", "핵협의그룹(NCG)이 열렸다.", "NCG는 다시 모인다.");
        assertThat(finder.findThroughout(korean, Language.KOREAN))
                .extracting(List::size)
                .containsExactly(0, 2, 1);
        String english =
                "The Nuclear Consultative Group (NCG) met. The NCG's next meeting is in May.";
        assertThat(finder.find(english, Language.ENGLISH))
                .extracting(m -> m.span().of(english))
                .containsExactly("Nuclear Consultative Group", "NCG", "NCG");
        assertThat(finder.find("강경화(외교부)는 웃었다. 외교부도 웃었다.", Language.KOREAN))
                .extracting(m -> m.entry().korean())
                .containsOnlyOnce("강경화");
    }

    @Test
    void textsMayBeInPartsFullWidthOrBroken() {
        String decomposed =
                java.text.Normalizer.normalize("강경화는 웃었다.", java.text.Normalizer.Form.NFD);
        assertThat(finder.find(decomposed, Language.KOREAN))
                .extracting(m -> m.span().of(decomposed).length())
                .containsExactly(8);
        assertThat(finder.find("ＩＣＢＭ을 쏘았다.", Language.KOREAN)).hasSize(1);
        assertThat(finder.find("denuclear\u00ADization", Language.ENGLISH)).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> completesWhatIsTyped() {
        record Row(String typed, String first) {}
        return Stream.of(
                        new Row("강경ㅎ", "강경화"),
                        new Row("강겨", "강경화"),
                        new Row("강", "강경화"),
                        new Row("ㄱㄱㅎ", "강경화"),
                        new Row("ㄳㄴㅈ", ""),
                        new Row("트럼", "도널드 트럼프"),
                        new Row("kyu", "노규덕"),
                        new Row("Noh K", "노규덕"),
                        new Row("nohky", "노규덕"),
                        new Row("duk", "노규덕"),
                        new Row("Erdoğ", "레제프 타이이프 에르도안"),
                        new Row("denuc", "비핵화"),
                        new Row("icb", "대륙간탄도미사일"),
                        new Row("서울", "서울특별시"),
                        new Row("ㅂㅎㅎ", "비핵화"),
                        new Row("남북 정ㅅ", "남북 정상회담"),
                        new Row("북괴", ""),
                        new Row("강경하", ""),
                        new Row(" ", ""))
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        "'" + row.typed + "'",
                                        () ->
                                                assertThat(
                                                                finder
                                                                        .complete(row.typed, 1)
                                                                        .stream()
                                                                        .map(GlossaryEntry::korean)
                                                                        .findFirst()
                                                                        .orElse(""))
                                                        .isEqualTo(row.first)));
    }
}

package org.naranhi.glossary.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.growth.TermCandidate.Context;
import org.naranhi.text.Language;

class CandidateMinerTest {
    private static final List<Context> PAIRS =
            List.of(
                    pair("시는 순환 버스를 늘린다.", "The city adds a shuttle bus."),
                    pair("순환 버스는 밤에도 다닌다.", "A shuttle bus runs at night too."),
                    pair("시민들은 순환버스를 반겼다.", "Residents welcomed the shuttle bus."),
                    pair("시장은 도서관을 열었다.", "The mayor opened a library."),
                    pair("새 도서관에는 책이 많다.", "The new library has many books."),
                    pair("도서관은 월요일에 쉰다.", "The library is closed on Mondays."),
                    pair("비가 많이 왔다.", "It rained a lot."),
                    pair("강이 넘쳤다.", "The river rose."),
                    pair("학교가 문을 닫았다.", "A school was closed."),
                    pair("다리가 끊겼다.", "A bridge gave way."),
                    pair("전기가 나갔다.", "Power went out."),
                    pair("배가 떠내려갔다.", "A boat drifted away."),
                    pair("길이 막혔다.", "Roads were blocked."),
                    pair("물이 빠졌다.", "The water fell."),
                    pair("해가 떴다.", "The sun came up."),
                    pair("아이들이 뛰놀았다.", "Children played."),
                    pair("가게가 다시 열렸다.", "Shops opened again."),
                    pair("손님은 적었다.", "Customers were few."),
                    pair("밤은 조용했다.", "The night was quiet."),
                    pair("바다안전그룹(MSG)이 출범했다.", "The Maritime Safety Group (MSG) was launched."));

    private static Context pair(String korean, String english) {
        return new Context(korean, english);
    }

    private static List<TermCandidate> found(String known) {
        CandidateMiner miner =
                new CandidateMiner(
                        (phrase, language) -> language == Language.KOREAN && phrase.equals(known),
                        WordPairs.NONE);
        PAIRS.forEach(miner::count);
        PAIRS.forEach(miner::join);
        return miner.candidates();
    }

    @Test
    void phrasesThatComeTogetherAreFoundWhole() {
        assertThat(found(""))
                .extracting(c -> c.korean() + " = " + c.english())
                .contains("순환 버스 = shuttle bus", "도서관 = library")
                .noneMatch(c -> c.startsWith("버스 = ") || c.endsWith("= bus"));
    }

    @Test
    void whatATextIntroducesIsFoundAtOnce() {
        TermCandidate introduced = found("").getFirst();
        assertThat(introduced.korean()).isEqualTo("바다안전그룹");
        assertThat(introduced.english()).isEqualTo("Maritime Safety Group");
        assertThat(introduced.shortened()).isEqualTo("MSG");
        assertThat(introduced.contexts()).hasSize(1);
    }

    @Test
    void whatIsOnRecordIsNotOffered() {
        assertThat(found("도서관")).noneMatch(c -> c.korean().equals("도서관"));
    }

    @Test
    void theSameIsFoundAgainUnderTheSameId() {
        assertThat(found("")).isEqualTo(found(""));
    }
}

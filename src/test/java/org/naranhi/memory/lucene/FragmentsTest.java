package org.naranhi.memory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naranhi.text.Direction.EN_KO;
import static org.naranhi.text.Direction.KO_EN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.memory.Fragment;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitFilter;
import org.naranhi.memory.Units;

class FragmentsTest {
    @TempDir private Path folder;
    private LuceneTranslationMemory memory;

    @BeforeEach
    void open() {
        memory = new LuceneTranslationMemory(folder.resolve("memory"));
        List<TranslationUnit> units = new ArrayList<>();
        String[][] pairs = {
            {"정부는 무역 협정에 서명했다.", "The government signed the trade agreement."},
            {"양국은 무역 협정을 놓고 다퉜다.", "The two countries argued over the trade agreement."},
            {"국회는 무역 협정을 비준했다.", "The parliament ratified the trade agreement."},
            {"농민들은 무역 협정에 반대한다.", "Farmers oppose the trade agreement."},
            {"새 다리가 열렸다.", "A new bridge opened."},
            {"시장은 예산을 줄였다.", "The mayor cut the budget."},
            {"비가 많이 내렸다.", "It rained a lot."},
            {"학교가 문을 닫았다.", "The school closed its doors."},
            {"어민들이 바다로 나갔다.", "Fishermen went out to sea."},
            {"그 배우는 상을 받았다.", "The actor won a prize."},
            {"내년 경제 전망", "economic outlook for next year"},
            {"2026년 경제 전망 보고서", "2026 economic outlook report"},
            {"의사들이 파업을 끝냈다.", "Doctors ended their strike."},
            {"열차가 늦게 왔다.", "The train came late."},
            {"눈이 길을 막았다.", "Snow blocked the road."},
            {"은행이 지점을 닫는다.", "The bank is closing branches."},
            {"소방관이 불을 껐다.", "Firefighters put out the fire."},
            {"작가가 새 소설을 냈다.", "The writer published a new novel."},
            {"경찰이 차를 세웠다.", "Police stopped the car."},
            {"항구에 안개가 꼈다.", "Fog lay over the harbor."}
        };
        for (String[] pair : pairs) {
            units.add(Units.unit(units.size() + 1, KO_EN, pair[0], pair[1], units.size()));
        }
        memory.learn(units, 0);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aPhraseOfSeveralUnitsIsOfferedAsTheySayIt() {
        List<Fragment> found = memory.fragments("장관이 무역 협정을 미루자고 했다.", KO_EN, UnitFilter.ANY);

        assertThat(found)
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.source()).isEqualTo("무역 협정");
                            assertThat(f.target()).isEqualTo("trade agreement");
                            assertThat(f.kind()).isEqualTo(Fragment.Kind.PHRASE);
                            assertThat(f.units()).isEqualTo(4);
                            assertThat(f.span().of("장관이 무역 협정을 미루자고 했다.")).isEqualTo("무역 협정");
                        });
    }

    @Test
    void theSameInTheOtherDirection() {
        List<Fragment> found =
                memory.fragments(
                        "Ministers want the trade agreement delayed.", EN_KO, UnitFilter.ANY);

        assertThat(found).extracting(Fragment::target).containsExactly("무역 협정");
    }

    @Test
    void aPartThatIsAUnitByItselfComesWhole() {
        List<Fragment> found = memory.fragments("연구소가 내년 경제 전망을 내놓았다.", KO_EN, UnitFilter.ANY);

        assertThat(found)
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.target()).isEqualTo("economic outlook for next year");
                            assertThat(f.kind()).isEqualTo(Fragment.Kind.UNIT);
                        });
    }

    @Test
    void aUnitWithAnotherNumberIsNoneOfIt() {
        assertThat(memory.fragments("연구소가 2031년 경제 전망 보고서를 내놓았다.", KO_EN, UnitFilter.ANY))
                .isEmpty();
    }

    @Test
    void whatStandsInTooFewUnitsIsNotOffered() {
        assertThat(memory.fragments("작은 항구에 안개가 꼈다가 걷혔다.", KO_EN, UnitFilter.ANY)).isEmpty();
    }

    @Test
    void onlyWhatTheFilterLetsThroughIsOffered() {
        UnitFilter none = UnitFilter.ANY.made(Set.of(TranslationUnit.Origin.ALIGNED));

        assertThat(memory.fragments("장관이 무역 협정을 미루자고 했다.", KO_EN, none)).isEmpty();
        assertThat(memory.fragments("연구소가 내년 경제 전망을 내놓았다.", KO_EN, none)).isEmpty();
    }

    @Test
    void aPageIsLookedAtToo() {
        String page = "장관이 무역 협정을 미루자고 했다. ".repeat(20_000);

        assertThat(memory.fragments(page, KO_EN, UnitFilter.ANY)).isNotEmpty();
    }

    @Test
    void whatWasForgottenIsNotOffered() {
        memory.forget(List.of(Units.id(1), Units.id(2)), 0);

        assertThat(memory.fragments("장관이 무역 협정을 미루자고 했다.", KO_EN, UnitFilter.ANY)).isEmpty();
    }
}

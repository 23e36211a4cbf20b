package org.naranhi.ui.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.HouseNames;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class NamesViewTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private Glossary glossary;

    private final NameRecord garam = person("한가람", "Han Ga-ram");

    @BeforeEach
    void someNames() {
        newsroom.person();
        glossary.keep(List.of(garam, person("남궁별", "Namgung Byeol")), null);
    }

    @Test
    void findsByHangulByInitialConsonantsAndByLatinLetters() {
        NamesView view = names();
        for (String words : List.of("한가", "ㅎㄱㄹ", "ga-ram")) {
            view.list.search.setValue(words);
            assertThat(english(view)).as(words).containsExactly("Han Ga-ram");
        }
    }

    @Test
    void aNameHasAPageOfItsOwn() {
        NamesView view = names();
        view.list.step(1);
        roundTrip();
        assertThat(getCurrentView()).isSameAs(view);
        NamesView garams =
                navigate(NamesView.class, Map.of(NameAddress.NAME, garam.id().toString()));
        roundTrip();
        assertThat(find(NamePage.class).all()).hasSize(1);
        assertThat(garams.list.grid.asSingleSelect().getValue())
                .isEqualTo(new ListRow.OnRecord(garam, 0));
    }

    @Test
    void whatIsCheckedSaysByWhom() {
        navigate(NamesView.class, Map.of(NameAddress.NAME, garam.id().toString()));
        roundTrip();
        NameRecord before = onRecord();
        assertThat(before.checked()).isNull();

        test(find(Button.class).withText("Checked").single()).click();

        assertThat(onRecord().checked()).isNotNull();
    }

    private NameRecord onRecord() {
        return (NameRecord) glossary.byId(garam.id()).orElseThrow();
    }

    @Test
    void aNameWithoutEnglishIsNotKept() {
        names();
        int before = glossary.names().size();
        NameDialog dialog =
                new NameDialog(null, HouseNames.STANDARD, n -> glossary.keep(List.of(n), null));
        dialog.open();
        roundTrip();
        dialog.hangul.setValue("이름만");

        test(dialog.save).click();

        assertThat(dialog.english.isInvalid()).isTrue();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(glossary.names()).hasSize(before);
    }

    private NamesView names() {
        NamesView view = navigate(NamesView.class);
        roundTrip();
        return view;
    }

    private static List<String> english(NamesView view) {
        return view.list
                .grid
                .getGenericDataView()
                .getItems()
                .filter(ListRow.OnRecord.class::isInstance)
                .map(row -> ((ListRow.OnRecord) row).name().english())
                .toList();
    }

    private static NameRecord person(String hangul, String english) {
        return NameRecord.draft(
                        UUID.nameUUIDFromBytes(hangul.getBytes(StandardCharsets.UTF_8)),
                        Kind.PERSON,
                        hangul,
                        english,
                        Basis.HOUSE)
                .englishShort(english.split(" ")[0])
                .country("KR")
                .name();
    }
}

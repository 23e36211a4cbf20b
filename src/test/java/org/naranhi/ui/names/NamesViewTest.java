package org.naranhi.ui.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameRecord;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class NamesViewTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private Glossary glossary;

    @BeforeEach
    void someNames() {
        newsroom.person();
        glossary.keep(List.of(person("한가람", "Han Ga-ram"), person("남궁별", "Namgung Byeol")), null);
    }

    @Test
    void findsByHangulByInitialConsonantsAndByLatinLetters() {
        NamesView view = navigate(NamesView.class);
        for (String words : List.of("한가", "ㅎㄱㄹ", "ga-ram")) {
            view.search.setValue(words);
            assertThat(view.grid.getGenericDataView().getItems().map(NameRecord::english))
                    .as(words)
                    .containsExactly("Han Ga-ram");
        }
    }

    @Test
    void aNameWithoutEnglishIsNotKept() {
        int before = glossary.names().size();
        NameDialog dialog = new NameDialog(null, n -> glossary.keep(List.of(n), null));
        dialog.open();
        roundTrip();
        dialog.hangul.setValue("이름만");

        test(dialog.save).click();

        assertThat(dialog.english.isInvalid()).isTrue();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(glossary.names()).hasSize(before);
    }

    private static NameRecord person(String hangul, String english) {
        return new NameRecord(
                UUID.nameUUIDFromBytes(hangul.getBytes(StandardCharsets.UTF_8)),
                NameRecord.Kind.PERSON,
                hangul,
                "",
                english,
                NameRecord.Basis.HOUSE,
                "",
                english.split(" ")[0],
                "",
                "",
                "KR",
                "",
                "",
                List.of(),
                "",
                "");
    }
}

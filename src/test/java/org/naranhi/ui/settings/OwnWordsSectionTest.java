package org.naranhi.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.HouseWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class OwnWordsSectionTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private HouseWords house;

    @BeforeEach
    void someoneIsThere() {
        newsroom.person();
    }

    @AfterEach
    void asUsual() {
        house.all().forEach(house::remove);
    }

    private OwnWordsSection section() {
        navigate(SettingsView.class);
        return find(OwnWordsSection.class).single();
    }

    @Test
    void aWordIsAddedFoundRemovedAndBroughtBack() {
        OwnWordsSection section = section();
        assertThat(section.grid.isVisible()).isFalse();
        section.word.setValue("Chaebol");
        test(section.add).click();
        assertThat(house.has("chaebol")).isTrue();
        assertThat(section.word.getValue()).isEmpty();
        section.word.setValue("hal");
        assertThat(section.grid.isVisible()).isFalse();
        section.word.setValue("cha");
        assertThat(section.grid.getGenericDataView().getItems()).containsExactly("chaebol");

        undo(section);
        assertThat(house.all()).isEmpty();
    }

    @Test
    void aListIsTakenInAndAllOfItTakenBack() {
        OwnWordsSection section = section();
        house.add("hanok");
        section.take("hanok\nhallyu\nchaebol\n한류\n".getBytes(StandardCharsets.UTF_8));
        assertThat(house.all()).containsExactly("chaebol", "hallyu", "hanok");
        undo(section);
        assertThat(house.all()).containsExactly("hanok");
    }

    @Test
    void whatIsNoWordIsRefusedAndSaid() {
        OwnWordsSection section = section();
        section.word.setValue("two words");
        test(section.add).click();
        assertThat(section.error.isVisible()).isTrue();
        section.take(new byte[] {(byte) 0xFF, 'a'});
        assertThat(section.error.getText()).isNotEmpty();
        assertThat(house.all()).isEmpty();
    }

    private void undo(OwnWordsSection section) {
        find(Button.class).withText(section.getTranslation("undo")).all().getLast().click();
    }
}

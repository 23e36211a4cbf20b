package org.naranhi.ui.settings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.Penalties;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.names.HouseNames;
import org.naranhi.names.HouseNames.SecondReference;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.newsroom.Settings;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.NameStyle.Join;
import org.naranhi.romanization.NameStyle.Order;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.HouseStyle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@NewsroomTest
@Import(Newsroom.class)
class SettingsViewTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private People people;
    @Autowired private AdmitPerson admit;
    @Autowired private HouseStyle style;
    @Autowired private Settings settings;
    @Autowired private HouseMemory house;

    @BeforeEach
    void someoneIsThere() {
        newsroom.person();
    }

    @Test
    void anAdministratorSeesEveryoneAndCanAdd() {
        SettingsView view = navigate(SettingsView.class);

        assertThat(view.grid.getGenericDataView().getItems().map(Person::signInName))
                .contains(Newsroom.NAME);
        assertThat(view.add.isAttached()).isTrue();
    }

    @Test
    @WithMockUser(username = "bada", roles = "TRANSLATOR")
    void aTranslatorSeesOnlyTheirOwn() {
        if (people.bySignInName("bada").isEmpty()) {
            admit.admit("bada", "김바다", Role.TRANSLATOR, Language.KOREAN, "또 하나의 긴 비밀번호");
        }

        SettingsView view = navigate(SettingsView.class);

        assertThat(view.add.isAttached()).isFalse();
        assertThat(view.grid.isAttached()).isFalse();
        assertThat(find(NameStyleSection.class).all()).isEmpty();
    }

    @Test
    void anEditorSetsHowNamesAreWrittenAndSeesItAtOnce() {
        HouseNames before = style.names();
        SettingsView view = navigate(SettingsView.class);
        NameStyleSection section = find(NameStyleSection.class).single();
        assertThat(view.getChildren()).contains(section);
        assertThat(section.south.example.getText()).isEqualTo("Moon Jae-in");
        assertThat(section.north.example.getText()).isEqualTo("Kim Jong-un");
        try {
            test(section.south.join).selectItem("nothing");
            test(section.south.order).selectItem("given name first");
            test(section.north.laterCapital).click();
            section.second.setValue(SecondReference.FULL);

            assertThat(section.south.example.getText()).isEqualTo("Jaein Moon");
            assertThat(section.north.example.getText()).isEqualTo("Kim Jong-Un");
            assertThat(section.secondExample.getText()).isEqualTo("Jaein Moon … Jaein Moon");
            assertThat(style.names())
                    .isEqualTo(
                            new HouseNames(
                                    new NameStyle(Join.JOINED, false, Order.GIVEN_FIRST),
                                    new NameStyle(Join.HYPHEN, true, Order.SURNAME_FIRST),
                                    SecondReference.FULL));
            assertThat(settings.all("names.")).hasSize(3);
            navigate(SettingsView.class);
            assertThat(find(NameStyleSection.class).single().south.example.getText())
                    .isEqualTo("Jaein Moon");
        } finally {
            style.change(before);
        }
    }

    @Test
    void anEditorSetsWhatIsTakenOffMatches() {
        Penalties before = house.penalties();
        navigate(SettingsView.class);
        PenaltySection section = find(PenaltySection.class).single();
        try {
            requireNonNull(section.origins.get(Origin.IMPORTED)).setValue(3);
            section.year.setValue(2);
            section.ageAtMost.setValue(3);
            assertThat(house.penalties().origins()).containsEntry(Origin.IMPORTED, 3);
            assertThat(section.example.getText()).endsWith("97 − 3 − 3 = 91%");
            section.year.setValue(900);
            section.year.clear();
            assertThat(house.penalties().year()).isEqualTo(2);

            test(section.standard).click();
            assertThat(house.penalties().origins())
                    .containsAllEntriesOf(HouseMemory.STANDARD.origins());
            assertThat(house.penalties().ageAtMost()).isZero();
            assertThat(section.year.getValue()).isZero();
        } finally {
            house.change(before);
        }
    }
}

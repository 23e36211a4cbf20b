package org.naranhi.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@NewsroomTest
@Import(Newsroom.class)
class SettingsViewTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private People people;
    @Autowired private AdmitPerson admit;

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
    }
}

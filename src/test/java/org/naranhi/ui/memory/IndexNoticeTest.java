package org.naranhi.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Role;
import org.naranhi.newsroom.Settings;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.IndexCare;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@NewsroomTest
@Import(Newsroom.class)
class IndexNoticeTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private Settings settings;
    @Autowired private IndexCare care;
    @Autowired private People people;
    @Autowired private AdmitPerson admit;

    @BeforeEach
    void anIndexWasSetAside() {
        newsroom.person();
        settings.set("memory.set-aside", "BROKEN|2026-11-27T08:00:00Z|memory.set-aside-1");
    }

    @Test
    void anAdministratorIsToldUntilItIsRead() {
        navigate("memory", MemoryView.class);
        IndexNotice notice = find(IndexNotice.class).single();
        assertThat(notice.getElement().getTextRecursively())
                .contains("damaged", "Nothing is lost", "memory.set-aside-1");
        test(notice.read).click();
        assertThat(notice.isVisible()).isFalse();
        assertThat(care.notice()).isEmpty();
    }

    @Test
    @WithMockUser(username = "bada", roles = "TRANSLATOR")
    void nobodyElseIsTold() {
        if (people.bySignInName("bada").isEmpty()) {
            admit.admit("bada", "김바다", Role.TRANSLATOR, Language.KOREAN, "또 하나의 긴 비밀번호");
        }
        navigate("memory", MemoryView.class);
        assertThat(find(IndexNotice.class).all()).isEmpty();
        care.dismiss();
    }

    @Test
    void whatAnotherVersionWroteIsNotShown() {
        settings.set("memory.set-aside", "MELTED|yesterday");
        assertThat(care.notice()).isEmpty();
    }
}

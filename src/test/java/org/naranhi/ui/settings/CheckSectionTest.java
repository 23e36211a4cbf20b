package org.naranhi.ui.settings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Role;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.CheckProfile.Level;
import org.naranhi.quality.CheckProfiles.Kept;
import org.naranhi.quality.SegmentPair;
import org.naranhi.quality.StyleChoice;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.HouseChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@NewsroomTest
@Import(Newsroom.class)
class CheckSectionTest extends SpringBrowserlessTest {
    private static final SegmentPair DOUBLED =
            new SegmentPair("그 회담이다.", "It is the talks .", Direction.KO_EN, List.of());

    @Autowired private Newsroom newsroom;
    @Autowired private HouseChecks house;
    @Autowired private People people;
    @Autowired private AdmitPerson admit;

    @BeforeEach
    void someoneIsThere() {
        newsroom.person();
    }

    @AfterEach
    void asUsual() {
        house.profiles().forEach(kept -> house.remove(kept.id()));
    }

    @Test
    void aDeskWorksByAProfileThatTurnsACheckOff() {
        CheckSection section = section();
        test(section.add).click();
        Kept made = house.profiles().getFirst();
        requireNonNull(section.desks.get(Language.ENGLISH)).setValue(made);
        assertThat(house.of(Language.ENGLISH).examine(DOUBLED)).hasSize(1);

        Details spaces = requireNonNull(section.levels.groups.get("space"));
        spaces.setOpened(true);
        level(spaces).setValue(Level.OFF);
        assertThat(house.profiles().getFirst().profile().levels()).hasSize(1);

        assertThat(house.of(Language.ENGLISH).examine(DOUBLED)).isEmpty();

        requireNonNull(section.style.fields.get(StyleChoice.QUOTES)).setValue("curly");
        CheckProfile kept = house.profiles().getFirst().profile();
        assertThat(kept.choice(StyleChoice.QUOTES)).isEqualTo("curly");
        assertThat(kept.levels()).hasSize(1);
    }

    @Test
    void aProfileIsRenamedAndDeletedAndNoTwoHaveOneName() {
        CheckSection section = section();
        test(section.add).click();
        test(section.add).click();
        assertThat(house.profiles()).hasSize(2);
        section.name.setValue("Sports");
        section.profiles.setValue(
                house.profiles().stream()
                        .filter(k -> !k.profile().name().equals("Sports"))
                        .findFirst()
                        .orElseThrow());
        section.name.setValue("Sports");
        assertThat(section.name.isInvalid()).isTrue();
        test(section.remove).click();
        assertThat(house.profiles()).extracting(k -> k.profile().name()).containsExactly("Sports");
    }

    @Test
    @WithMockUser(username = "noeul", roles = "TRANSLATOR")
    void aTranslatorHasNothingToDoWithIt() {
        if (people.bySignInName("noeul").isEmpty()) {
            admit.admit("noeul", "김노을", Role.TRANSLATOR, Language.KOREAN, "또 하나의 긴 비밀번호");
        }
        navigate(SettingsView.class);
        assertThat(find(CheckSection.class).all()).isEmpty();
    }

    private CheckSection section() {
        navigate(SettingsView.class);
        return find(CheckSection.class).single();
    }

    @SuppressWarnings("unchecked")
    private static Select<Level> level(Details group) {
        return (Select<Level>)
                group.getContent()
                        .findFirst()
                        .orElseThrow()
                        .getChildren()
                        .filter(Select.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }
}

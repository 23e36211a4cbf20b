package org.naranhi.ui.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
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
import org.naranhi.segmentation.Abbreviation;
import org.naranhi.segmentation.Abbreviation.Kind;
import org.naranhi.segmentation.OwnRules;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.UnusableRules;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.HouseSentences;
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
    @Autowired private HouseSentences sentences;
    @Autowired private Segmenter segmenter;

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
        assertThat(find(SentenceSection.class).all()).isEmpty();
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

    @Test
    void anEditorAddsAnAbbreviationAndSeesItOnTheSample() throws UnusableRules {
        navigate(SettingsView.class);
        SentenceSection section = find(SentenceSection.class).single();
        try {
            section.language.setValue(Language.ENGLISH);
            section.sample.text.setValue("Cllr. Kim left. It rained.");
            assertThat(sentences(section)).hasSize(3);
            section.abbreviations.form.setValue("Cllr.");
            test(section.abbreviations.add).click();

            assertThat(sentences(section)).containsExactly("Cllr. Kim left.", "It rained.");
            assertThat(sentences.rules().abbreviations(Language.ENGLISH))
                    .containsExactly(new Abbreviation("Cllr", Kind.TITLE));
            assertThat(segmenter.segments("Cllr. Kim left.", Language.ENGLISH)).hasSize(1);
            assertThat(settings.get("sentences.abbreviations-en")).contains("title Cllr");

            section.abbreviations.form.setValue("no, this");
            test(section.abbreviations.add).click();
            assertThat(section.error.isVisible()).isTrue();
            assertThat(sentences.rules().abbreviations(Language.ENGLISH)).hasSize(1);
        } finally {
            sentences.change(OwnRules.NONE);
        }
    }

    @Test
    void anSrxFileIsUsedAtOnceAndABadOneChangesNothing() throws UnusableRules {
        navigate(SettingsView.class);
        SentenceSection section = find(SentenceSection.class).single();
        try {
            section.language.setValue(Language.ENGLISH);
            section.sample.text.setValue("Kim left; Lee stayed.");
            section.file.take(srx("<beforebreak>;</beforebreak>").getBytes(UTF_8));
            assertThat(sentences(section)).containsExactly("Kim left;", "Lee stayed.");
            assertThat(section.error.isVisible()).isFalse();

            section.file.take(srx("<beforebreak>(</beforebreak>").getBytes(UTF_8));
            assertThat(section.error.getText()).contains("Rule 1").contains("(");
            section.file.take(new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
            assertThat(section.error.getText()).contains("UTF-8");
            assertThat(sentences(section)).containsExactly("Kim left;", "Lee stayed.");
            assertThat(section.file.remove.isVisible()).isTrue();

            test(section.file.remove).click();
            assertThat(sentences(section)).containsExactly("Kim left; Lee stayed.");
        } finally {
            sentences.change(OwnRules.NONE);
        }
    }

    private static List<String> sentences(SentenceSection section) {
        return section.sample
                .sentences
                .getChildren()
                .map(item -> ((ListItem) item).getText())
                .toList();
    }

    private static String srx(String before) {
        return """
                <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes"
                cascade="yes"/><body><languagerules><languagerule languagerulename="House">
                <rule break="yes">%s<afterbreak>\\s</afterbreak></rule></languagerule>
                </languagerules><maprules><languagemap languagepattern="en.*"
                languagerulename="House"/></maprules></body></srx>
                """
                .formatted(before);
    }
}

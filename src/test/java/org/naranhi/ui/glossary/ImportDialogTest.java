package org.naranhi.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.PlannedRow.Choice.Answer;
import org.naranhi.glossary.PlannedRow.Effect;
import org.naranhi.glossary.StarterFile;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.ui.names.NamesView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@NewsroomTest
@Import(Newsroom.class)
class ImportDialogTest extends SpringBrowserlessTest {
    private static final NameRecord ON_RECORD =
            NameRecord.draft(new UUID(77, 1), Kind.PERSON, "가온별", "Ga On-byeol", Basis.HOUSE)
                    .country("KR")
                    .name();

    @Autowired private Newsroom newsroom;
    @Autowired private Glossary glossary;
    @Autowired private ObjectProvider<ImportDialog> dialogs;
    @TempDir Path folder;
    private ImportDialog dialog;
    private int changes;

    @BeforeEach
    void openTheDialog() {
        newsroom.person();
        glossary.names().stream()
                .filter(name -> name.hangul().startsWith("가온"))
                .forEach(name -> glossary.delete(name.id(), null));
        glossary.keep(List.of(ON_RECORD), null);
        navigate(NamesView.class);
        dialog = dialogs.getObject();
        dialog.open(() -> changes++);
    }

    private void drop(String name, String content) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "x", "y"), content);
        dialog.receive(UI.getCurrent(), name, file);
        MockVaadin.clientRoundtrip();
        assertThat(file).doesNotExist();
    }

    private void until(BooleanSupplier met) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            MockVaadin.clientRoundtrip();
                            return met.getAsBoolean();
                        });
    }

    private List<String> spellings() {
        return glossary.names().stream()
                .filter(name -> name.hangul().startsWith("가온"))
                .map(NameRecord::english)
                .sorted()
                .toList();
    }

    private List<Effect> effects() {
        return dialog.preview.rows().stream().map(org.naranhi.glossary.PlannedRow::effect).toList();
    }

    @Test
    void nothingIsKeptBeforeItIsSeenAndTheRestOnlyWhenDecided() throws IOException {
        drop("names.csv", "이름,영문,국가\n가온별,Gaon Byeol,KR\n가온달,Ga On-dal,KR\n가온해,,KR\n");
        assertThat(effects()).containsExactly(Effect.CONFLICT, Effect.REFUSED, Effect.ADDED);
        assertThat(spellings()).containsExactly("Ga On-byeol");

        test(dialog.take).click();
        until(() -> !dialog.isOpened());
        assertThat(spellings()).containsExactly("Ga On-byeol", "Ga On-dal");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void whatWasTakenCanBeTakenBack() throws IOException {
        drop("names.csv", "이름,영문\n가온별,Gaon Byeol\n가온달,Ga On-dal\n");
        dialog.preview.decideTogether(Answer.SAME_ONE);
        test(dialog.take).click();
        until(() -> !dialog.isOpened());
        assertThat(spellings()).containsExactly("Ga On-dal", "Gaon Byeol");

        Button undo =
                find(Notification.class)
                        .all()
                        .getLast()
                        .getChildren()
                        .flatMap(com.vaadin.flow.component.Component::getChildren)
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow();
        test(undo).click();
        until(() -> changes == 2);
        assertThat(spellings()).containsExactly("Ga On-byeol");
    }

    @Test
    void columnsWithoutKnownNamesAreAskedFor() throws IOException {
        drop("list.csv", "a,b\n가온달,Ga On-dal\n");
        SheetColumns sheet = find(SheetColumns.class).single();
        assertThat(dialog.take.isVisible()).isFalse();

        sheet.columns.get(0).setValue("hangul");
        sheet.columns.get(1).setValue("english");
        assertThat(effects()).containsExactly(Effect.ADDED);
        assertThat(dialog.take.isEnabled()).isTrue();
        sheet.columns.get(0).setValue("english");
        assertThat(sheet.columns.get(1).isEmpty()).isTrue();
        assertThat(dialog.take.isVisible()).isFalse();
        sheet.kind.setValue(StarterFile.TERMS);
        assertThat(sheet.columns.get(0).isEmpty()).isTrue();
        sheet.kind.clear();
        assertThat(sheet.columns).isEmpty();
    }

    @Test
    void whatIsNoGlossaryIsSaidSoAndAnotherFileCanFollow() throws IOException {
        drop("page.html", "<html><body></body></html>");
        assertThat(dialog.drop.isVisible()).isTrue();
        assertThat(dialog.preview.isVisible()).isFalse();
        drop("good.csv", "이름,영문\n가온달,Ga On-dal\n");
        assertThat(dialog.preview.isVisible()).isTrue();
    }

    @Test
    void aChangeMeanwhileIsShownBeforeAnythingIsTaken() throws IOException {
        drop("names.csv", "이름,영문\n가온달,Ga On-dal\n가온별,Gaon Byeol\n");
        dialog.preview.decideTogether(Answer.ANOTHER);
        glossary.keep(
                List.of(
                        NameRecord.draft(
                                        new UUID(77, 2), Kind.PERSON, "가온달", "Ga On-dal", Basis.OWN)
                                .name()),
                null);
        test(dialog.take).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(effects()).containsExactly(Effect.CONFLICT, Effect.SAME);
        assertThat(dialog.preview.entries())
                .extracting(org.naranhi.glossary.GlossaryEntry::english)
                .containsExactly("Gaon Byeol");
    }

    @Test
    void oneKindOfRowCanBeShownAndDecidedAlone() throws IOException {
        drop("names.csv", "이름,영문\n가온달,Ga On-dal\n가온별,Gaon Byeol\n");
        test(dialog.preview.kinds.get(Effect.ADDED)).click();
        assertThat(
                        dialog.preview
                                .list
                                .getDataProvider()
                                .size(new com.vaadin.flow.data.provider.Query<>()))
                .isEqualTo(1);
        dialog.preview.decideTogether(Answer.LEAVE);
        assertThat(dialog.preview.entries()).isEmpty();
        assertThat(dialog.take.isEnabled()).isFalse();
        test(dialog.preview.all).click();
        dialog.preview.decideTogether(Answer.ANOTHER);
        assertThat(dialog.preview.entries()).hasSize(1);
    }

    @Test
    void thousandsOfRowsAreShown() throws IOException {
        StringBuilder file = new StringBuilder("이름,영문\n");
        for (int i = 0; i < 5_000; i++) {
            file.append("가온").append(i).append(",Gaon ").append(i).append('\n');
        }
        drop("many.csv", file.toString());
        assertThat(dialog.preview.entries()).hasSize(5_000);
    }

    @Test
    @WithMockUser(
            username = Newsroom.NAME,
            roles = {"TRANSLATOR"})
    void everyFormatCanBeTakenOut() {
        FileButtons buttons = find(FileButtons.class).single();
        assertThat(buttons.getChildren().anyMatch(ExportMenu.class::isInstance)).isTrue();
    }
}

package org.naranhi.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.memory.MemoryImports;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.ExportMemory;
import org.naranhi.workbench.Works;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class FilesPartTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private MemoryImports imports;
    @Autowired private TranslationMemory memory;
    @Autowired private ExportMemory export;
    @Autowired private Works works;
    @TempDir Path folder;
    private final String name = UUID.randomUUID() + ".tmx";
    private FilesPart part;

    @BeforeEach
    void openTheFiles() {
        newsroom.person();
        navigate("memory/files", MemoryView.class);
        part = find(FilesPart.class).single();
    }

    private void drop(String body) throws IOException {
        int before = part.endings().size();
        Path file = Files.createTempFile(folder, "x", "y");
        Files.writeString(
                file, "<tmx version='1.4'><header srclang='ko'/><body>" + body + "</body></tmx>");
        part.receive(UI.getCurrent(), name, file);
        until(() -> part.endings().size() > before);
        assertThat(file).doesNotExist();
    }

    private void until(BooleanSupplier met) {
        Awaitility.await()
                .pollInSameThread()
                .until(
                        () -> {
                            MockVaadin.clientRoundtrip();
                            return met.getAsBoolean();
                        });
    }

    private String pair() {
        return "<tu><tuv xml:lang='ko'><seg>부표 %s</seg></tuv>".formatted(name)
                + "<tuv xml:lang='en'><seg>Buoy %s</seg></tuv></tu>".formatted(name);
    }

    private String ending() {
        return part.endings().getFirst().getElement().getTextRecursively();
    }

    @Test
    void anImportSaysWhatItAddedAndWhatItLeftOut() throws IOException {
        part.form.origin.setValue(Origin.MACHINE);
        drop(pair() + "<tu><tuv xml:lang='ko'><seg>짝 없음</seg></tuv></tu>");
        assertThat(ending()).contains(name, "1 unit was added", "1 left out");
        assertThat(imports.all().getLast().origin()).isEqualTo(Origin.MACHINE);
        drop(pair());
        assertThat(ending()).contains("Nothing was added");
    }

    @Test
    void whatCantBeReadIsSaidAndNothingIsTaken() throws IOException {
        int before = imports.all().size();
        drop("<tu><tuv xml:lang='ko'>");
        assertThat(ending()).contains("damaged");
        assertThat(imports.all()).hasSize(before);
    }

    @Test
    void anImportIsTakenBackOnceThatIsConfirmed() throws IOException {
        drop(pair());
        int units = memory.statistics().units();
        until(() -> find(ListItem.class).all().stream().anyMatch(this::isIt));
        Button back =
                find(Button.class).all().stream()
                        .filter(b -> b.getAriaLabel().orElse("").equals("Take back: " + name))
                        .findFirst()
                        .orElseThrow();
        test(back).click();
        test(find(ConfirmDialog.class).single()).confirm();
        until(() -> find(ListItem.class).all().stream().noneMatch(this::isIt));
        assertThat(memory.statistics().units()).isEqualTo(units - 1);
    }

    @Test
    void unitsGoOutAsTheyCameIn() throws IOException {
        drop(pair());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(UnitFilter.ANY, "memory.tmx", out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("부표 " + name, "Buoy " + name);
        assertThat(find(ExportLinks.class).single().getElement().getTextRecursively())
                .contains("TMX");
        assertThat(works.all()).isEmpty();

        UnitFilter none = UnitFilter.of(Set.of(UUID.randomUUID()));
        out.reset();
        export.write(none, "memory.tmx", out);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("<tu ", "<tu>");
    }

    @Test
    void aBrokenOffDownloadIsToldAndLeavesNoWorkBehind() throws IOException {
        drop(pair());
        OutputStream gone =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("the browser has gone");
                    }
                };
        assertThatThrownBy(() -> export.write(UnitFilter.ANY, "memory.tmx", gone))
                .isInstanceOf(IOException.class);
        assertThat(works.all()).isEmpty();
    }

    private boolean isIt(ListItem item) {
        return item.getElement().getTextRecursively().contains(name);
    }
}

package org.naranhi.ui.glossary;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.StarterFile;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.BoundedUpload;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Glossary files in and out. An import is shown row by row before anything of it is kept.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class FileButtons extends Div {
    private static final long LIMIT = 30L << 20;

    private final Glossary glossary;
    private final SignedIn signedIn;
    private Runnable changed = () -> {};

    FileButtons(Glossary glossary, SignedIn signedIn) {
        this.glossary = glossary;
        this.signedIn = signedIn;
        addClassName("file-buttons");
    }

    public void forNames(Runnable onChange) {
        build(onChange, List.of(StarterFile.PEOPLE, StarterFile.ORGANIZATIONS, StarterFile.PLACES));
    }

    public void forTerms(Runnable onChange) {
        build(onChange, List.of(StarterFile.TERMS));
    }

    private void build(Runnable onChange, List<StarterFile> files) {
        changed = onChange;
        if (signedIn.may(Role.EDITOR)) {
            Upload upload = new Upload(new BoundedUpload(LIMIT, this::receive, this::tooLarge));
            upload.setDropAllowed(false);
            upload.setAcceptedFileTypes(".csv", ".tsv", ".txt");
            upload.setUploadButton(new Button(getTranslation("file.import")));
            upload.setI18n(new UploadI18N());
            upload.addAllFinishedListener(e -> upload.clearFileList());
            upload.addClassName("file-import");
            add(upload);
        }
        for (StarterFile file : files) {
            String name = file.fileName();
            Anchor download = new Anchor(event -> write(event, file), "");
            String words = getTranslation("file.export", name);
            download.setText(files.size() == 1 ? getTranslation("file.export-one") : words);
            download.setAriaLabel(words);
            download.addClassName("file-export");
            add(download);
        }
    }

    private void receive(UI ui, String name, byte[] content) {
        try {
            GlossaryFile read = CsvGlossary.read(content);
            ui.access(
                    () ->
                            new ImportDialog(name, read, existing(), good -> keep(good, name))
                                    .open());
        } catch (GlossaryFile.Unreadable unreadable) {
            ui.access(
                    () -> Signs.warn(getTranslation("file.unreadable." + unreadable.code(), name)));
        }
    }

    private void tooLarge(UI ui) {
        ui.access(() -> Signs.warn(getTranslation("unreadable.too_large")));
    }

    private List<GlossaryEntry> existing() {
        List<GlossaryEntry> all = new ArrayList<>(glossary.names());
        all.addAll(glossary.terms());
        return all;
    }

    private void keep(List<GlossaryEntry> good, String name) {
        glossary.keep(good, signedIn.person().id());
        changed.run();
        Signs.tell(getTranslation("file.imported", good.size(), name));
    }

    private void write(DownloadEvent event, StarterFile file) throws IOException {
        event.setFileName(file.fileName());
        event.setContentType("text/csv; charset=utf-8");
        try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            CsvGlossary.write(file, existing(), out);
        }
    }
}

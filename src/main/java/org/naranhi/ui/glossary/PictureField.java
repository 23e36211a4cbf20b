package org.naranhi.ui.glossary;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.naranhi.glossary.Pictures;
import org.naranhi.ui.shared.BoundedFileUpload;
import org.naranhi.ui.shared.Signs;

/// A picture to show what a term means: chosen or dropped, shown, taken out again.
final class PictureField extends Div {
    private final Pictures pictures;
    private String name = "";
    private final Div shown = new Div();
    final Upload upload;
    final Button remove = new Button();

    PictureField(Pictures pictures) {
        this.pictures = pictures;
        addClassName("picture-field");
        upload = new Upload(new BoundedFileUpload(Pictures.LONGEST, this::receive, this::tooLarge));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/gif");
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles()
                        .setOne(getTranslation("term.picture-drop"))
                        .setMany(getTranslation("term.picture-drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles()
                        .setOne(getTranslation("term.picture-choose"))
                        .setMany(getTranslation("term.picture-choose")));
        upload.setI18n(words);
        remove.setText(getTranslation("term.picture-remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.addClickListener(e -> show(""));
        Span label = new Span(getTranslation("field.image"));
        label.addClassName("field-label");
        add(label, shown, remove, upload);
        show("");
    }

    String name() {
        return name;
    }

    void show(String picture) {
        name = picture;
        shown.removeAll();
        pictures.find(picture)
                .ifPresent(
                        path -> {
                            Image image =
                                    new Image(
                                            DownloadHandler.forFile(path.toFile()),
                                            getTranslation("field.image"));
                            image.addClassName("term-picture");
                            shown.add(image);
                        });
        remove.setVisible(!picture.isEmpty());
        upload.clearFileList();
    }

    /// On the request's own thread.
    void receive(UI ui, String fileName, Path file) {
        try {
            String kept = pictures.keep(Files.readAllBytes(file));
            var _ = ui.access(() -> show(kept));
        } catch (Pictures.Unfit unfit) {
            var _ = ui.access(() -> refuse(unfit.code()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tooLarge(UI ui) {
        var _ = ui.access(() -> refuse("picture.large"));
    }

    private void refuse(String code) {
        upload.clearFileList();
        Signs.warn(getTranslation(code, Pictures.LONGEST >> 20, Pictures.WIDEST));
    }
}

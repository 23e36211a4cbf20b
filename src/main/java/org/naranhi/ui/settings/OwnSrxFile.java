package org.naranhi.ui.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.naranhi.ui.shared.BoundedUpload;
import org.naranhi.workbench.HouseSentences;

/// The house's own SRX file, and all rules together to take away.
final class OwnSrxFile extends Div {
    private static final long MOST_BYTES = 1_000_000;

    final Upload upload;
    final Button remove = new Button();
    final Span state = new Span();
    private final HouseSentences house;
    private final Consumer<String> changed;
    private final Consumer<String> refuse;

    OwnSrxFile(HouseSentences house, Consumer<String> changed, Consumer<String> refuse) {
        this.house = house;
        this.changed = changed;
        this.refuse = refuse;
        upload = new Upload(new BoundedUpload(MOST_BYTES, this::file, this::tooLarge));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) MOST_BYTES);
        upload.setAcceptedFileTypes(".srx", ".xml");
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("sentences.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("sentences.choose")));
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("sentences.refused-too-large"))
                        .setIncorrectFileType(getTranslation("sentences.refused-no-srx", "?"))
                        .setTooManyFiles(getTranslation("new-story.one-file")));
        upload.setI18n(words);
        upload.addFileRejectedListener(e -> refuse.accept(e.getErrorMessage()));
        remove.setText(getTranslation("sentences.srx-remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.addClickListener(e -> changed.accept(""));
        state.addClassName("quiet");
        Anchor all = new Anchor(this::write, getTranslation("sentences.download"));
        Div line = new Div(state, remove);
        line.addClassName("srx-state");
        add(new H3(getTranslation("sentences.srx")), line, upload, all);
    }

    void show(String srx) {
        boolean some = !srx.isBlank();
        state.setText(
                getTranslation(
                        some ? "sentences.srx-some" : "sentences.srx-none",
                        srx.split("<rule[ >]", -1).length - 1));
        remove.setVisible(some);
        upload.clearFileList();
    }

    /// On the request's own thread.
    private void file(UI ui, String name, byte[] content) {
        ui.access(() -> take(content));
    }

    private void tooLarge(UI ui) {
        ui.access(
                () -> {
                    refuse.accept(getTranslation("sentences.refused-too-large"));
                    upload.clearFileList();
                });
    }

    void take(byte[] content) {
        try {
            String srx =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            changed.accept(srx.startsWith("\uFEFF") ? srx.substring(1) : srx);
        } catch (CharacterCodingException e) {
            refuse.accept(getTranslation("sentences.refused-encoding"));
            upload.clearFileList();
        }
    }

    private void write(DownloadEvent event) throws IOException {
        event.setFileName("naranhi.srx");
        event.setContentType("application/xml");
        event.getOutputStream().write(house.srx().getBytes(StandardCharsets.UTF_8));
    }
}

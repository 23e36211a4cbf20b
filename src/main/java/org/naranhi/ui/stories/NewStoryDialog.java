package org.naranhi.ui.stories;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.naranhi.exchange.Limits;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.ui.shared.BoundedUpload;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.workbench.TakeInStory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// A new story: pasted, or dropped as a file. What can't be read is said here, and what was pasted
/// stays in the field.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class NewStoryDialog extends Dialog {
    private final TakeInStory takeIn;
    private final SignedIn signedIn;
    final TextArea pasted = new TextArea();
    final Upload upload;
    final Button take = new Button();
    final Button pair = new Button();
    private final Div error = new Div();

    NewStoryDialog(TakeInStory takeIn, SignedIn signedIn, Navigation navigation) {
        this.takeIn = takeIn;
        this.signedIn = signedIn;
        setHeaderTitle(getTranslation("new-story.title"));
        setWidth("min(820px, 96vw)");
        addClassName("new-story");
        pasted.setLabel(getTranslation("new-story.paste"));
        pasted.setPlaceholder(getTranslation("new-story.paste-here"));
        pasted.setWidthFull();
        pasted.setMinRows(10);
        pasted.setMaxRows(18);
        pasted.setAutofocus(true);
        upload = new Upload(new BoundedUpload(Limits.DOCUMENT_BYTES, this::file, this::refuse));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Limits.DOCUMENT_BYTES);
        upload.setAcceptedFileTypes(".txt", ".text", ".html", ".htm", ".docx");
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles()
                        .setOne(getTranslation("new-story.drop"))
                        .setMany(getTranslation("new-story.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles()
                        .setOne(getTranslation("new-story.choose"))
                        .setMany(getTranslation("new-story.choose")));
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("unreadable.too_large"))
                        .setIncorrectFileType(getTranslation("unreadable.unknown_format"))
                        .setTooManyFiles(getTranslation("new-story.one-file")));
        upload.setI18n(words);
        upload.addFileRejectedListener(e -> say(e.getErrorMessage()));
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Span formats = new Span(getTranslation("new-story.formats"));
        formats.addClassName("quiet");
        add(pasted, upload, formats, error);
        take.setText(getTranslation("new-story.take-in"));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(e -> pasted());
        PageKeys.click(take, Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        take.setTooltipText("Ctrl+Enter");
        pair.setText(getTranslation("new-story.pair"));
        pair.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        pair.addClickListener(
                e -> {
                    close();
                    navigation.openNewPair();
                });
        getFooter().add(pair, new Button(getTranslation("cancel"), e -> close()), take);
    }

    private void pasted() {
        take(
                getTranslation("new-story.pasted-name") + ".txt",
                pasted.getValue().getBytes(StandardCharsets.UTF_8));
        take.setEnabled(true);
    }

    /// On the request's own thread.
    private void file(UI ui, String name, byte[] content) {
        ui.access(() -> take(name, content));
    }

    private void refuse(UI ui) {
        ui.access(() -> say(getTranslation("unreadable.too_large")));
    }

    private void take(String name, byte[] content) {
        try {
            UUID story = takeIn.takeIn(name, content, signedIn.person().id());
            close();
            UI.getCurrent()
                    .navigate(IntakeView.class, new RouteParameters("story", story.toString()));
        } catch (UnreadableDocument unreadable) {
            say(
                    getTranslation(
                            "unreadable." + unreadable.reason().name().toLowerCase(Locale.ROOT)));
        }
    }

    private void say(String words) {
        error.setText(words);
        error.setVisible(true);
        upload.clearFileList();
    }
}

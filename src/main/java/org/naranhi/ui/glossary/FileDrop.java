package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.Consumer;
import org.naranhi.ui.shared.BoundedFileUpload;

/// Where a glossary file is chosen or dropped.
final class FileDrop extends Composite<Div> {
    /// Bytes of one file: 100,000 names as TBX are 200 MB.
    static final long LIMIT = 300L << 20;

    private final Upload upload;

    FileDrop(BoundedFileUpload.Receiver receiver, Consumer<UI> tooLarge) {
        upload = new Upload(new BoundedFileUpload(LIMIT, receiver, tooLarge));
        upload.setMaxFiles(1);
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles()
                        .setOne(getTranslation("file.drop"))
                        .setMany(getTranslation("file.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles()
                        .setOne(getTranslation("file.choose"))
                        .setMany(getTranslation("file.choose")));
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("file.too-large", LIMIT >> 20))
                        .setIncorrectFileType(getTranslation("unreadable.unknown_format"))
                        .setTooManyFiles(getTranslation("new-story.one-file")));
        upload.setI18n(words);
        Span formats = new Span(getTranslation("file.formats"));
        formats.addClassName("quiet");
        getContent().add(upload, formats);
        getContent().addClassName("import-drop");
    }

    /// Ready for another file.
    void clear() {
        upload.clearFileList();
    }
}

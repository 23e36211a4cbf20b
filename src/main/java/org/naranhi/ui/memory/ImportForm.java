package org.naranhi.ui.memory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.ui.shared.BoundedFileUpload;

/// Where a file of units is chosen or dropped, and what is not in it: which memory it goes into,
/// and what its units are.
final class ImportForm extends Composite<Div> {
    /// Bytes of one file: some two million units.
    static final long LIMIT = 1L << 30;

    /// What comes with Naranhi alone isn't among them.
    private static final List<Origin> ORIGINS =
            List.of(
                    Origin.IMPORTED,
                    Origin.REVIEWED,
                    Origin.CONFIRMED,
                    Origin.ALIGNED,
                    Origin.MACHINE);

    final Select<Memory> memory = new Select<>();
    final Select<Origin> origin = new Select<>();
    private final Upload upload;

    ImportForm(List<String> endings, BoundedFileUpload.Receiver receiver, Consumer<UI> tooLarge) {
        memory.setLabel(getTranslation("memory.into"));
        memory.setItemLabelGenerator(m -> MemoryNames.name(this, m));
        origin.setLabel(getTranslation("memory.as"));
        origin.setItems(ORIGINS);
        origin.setItemLabelGenerator(o -> MemoryNames.origin(this, o));
        origin.setValue(Origin.IMPORTED);
        upload = new Upload(new BoundedFileUpload(LIMIT, receiver, tooLarge));
        upload.setAcceptedFileTypes(
                endings.stream().map(ending -> "." + ending).toArray(String[]::new));
        upload.addAllFinishedListener(e -> upload.clearFileList());
        String formats =
                endings.stream()
                        .map(ending -> ending.toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        upload.setI18n(words(formats));
        Span what = new Span(getTranslation("memory.import-formats", formats));
        what.addClassName("quiet");
        Div choices = new Div(memory, origin);
        choices.addClassName("import-choices");
        getContent().add(choices, upload, what);
        getContent().addClassName("memory-import");
    }

    void offer(List<Memory> writable) {
        memory.setItems(writable);
        upload.setVisible(!writable.isEmpty());
        if (!writable.isEmpty()) {
            memory.setValue(writable.getFirst());
        }
    }

    private UploadI18N words(String formats) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles()
                        .setOne(getTranslation("file.drop"))
                        .setMany(getTranslation("memory.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles()
                        .setOne(getTranslation("file.choose"))
                        .setMany(getTranslation("memory.choose-files")));
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("memory.too-large"))
                        .setIncorrectFileType(getTranslation("memory.other-file", formats))
                        .setTooManyFiles(getTranslation("new-story.one-file")));
        return words;
    }
}

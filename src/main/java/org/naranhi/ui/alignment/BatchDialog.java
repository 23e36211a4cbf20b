package org.naranhi.ui.alignment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.naranhi.exchange.Limits;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.memory.Memory;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.NamedPair;
import org.naranhi.ui.memory.MemoryNames;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.BoundedFileUpload;
import org.naranhi.ui.shared.ProgressLine;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.AlignBatch;
import org.naranhi.workbench.AlignBatch.Given;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.PairArchive;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Many pairs at once: files that belong together by their names, or a ZIP file of them.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BatchDialog extends Dialog {
    /// So sure a link has to be to be accepted by itself; nothing is as sure as the last.
    private static final List<Double> LEAST = List.of(2.0, 0.98, 0.95, 0.9, 0.8);

    private final AlignBatch batch;
    private final SignedIn signedIn;
    private final Behind behind;
    private final List<Given> given = new ArrayList<>();
    final Upload upload;
    final Select<Memory> into = new Select<>();
    final Select<Double> least = new Select<>();
    final Button begin = new Button();
    private final Span so = new Span();
    private final Div error = new Div();
    private Runnable begun = () -> {};

    BatchDialog(AlignBatch batch, HouseMemory house, SignedIn signedIn, Behind behind) {
        this.batch = batch;
        this.signedIn = signedIn;
        this.behind = behind;
        setHeaderTitle(getTranslation("pair-batch.title"));
        setWidth("min(760px, 96vw)");
        addClassName("pair-batch-dialog");
        upload = upload();
        into.setLabel(getTranslation("alignment.into"));
        into.setItems(house.writable());
        into.setItemLabelGenerator(memory -> MemoryNames.name(this, memory));
        house.writable().stream().findFirst().ifPresent(into::setValue);
        least.setLabel(getTranslation("pair-batch.accept"));
        least.setItems(LEAST);
        least.setItemLabelGenerator(this::surety);
        least.setValue(LEAST.getFirst());
        so.getElement().setAttribute("role", "status");
        so.addClassName("quiet");
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div choices = new Div(into, least);
        choices.addClassName("import-choices");
        add(new Span(getTranslation("pair-batch.how")), upload, so, choices, error);
        begin.setText(getTranslation("pair-batch.begin"));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickListener(e -> begin());
        getFooter().add(new Button(getTranslation("cancel"), e -> close()), begin);
        addOpenedChangeListener(
                e -> {
                    if (!e.isOpened()) {
                        forget();
                    }
                });
        show();
    }

    void whenBegun(Runnable action) {
        begun = action;
    }

    private Upload upload() {
        Upload many =
                new Upload(
                        new BoundedFileUpload(
                                Limits.ARCHIVE_PACKED_BYTES, this::receive, this::tooLarge));
        many.setAcceptedFileTypes(".zip", ".txt", ".text", ".html", ".htm", ".docx");
        many.setMaxFileSize(Limits.ARCHIVE_PACKED_BYTES);
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles()
                        .setOne(getTranslation("pair-batch.drop"))
                        .setMany(getTranslation("pair-batch.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles()
                        .setOne(getTranslation("pair-batch.choose"))
                        .setMany(getTranslation("pair-batch.choose")));
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("pair-batch.too-large"))
                        .setIncorrectFileType(getTranslation("pair-batch.other-file")));
        many.setI18n(words);
        many.addFileRejectedListener(e -> say(e.getErrorMessage()));
        many.addAllFinishedListener(e -> many.clearFileList());
        return many;
    }

    private String surety(double value) {
        return value > 1
                ? getTranslation("pair-batch.accept-nothing")
                : getTranslation(
                        "pair-batch.accept-from", String.format(Locale.ROOT, "%.0f", value * 100));
    }

    /// On the request's own thread.
    private void receive(UI ui, String name, Path file) {
        ui.access(() -> take(new Given(name, file)));
    }

    private void tooLarge(UI ui) {
        ui.access(() -> say(getTranslation("pair-batch.too-large")));
    }

    void take(Given file) {
        error.setVisible(false);
        given.add(file);
        show();
    }

    private void show() {
        long archives = given.stream().filter(g -> PairArchive.named(g.name())).count();
        List<NamedPair> pairs = NamedPair.among(given.stream().map(Given::name).toList());
        long whole = pairs.stream().filter(NamedPair::whole).count();
        so.setText(
                given.isEmpty()
                        ? ""
                        : getTranslation(
                                "pair-batch.so-far", whole, pairs.size() - whole, archives));
        begin.setEnabled(!pairs.isEmpty() || archives > 0);
    }

    private void begin() {
        begin.setEnabled(false);
        error.setVisible(false);
        ProgressLine line = new ProgressLine(getTranslation("pair-batch.unpacking"), false);
        add(line);
        List<Given> files = List.copyOf(given);
        String title = title(files);
        AlignBatch.Terms terms = new AlignBatch.Terms(into.getValue().id(), least.getValue());
        Person person = signedIn.person();
        behind.run(
                this,
                () -> outcome(title, files, terms, person),
                outcome -> {
                    remove(line);
                    given.clear(); // taken over, or gone
                    show();
                    outcome.run();
                });
    }

    private String title(List<Given> files) {
        String first = files.getFirst().name();
        return files.size() == 1
                ? first
                : getTranslation("pair-batch.many", first, files.size() - 1);
    }

    /// What there is to do at the page afterwards, whatever went wrong.
    private Runnable outcome(
            String title, List<Given> files, AlignBatch.Terms terms, Person person) {
        try {
            int pairs = batch.begin(title, files, terms, person);
            return pairs == 0
                    ? () -> say(getTranslation("pair-batch.no-pairs"))
                    : () -> started(pairs);
        } catch (UnreadableDocument unreadable) {
            String reason = unreadable.reason().name().toLowerCase(Locale.ROOT);
            return () -> say(getTranslation("unreadable." + reason));
        } catch (IOException e) {
            return () -> {
                throw new UncheckedIOException(e);
            };
        }
    }

    private void started(int pairs) {
        close();
        begun.run();
        Signs.tell(getTranslation("pair-batch.begun", pairs));
    }

    private void say(String words) {
        error.setText(words);
        error.setVisible(true);
    }

    private void forget() {
        try {
            for (Given each : given) {
                Files.deleteIfExists(each.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        given.clear();
    }
}

package org.naranhi.ui.memory;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryStatistics;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.BoundedFileUpload;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.shared.WorkPanel;
import org.naranhi.workbench.ForgetUnit;
import org.naranhi.workbench.ImportMemory;

/// The translation memory: what it holds, how something was put before, files in and out.
@Route(value = "memory", layout = Frame.class)
@PermitAll
public class MemoryView extends Div implements HasDynamicTitle {
    /// Bytes of one TMX file: some two million units.
    private static final long FILE_LIMIT = 1L << 30;

    private final TranslationMemory memory;
    private final SignedIn signedIn;
    private final ImportMemory importMemory;
    final ConcordancePanel concordance;
    private final Div statistics = new Div();

    MemoryView(
            TranslationMemory memory,
            SignedIn signedIn,
            ImportMemory importMemory,
            ForgetUnit forget,
            WorkPanel work) {
        this.memory = memory;
        this.signedIn = signedIn;
        this.importMemory = importMemory;
        this.concordance = new ConcordancePanel(memory);
        addClassName("memory");
        statistics.addClassName("memory-statistics");
        if (signedIn.may(Role.EDITOR)) {
            concordance.onDelete(unit -> delete(forget, unit));
        }
        add(new PageHeader(getTranslation("frame.memory")).withActions(files()));
        add(work, statistics, concordance);
        work.whenDone(this::count);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        count();
        concordance.search();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.memory") + " · " + getTranslation("app.name");
    }

    private void count() {
        MemoryStatistics now = memory.statistics();
        statistics.removeAll();
        Span all = new Span(getTranslation("memory.units", now.units()));
        all.addClassName("memory-units");
        statistics.add(all);
        for (TranslationUnit.Origin origin : TranslationUnit.Origin.values()) {
            int count = now.of(origin);
            if (count > 0) {
                String words = "origin." + origin.name().toLowerCase(Locale.ROOT);
                statistics.add(new Span(getTranslation(words) + " " + count));
            }
        }
    }

    private Component files() {
        Div files = new Div();
        files.addClassName("file-buttons");
        if (signedIn.may(Role.EDITOR)) {
            Upload upload =
                    new Upload(new BoundedFileUpload(FILE_LIMIT, this::imported, this::tooLarge));
            upload.setDropAllowed(false);
            upload.setAcceptedFileTypes(".tmx", ".xml");
            upload.setUploadButton(new Button(getTranslation("memory.import")));
            upload.setI18n(new UploadI18N());
            upload.addAllFinishedListener(e -> upload.clearFileList());
            upload.addClassName("file-import");
            files.add(upload);
        }
        return files;
    }

    private void imported(UI ui, String name, Path file) {
        ui.access(
                () ->
                        importMemory.start(
                                file,
                                name,
                                Memory.NEWSROOM,
                                signedIn.person().id(),
                                ending -> ui.access(() -> tell(name, ending))));
    }

    private void tooLarge(UI ui) {
        ui.access(() -> Signs.warn(getTranslation("memory.too-large")));
    }

    private void tell(String name, ImportMemory.Ending ending) {
        switch (ending) {
            case ImportMemory.Ending.Taken taken -> {
                String key = taken.outcome().cancelled() ? "memory.cancelled" : "memory.imported";
                int units = taken.outcome().done().units();
                int refused = taken.outcome().done().refused();
                Signs.tell(getTranslation(key, name, units, refused));
                if (refused > 0) {
                    Signs.warn(
                            getTranslation(
                                    "memory.refused",
                                    taken.outcome().refusals().stream()
                                            .limit(5)
                                            .map(
                                                    r ->
                                                            getTranslation(
                                                                    "memory.refusal",
                                                                    r.line(),
                                                                    getTranslation(
                                                                            "refusal."
                                                                                    + r.reason()
                                                                                            .name()
                                                                                            .toLowerCase(
                                                                                                    Locale
                                                                                                            .ROOT))))
                                            .collect(Collectors.joining(", "))));
                }
                count();
            }
            case ImportMemory.Ending.Unreadable unreadable ->
                    Signs.warn(
                            getTranslation(
                                    "memory.unreadable."
                                            + unreadable
                                                    .why()
                                                    .reason()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT),
                                    name,
                                    unreadable.why().line()));
        }
    }

    private void delete(ForgetUnit forget, TranslationUnit unit) {
        forget.forget(unit);
        concordance.search();
        count();
        Signs.tellWithUndo(
                getTranslation("memory.deleted"),
                getTranslation("undo"),
                () -> {
                    forget.undo(unit);
                    concordance.search();
                    count();
                });
    }
}

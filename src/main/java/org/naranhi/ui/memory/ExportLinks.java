package org.naranhi.ui.memory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.naranhi.memory.UnitFilter;
import org.naranhi.workbench.ExportMemory;

/// Links that download units, one for each format.
final class ExportLinks extends Composite<Div> {
    private final ExportMemory export;

    ExportLinks(ExportMemory export) {
        this.export = export;
        getContent().addClassName("export-links");
    }

    /// @param name what the file is called, without the day and its ending
    void of(UnitFilter filter, String name) {
        getContent().removeAll();
        for (String ending : export.endings()) {
            String file = plain(name) + "-" + LocalDate.now() + "." + ending;
            Anchor link =
                    new Anchor(
                            event -> write(event, filter, file), ending.toUpperCase(Locale.ROOT));
            link.addClassName("button");
            link.getElement().setAttribute("aria-label", getTranslation("memory.download", file));
            getContent().add(link);
        }
    }

    private void write(DownloadEvent event, UnitFilter filter, String file) throws IOException {
        event.setFileName(file);
        event.setContentType("application/octet-stream");
        export.write(filter, file, event.getOutputStream());
    }

    /// No file is called what a folder or a command could be.
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} _-]", "_").strip();
    }
}

package org.naranhi.ui.memory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.naranhi.memory.UnitFilter;
import org.naranhi.workbench.ExportMemory;

/// What the filters let through, as a file.
final class ExportDialog extends Dialog {
    ExportDialog(ExportMemory export, UnitFilter filter, int units) {
        setHeaderTitle(getTranslation("memory.export-title", units));
        setWidth("min(480px, 96vw)");
        ExportLinks links = new ExportLinks(export);
        links.of(filter, getTranslation("memory.file-name"));
        add(new Paragraph(getTranslation("memory.export-filtered")), links);
        getFooter().add(new Button(getTranslation("close"), e -> close()));
    }
}

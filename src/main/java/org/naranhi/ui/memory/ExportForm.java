package org.naranhi.ui.memory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import org.naranhi.memory.Memory;
import org.naranhi.memory.UnitFilter;
import org.naranhi.workbench.ExportMemory;

/// A memory as a file, or all of them together.
final class ExportForm extends Composite<Div> {
    final Select<Memory> memory = new Select<>();
    private final ExportLinks links;

    ExportForm(ExportMemory export) {
        links = new ExportLinks(export);
        memory.setLabel(getTranslation("memory.export-of"));
        memory.setEmptySelectionAllowed(true);
        memory.setEmptySelectionCaption(getTranslation("memory.all-memories"));
        memory.setPlaceholder(getTranslation("memory.all-memories"));
        memory.setItemLabelGenerator(
                m -> m == null ? getTranslation("memory.all-memories") : MemoryNames.name(this, m));
        memory.addValueChangeListener(e -> link());
        Span how = new Span(getTranslation("memory.export-how"));
        how.addClassName("quiet");
        getContent().add(memory, links, how);
        getContent().addClassName("memory-export");
    }

    void offer(List<Memory> all) {
        memory.setItems(all);
        link();
    }

    private void link() {
        Memory one = memory.getValue();
        links.of(
                one == null ? UnitFilter.ANY : UnitFilter.of(Set.of(one.id())),
                one == null ? getTranslation("memory.file-name") : MemoryNames.name(this, one));
    }
}

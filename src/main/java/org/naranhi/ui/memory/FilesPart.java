package org.naranhi.ui.memory;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.nio.file.Path;
import java.util.List;
import org.naranhi.memory.MemoryImports;
import org.naranhi.memory.UnitReaders;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.ExportMemory;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.ImportMemory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Files of units in and out, and what was taken in so far.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class FilesPart extends Div implements MemoryView.Refreshed {
    private final HouseMemory house;
    private final MemoryImports imports;
    private final ImportMemory importing;
    private final SignedIn signedIn;
    private final Behind behind;
    private final Div endings = new Div();
    final ImportForm form;
    final ImportList list;
    final ExportForm export;

    FilesPart(
            HouseMemory house,
            MemoryImports imports,
            ImportMemory importing,
            ImportList list,
            UnitReaders readers,
            ExportMemory exporting,
            SignedIn signedIn,
            Behind behind) {
        this.house = house;
        this.imports = imports;
        this.importing = importing;
        this.list = list;
        this.signedIn = signedIn;
        this.behind = behind;
        addClassName("memory-files");
        form = new ImportForm(readers.endings(), this::receive, this::tooLarge);
        endings.addClassName("import-endings");
        endings.getElement().setAttribute("aria-live", "polite");
        if (signedIn.may(Role.EDITOR)) {
            add(section("memory.import-title", form, endings));
        }
        export = new ExportForm(exporting);
        add(section("memory.imports", list), section("memory.export-section", export));
    }

    private Section section(String title, Component... parts) {
        Section section = new Section(new H2(getTranslation(title)));
        section.add(parts);
        section.addClassName("settings-section");
        return section;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        form.offer(house.writable());
        export.offer(house.memories());
        refresh();
    }

    @Override
    public void refresh() {
        behind.run(this, imports::all, list::show);
    }

    /// On the request's own thread; it may take a while until the import's turn comes.
    void receive(UI ui, String name, Path file) {
        var _ =
                ui.access(
                        () ->
                                importing.start(
                                        file,
                                        name,
                                        form.memory.getValue().id(),
                                        form.origin.getValue(),
                                        signedIn.person(),
                                        ending -> ended(ui, name, ending)));
    }

    private void ended(UI ui, String name, ImportMemory.Ending ending) {
        var _ =
                ui.access(
                        () -> {
                            endings.addComponentAsFirst(new ImportEnding(name, ending));
                            refresh();
                        });
    }

    private void tooLarge(UI ui) {
        var _ = ui.access(() -> Signs.warn(getTranslation("memory.too-large")));
    }

    List<ImportEnding> endings() {
        return endings.getChildren().map(ImportEnding.class::cast).toList();
    }
}

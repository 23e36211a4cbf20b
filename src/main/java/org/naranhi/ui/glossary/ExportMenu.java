package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFiles;
import org.naranhi.glossary.GlossaryFormat;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.Termbase;

/// Entries out, by kind and format. The menu's items follow links that nobody sees: a link in a
/// menu can't be followed by key.
final class ExportMenu extends Composite<Div> {
    private final Glossary glossary;
    private final GlossaryFiles files;
    final MenuBar bar = new MenuBar();

    /// @param termbases the glossaries terms may be taken from one by one
    ExportMenu(
            Glossary glossary,
            GlossaryFiles files,
            Set<StarterFile> kinds,
            List<Termbase> termbases) {
        this.glossary = glossary;
        this.files = files;
        getContent().addClassName("file-export");
        getContent().add(bar);
        SubMenu menu = bar.addItem(getTranslation("file.export")).getSubMenu();
        if (kinds.size() == 1) {
            formats(menu, kinds, null);
            if (termbases.size() > 1) {
                menu.addSeparator();
                termbases.forEach(
                        one ->
                                formats(
                                        menu.addItem(TermWords.glossary(this, one)).getSubMenu(),
                                        kinds,
                                        one.id()));
            }
            return;
        }
        for (StarterFile kind : kinds) {
            MenuItem item = menu.addItem(getTranslation("file.of-" + kind.words()));
            formats(item.getSubMenu(), EnumSet.of(kind), null);
        }
        menu.addSeparator();
        formats(menu.addItem(getTranslation("file.of-all-names")).getSubMenu(), kinds, null);
    }

    /// @param termbase the one glossary whose terms are meant, null for all
    private void formats(SubMenu menu, Set<StarterFile> kinds, @Nullable UUID termbase) {
        for (GlossaryFormat format : files.formats()) {
            if (kinds.size() == 1 || format.severalKinds()) {
                Anchor link = new Anchor(event -> write(event, format, kinds, termbase), "");
                link.getElement().setAttribute("hidden", true);
                getContent().add(link);
                menu.addItem(format.label(), e -> link.getElement().callJsFunction("click"));
            }
        }
    }

    private void write(
            DownloadEvent event,
            GlossaryFormat format,
            Set<StarterFile> kinds,
            @Nullable UUID termbase)
            throws IOException {
        String name = kinds.size() == 1 ? kinds.iterator().next().words() : "names";
        event.setFileName(name + "." + format.extension());
        event.setContentType(format.mediaType());
        List<GlossaryEntry> entries = new ArrayList<>(glossary.names());
        glossary.terms().stream()
                .filter(term -> termbase == null || term.glossary().equals(termbase))
                .forEach(entries::add);
        format.write(kinds, entries, event.getOutputStream());
    }
}

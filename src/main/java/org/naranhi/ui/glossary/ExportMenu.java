package org.naranhi.ui.glossary;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFiles;
import org.naranhi.glossary.GlossaryFormat;
import org.naranhi.glossary.StarterFile;

/// Entries out, by kind and format.
final class ExportMenu extends MenuBar {
    private final Glossary glossary;

    ExportMenu(Glossary glossary, GlossaryFiles files, Set<StarterFile> kinds) {
        this.glossary = glossary;
        addClassName("file-export");
        MenuItem root = addItem(getTranslation("file.export"));
        SubMenu menu = root.getSubMenu();
        if (kinds.size() == 1) {
            formats(menu, files, kinds);
            return;
        }
        for (StarterFile kind : kinds) {
            formats(
                    menu.addItem(getTranslation("file.of-" + kind.words())).getSubMenu(),
                    files,
                    EnumSet.of(kind));
        }
        menu.addSeparator();
        formats(menu.addItem(getTranslation("file.of-all-names")).getSubMenu(), files, kinds);
    }

    private void formats(SubMenu menu, GlossaryFiles files, Set<StarterFile> kinds) {
        for (GlossaryFormat format : files.formats()) {
            if (kinds.size() == 1 || format.severalKinds()) {
                String words = format.extension().toUpperCase(Locale.ROOT);
                menu.addItem(new Anchor(event -> write(event, format, kinds), words));
            }
        }
    }

    private void write(DownloadEvent event, GlossaryFormat format, Set<StarterFile> kinds)
            throws IOException {
        String name = kinds.size() == 1 ? kinds.iterator().next().words() : "names";
        event.setFileName(name + "." + format.extension());
        event.setContentType(format.mediaType());
        List<GlossaryEntry> entries = new ArrayList<>(glossary.names());
        entries.addAll(glossary.terms());
        format.write(kinds, entries, event.getOutputStream());
    }
}

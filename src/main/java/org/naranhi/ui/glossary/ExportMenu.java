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
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFiles;
import org.naranhi.glossary.GlossaryFormat;
import org.naranhi.glossary.StarterFile;

/// Entries out, by kind and format. The menu's items follow links that nobody sees: a link in a
/// menu can't be followed by key.
final class ExportMenu extends Composite<Div> {
    private final Glossary glossary;
    private final GlossaryFiles files;
    final MenuBar bar = new MenuBar();

    ExportMenu(Glossary glossary, GlossaryFiles files, Set<StarterFile> kinds) {
        this.glossary = glossary;
        this.files = files;
        getContent().addClassName("file-export");
        getContent().add(bar);
        SubMenu menu = bar.addItem(getTranslation("file.export")).getSubMenu();
        if (kinds.size() == 1) {
            formats(menu, kinds);
            return;
        }
        for (StarterFile kind : kinds) {
            MenuItem item = menu.addItem(getTranslation("file.of-" + kind.words()));
            formats(item.getSubMenu(), EnumSet.of(kind));
        }
        menu.addSeparator();
        formats(menu.addItem(getTranslation("file.of-all-names")).getSubMenu(), kinds);
    }

    private void formats(SubMenu menu, Set<StarterFile> kinds) {
        for (GlossaryFormat format : files.formats()) {
            if (kinds.size() == 1 || format.severalKinds()) {
                Anchor link = new Anchor(event -> write(event, format, kinds), "");
                link.getElement().setAttribute("hidden", true);
                getContent().add(link);
                menu.addItem(format.label(), e -> link.getElement().callJsFunction("click"));
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

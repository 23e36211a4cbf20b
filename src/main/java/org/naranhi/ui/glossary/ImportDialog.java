package org.naranhi.ui.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.NameRecord;

/// What an import will do, row by row: added, changed, the same, refused and why.
final class ImportDialog extends Dialog {
    private record Row(String effect, String korean, String english, String detail) {}

    ImportDialog(
            String name,
            GlossaryFile file,
            List<GlossaryEntry> existing,
            Consumer<List<GlossaryEntry>> keep) {
        setHeaderTitle(getTranslation("file.preview", name));
        setWidth("min(980px, 96vw)");
        Map<UUID, GlossaryEntry> byId =
                existing.stream().collect(Collectors.toMap(GlossaryEntry::id, Function.identity()));
        List<Row> rows = new ArrayList<>();
        List<GlossaryEntry> toKeep = new ArrayList<>();
        for (GlossaryFile.BadRow bad : file.badRows()) {
            String why = getTranslation("file.row." + bad.code(), bad.column());
            rows.add(new Row("refused", getTranslation("file.line", bad.line()), "", why));
        }
        int same = 0;
        for (GlossaryEntry entry : file.entries()) {
            GlossaryEntry old = byId.get(entry.id());
            if (entry.equals(old)) {
                same++;
                continue;
            }
            toKeep.add(entry);
            rows.add(
                    new Row(
                            old == null ? "added" : "changed",
                            entry.korean(),
                            entry.english(),
                            old == null ? "" : changes(old, entry)));
        }
        add(
                new Paragraph(
                        getTranslation(
                                "file.summary",
                                rows.stream().filter(r -> r.effect().equals("added")).count(),
                                rows.stream().filter(r -> r.effect().equals("changed")).count(),
                                same,
                                file.badRows().size())));
        Grid<Row> grid = new Grid<>();
        grid.addColumn(r -> getTranslation("file." + r.effect()))
                .setHeader(getTranslation("file.effect"))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.addColumn(Row::korean).setHeader(getTranslation("language.ko"));
        grid.addColumn(Row::english).setHeader(getTranslation("language.en"));
        grid.addColumn(Row::detail).setHeader(getTranslation("file.detail"));
        grid.setItems(rows);
        grid.setHeight("420px");
        grid.setVisible(!rows.isEmpty());
        add(grid);
        Button take = new Button(getTranslation("file.take", toKeep.size()));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(!toKeep.isEmpty());
        take.addClickListener(
                e -> {
                    keep.accept(toKeep);
                    close();
                });
        getFooter().add(new Button(getTranslation("cancel"), e -> close()), take);
    }

    private static String changes(GlossaryEntry old, GlossaryEntry now) {
        List<String> changes = new ArrayList<>();
        if (!old.korean().equals(now.korean())) {
            changes.add(old.korean() + " → " + now.korean());
        }
        if (!old.english().equals(now.english())) {
            changes.add(old.english() + " → " + now.english());
        }
        if (old instanceof NameRecord a && now instanceof NameRecord b && a.basis() != b.basis()) {
            changes.add(a.basis() + " → " + b.basis());
        }
        return changes.isEmpty() ? "…" : String.join(", ", changes);
    }
}

package org.naranhi.ui.memory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;
import org.naranhi.ui.shared.Fields;

/// A memory's name: a new one's, or another for one that is there.
final class MemoryDialog extends Dialog {
    private final @Nullable Memory old;
    private final List<Memory> all;
    private final Consumer<Memory> keep;
    final TextField name = Fields.text(this, "memory.name", 120);
    final Button save = new Button();

    MemoryDialog(@Nullable Memory old, List<Memory> all, Consumer<Memory> keep) {
        this.old = old;
        this.all = all;
        this.keep = keep;
        setHeaderTitle(getTranslation(old == null ? "memory.add" : "memory.rename"));
        setWidth("min(440px, 96vw)");
        name.setWidthFull();
        name.setAutofocus(true);
        name.setValue(old == null ? "" : MemoryNames.name(this, old));
        add(name);
        Fields.foot(this, save, this::save);
    }

    private void save() {
        if (!Fields.require(name)) {
            return;
        }
        String wanted = Fields.clean(name);
        boolean taken =
                all.stream()
                        .filter(m -> old == null || !m.id().equals(old.id()))
                        .anyMatch(
                                m ->
                                        m.name().equalsIgnoreCase(wanted)
                                                || MemoryNames.name(this, m)
                                                        .equalsIgnoreCase(wanted));
        if (taken) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation("memory.name-taken"));
            return;
        }
        close();
        if (old == null) {
            keep.accept(Memory.named(wanted, last() + 1));
        } else if (!wanted.equals(MemoryNames.name(this, old))) {
            keep.accept(old.renamed(wanted));
        }
    }

    /// A new memory comes after those there are.
    private int last() {
        return all.stream().mapToInt(Memory::rank).max().orElse(0);
    }
}

package org.naranhi.ui.memory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.naranhi.memory.Memory;
import org.naranhi.ui.shared.Fields;

/// Which memory units are put into.
final class MoveDialog extends Dialog {
    final Select<Memory> into = new Select<>();
    final Button move = new Button();

    MoveDialog(int units, List<Memory> memories, Consumer<Memory> action) {
        setHeaderTitle(getTranslation("memory.move-title", units));
        into.setLabel(getTranslation("memory.into"));
        into.setItems(memories);
        into.setItemLabelGenerator(m -> MemoryNames.name(this, m));
        into.setValue(memories.getFirst());
        into.setWidthFull();
        add(into);
        Fields.foot(
                this,
                move,
                () -> {
                    close();
                    action.accept(into.getValue());
                });
        move.setText(getTranslation("memory.move"));
    }
}

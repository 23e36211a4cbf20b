package org.naranhi.ui.memory;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;

/// A choice of the memory that learns what is confirmed. Nothing chosen means as usual, and says
/// which that is; one that was chosen and takes nothing any more is named.
public final class MemoryChoice extends Select<Memory> {
    public MemoryChoice(String label, Consumer<@Nullable UUID> whenChosen) {
        setLabel(getTranslation(label));
        setItemLabelGenerator(
                memory ->
                        memory == null
                                ? getEmptySelectionCaption()
                                : MemoryNames.name(this, memory));
        setEmptySelectionAllowed(true);
        addClassName("memory-choice");
        addValueChangeListener(
                e -> {
                    if (e.isFromClient()) {
                        whenChosen.accept(chosen().orElse(null));
                    }
                });
    }

    /// @param usual what is taken when nothing is chosen
    /// @param all the memories on record, for their names
    public void offer(List<Memory> offers, UUID usual, Optional<UUID> chosen, List<Memory> all) {
        setItems(offers);
        setEmptySelectionCaption(
                getTranslation("memory.as-usual", MemoryNames.name(this, all, usual)));
        Optional<Memory> there =
                chosen.flatMap(id -> offers.stream().filter(m -> m.id().equals(id)).findFirst());
        setValue(there.orElse(null));
        setHelperText(
                chosen.isPresent() && there.isEmpty()
                        ? getTranslation(
                                "memory.passed-over", MemoryNames.name(this, all, chosen.get()))
                        : "");
    }

    public Optional<UUID> chosen() {
        return getOptionalValue().map(Memory::id);
    }
}

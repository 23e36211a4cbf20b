package org.naranhi.ui.memory;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryStatistics;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseMemory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The newsroom's memories in their order, and what they hold.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MemoriesPart extends Div implements MemoryView.Refreshed {
    private final HouseMemory house;
    private final TranslationMemory memory;
    private final Behind behind;
    private final boolean editor;
    private final StatisticsSection statistics;
    final DeskMemories desks;
    private final Div list = new Div();
    private MemoryStatistics counted = MemoryStatistics.NONE;
    final Button add = new Button();

    MemoriesPart(
            HouseMemory house,
            TranslationMemory memory,
            StatisticsSection statistics,
            DeskMemories desks,
            SignedIn signedIn,
            Behind behind) {
        this.house = house;
        this.memory = memory;
        this.statistics = statistics;
        this.desks = desks;
        this.behind = behind;
        this.editor = signedIn.may(Role.EDITOR);
        addClassName("memories");
        add.setText(getTranslation("memory.add"));
        add.setVisible(editor);
        add.addClickListener(e -> new MemoryDialog(null, house.memories(), this::added).open());
        Div head = new Div(new H2(getTranslation("memory.part-memories")), add);
        head.addClassName("section-head");
        list.addClassName("memory-list");
        list.getElement().setAttribute("role", "list");
        Section section = new Section(head, new Paragraph(getTranslation("memory.about")), list);
        section.addClassName("settings-section");
        add(section, desks, statistics);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show(null);
        refresh();
    }

    @Override
    public void refresh() {
        behind.run(
                this,
                memory::statistics,
                now -> {
                    counted = now;
                    show(null);
                    statistics.show(now);
                });
        statistics.refresh();
    }

    /// @param focused whose way up or down keeps the focus
    private void show(@Nullable UUID focused) {
        list.removeAll();
        desks.show();
        List<Memory> all = house.memories();
        for (int i = 0; i < all.size(); i++) {
            MemoryRow row =
                    new MemoryRow(
                            all.get(i), counted, editor, i > 0, i < all.size() - 1, new Actions());
            list.add(row);
            if (all.get(i).id().equals(focused)) {
                row.focusRank();
            }
        }
    }

    private void added(Memory named) {
        house.keep(named);
        Signs.tell(getTranslation("memory.added", named.name()));
        show(null);
    }

    List<MemoryRow> rows() {
        return list.getChildren().map(MemoryRow.class::cast).toList();
    }

    /// What a row asks for.
    final class Actions {
        void keep(Memory changed) {
            house.keep(changed);
            Signs.tell(
                    getTranslation("memory.changed", MemoryNames.name(MemoriesPart.this, changed)));
            show(null);
        }

        void rename(Memory old) {
            new MemoryDialog(old, house.memories(), this::keep).open();
        }

        void move(Memory one, int places) {
            List<UUID> order = new ArrayList<>(house.memories().stream().map(Memory::id).toList());
            int at = order.indexOf(one.id());
            int to = at + places;
            if (to >= 0 && to < order.size()) {
                order.remove(at);
                order.add(to, one.id());
                house.rank(order);
                show(one.id());
            }
        }
    }
}

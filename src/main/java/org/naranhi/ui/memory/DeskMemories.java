package org.naranhi.ui.memory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.StoryMemory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Which memory each desk's stories go into as long as nothing else is chosen for a story. Editors
/// choose.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DeskMemories extends Section {
    private final StoryMemory memories;
    private final HouseMemory house;
    final Map<Language, MemoryChoice> into = new EnumMap<>(Language.class);

    DeskMemories(StoryMemory memories, HouseMemory house, SignedIn signedIn) {
        this.memories = memories;
        this.house = house;
        addClassName("settings-section");
        Div choices = new Div();
        choices.addClassName("memory-fields");
        for (Language desk : Language.values()) {
            MemoryChoice choice =
                    new MemoryChoice("memory.into-" + desk.tag(), chosen -> choose(desk, chosen));
            choice.setReadOnly(!signedIn.may(Role.EDITOR));
            into.put(desk, choice);
            choices.add(choice);
        }
        add(
                new H2(getTranslation("memory.desks-title")),
                new Paragraph(getTranslation("memory.desks-words")),
                choices);
    }

    void show() {
        into.forEach(
                (desk, choice) ->
                        choice.offer(
                                memories.offers(),
                                house.confirmedInto(),
                                memories.ofDesk(desk),
                                house.memories()));
    }

    private void choose(Language desk, @Nullable UUID chosen) {
        UUID before = memories.ofDesk(desk).orElse(null);
        memories.choose(desk, chosen);
        show();
        Signs.tellWithUndo(
                getTranslation(
                        "memory.desk-chosen",
                        getTranslation("memory.into-" + desk.tag()),
                        MemoryNames.name(this, house.memories(), memories.usual(desk))),
                getTranslation("undo"),
                () -> {
                    memories.chooseAgain(desk, before);
                    show();
                });
    }
}

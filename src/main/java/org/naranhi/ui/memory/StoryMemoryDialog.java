package org.naranhi.ui.memory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.story.Story;
import org.naranhi.ui.shared.Fields;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.StoryMemory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Which memory a story's confirmed segments go into.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class StoryMemoryDialog extends Dialog {
    private final StoryMemory memories;
    private final HouseMemory house;
    final MemoryChoice into = new MemoryChoice("memory.into-story", _ -> {});
    final Button save = new Button();

    StoryMemoryDialog(StoryMemory memories, HouseMemory house) {
        this.memories = memories;
        this.house = house;
        setHeaderTitle(getTranslation("memory.story-title"));
        setWidth("min(480px, 96vw)");
        into.setWidthFull();
        add(into, new Paragraph(getTranslation("memory.story-words")));
    }

    /// `whenChosen` runs after a choice, and again when it is undone.
    void open(Story story, Runnable whenChosen) {
        Optional<UUID> before = memories.of(story).chosen();
        into.offer(
                memories.offers(),
                memories.usual(story.direction().target()),
                before,
                house.memories());
        Optional<UUID> shown = into.chosen();
        Fields.foot(
                this,
                save,
                () -> {
                    close();
                    // One that is passed over isn't shown as chosen, and stays so.
                    if (!into.chosen().equals(shown)) {
                        choose(story, into.chosen(), before, whenChosen);
                    }
                });
        open();
        into.focus();
    }

    /// Chooses for a story, and offers to undo it.
    private void choose(
            Story story, Optional<UUID> chosen, Optional<UUID> before, Runnable whenChosen) {
        memories.choose(story.id(), chosen.orElse(null));
        whenChosen.run();
        UUID now = memories.of(story).memory();
        Signs.tellWithUndo(
                getTranslation(
                        "memory.story-chosen", MemoryNames.name(this, house.memories(), now)),
                getTranslation("undo"),
                () -> {
                    memories.chooseAgain(story.id(), before.orElse(null));
                    whenChosen.run();
                });
    }
}

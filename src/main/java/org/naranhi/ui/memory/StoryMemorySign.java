package org.naranhi.ui.memory;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.naranhi.story.Story;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.StoryMemory;
import org.naranhi.workbench.StoryMemory.Into;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Says which memory a story's confirmed segments go into, where there is more than one that takes
/// something. When the chosen one is passed over it says so, in a notice the first time.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class StoryMemorySign extends Span {
    private final StoryMemory memories;
    private final HouseMemory house;
    private boolean told;

    StoryMemorySign(StoryMemory memories, HouseMemory house) {
        this.memories = memories;
        this.house = house;
        addClassName("story-memory");
    }

    public void show(Story story) {
        Into into = memories.of(story);
        boolean passedOver = into.passedOver();
        setVisible(passedOver || memories.offers().size() > 1);
        setClassName("story-memory-instead", passedOver);
        String name = MemoryNames.name(this, house.memories(), into.memory());
        setText(getTranslation("memory.story-into", name));
        String words =
                passedOver
                        ? getTranslation(
                                "memory.story-instead",
                                into.chosen()
                                        .map(id -> MemoryNames.name(this, house.memories(), id))
                                        .orElse(""),
                                name)
                        : getTranslation("memory.story-into-words", name);
        setTitle(words);
        if (passedOver && !told) {
            Signs.warn(words);
        }
        told = passedOver;
    }
}

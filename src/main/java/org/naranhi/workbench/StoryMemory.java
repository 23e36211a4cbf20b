package org.naranhi.workbench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryChoices;
import org.naranhi.story.Story;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Which memory learns what a story confirms: the one chosen for the story; else the one chosen for
/// the desk that writes its edition; else the first that takes something. A chosen one that takes
/// nothing any more is passed over, never written to and never forgotten.
@Component
public class StoryMemory {
    /// Where a story's segments go.
    ///
    /// @param chosen by somebody for this story, whether it takes anything or not
    public record Into(UUID memory, Optional<UUID> chosen) {
        /// Whether the one that was chosen is read-only, out of use or gone.
        public boolean passedOver() {
            return chosen.filter(id -> !id.equals(memory)).isPresent();
        }
    }

    private final MemoryChoices choices;
    private final HouseMemory house;

    StoryMemory(MemoryChoices choices, HouseMemory house) {
        this.choices = choices;
        this.house = house;
    }

    public Into of(Story story) {
        Optional<UUID> chosen = choices.ofStory(story.id());
        return new Into(
                chosen.filter(this::takes).orElseGet(() -> usual(story.direction().target())),
                chosen);
    }

    /// Where the stories of a desk go for which nothing was chosen.
    public UUID usual(Language desk) {
        return choices.ofDesk(desk).filter(this::takes).orElseGet(house::confirmedInto);
    }

    public Optional<UUID> ofDesk(Language desk) {
        return choices.ofDesk(desk);
    }

    /// Those that may be chosen: what is in a memory that isn't in use nobody finds.
    public List<Memory> offers() {
        return house.memories().stream().filter(StoryMemory::takes).toList();
    }

    /// What is confirmed already stays where it is.
    ///
    /// @param memory `null`: as usual
    /// @throws IllegalArgumentException when it takes nothing
    public void choose(UUID story, @Nullable UUID memory) {
        requireTaking(memory);
        choices.choose(story, memory);
    }

    /// @param memory `null`: the first that takes something
    /// @throws IllegalArgumentException when it takes nothing
    public void choose(Language desk, @Nullable UUID memory) {
        requireTaking(memory);
        choices.choose(desk, memory);
    }

    /// What was chosen before, even if it takes nothing by now.
    public void chooseAgain(UUID story, @Nullable UUID memory) {
        choices.choose(story, memory);
    }

    /// What was chosen before, even if it takes nothing by now.
    public void chooseAgain(Language desk, @Nullable UUID memory) {
        choices.choose(desk, memory);
    }

    private void requireTaking(@Nullable UUID memory) {
        if (memory != null && !takes(memory)) {
            throw new IllegalArgumentException("nothing can be put into memory " + memory);
        }
    }

    private boolean takes(UUID memory) {
        return house.memories().stream().anyMatch(m -> m.id().equals(memory) && takes(m));
    }

    private static boolean takes(Memory memory) {
        return memory.inUse() && !memory.readOnly();
    }
}

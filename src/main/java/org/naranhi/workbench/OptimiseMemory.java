package org.naranhi.workbench;

import org.naranhi.memory.LearningMemory;
import org.springframework.stereotype.Component;

/// Joins the parts of the memory's index, in the background.
@Component
public class OptimiseMemory {
    private static final String KIND = "memory-optimise";

    private final LearningMemory memory;
    private final Works works;

    OptimiseMemory(LearningMemory memory, Works works) {
        this.memory = memory;
        this.works = works;
    }

    /// Does nothing when it is going on already.
    public void start() {
        if (!goesOn()) {
            works.startWhole(KIND, "", _ -> memory.optimise());
        }
    }

    public boolean goesOn() {
        return works.all().stream()
                .anyMatch(work -> work.kind().equals(KIND) && work.state() == Work.State.RUNNING);
    }
}

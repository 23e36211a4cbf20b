package org.naranhi.workbench;

import java.util.List;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.TranslationUnit;
import org.springframework.stereotype.Component;

/// Takes a unit out of the memory, and back in.
@Component
public class ForgetUnit {
    private final MemoryLog log;
    private final MemoryFollower follower;

    ForgetUnit(MemoryLog log, MemoryFollower follower) {
        this.log = log;
        this.follower = follower;
    }

    public void forget(TranslationUnit unit) {
        append(Action.FORGET, unit);
    }

    public void undo(TranslationUnit unit) {
        append(Action.LEARN, unit);
    }

    private void append(Action action, TranslationUnit unit) {
        log.append(action, List.of(unit));
        follower.catchUp();
    }
}

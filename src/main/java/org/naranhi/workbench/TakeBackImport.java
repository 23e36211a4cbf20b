package org.naranhi.workbench;

import java.util.function.Consumer;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.memory.MemoryImport;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.springframework.stereotype.Component;

/// Takes what an import added out of the memory again, in the background. What somebody reworded or
/// moved since is the newsroom's own and stays.
@Component
public class TakeBackImport {
    private final ImportUnits importUnits;
    private final MemoryFollower follower;
    private final Works works;

    TakeBackImport(ImportUnits importUnits, MemoryFollower follower, Works works) {
        this.importUnits = importUnits;
        this.follower = follower;
        this.works = works;
    }

    /// Whether it can be done now: not while the index is being filled from the imports.
    public boolean possible() {
        return !follower.filling().goesOn();
    }

    /// `whenDone` is told on the worker's thread whether it went well.
    ///
    /// @throws IllegalArgumentException when the person is no editor
    public void start(MemoryImport done, Person person, Consumer<Boolean> whenDone) {
        if (!person.role().includes(Role.EDITOR)) {
            throw new IllegalArgumentException("an editor takes an import back");
        }
        works.startWhole(
                "memory-take-back",
                done.fileName(),
                _ -> {
                    boolean well = false;
                    try {
                        importUnits.takeBack(done);
                        well = true;
                    } finally {
                        whenDone.accept(well);
                    }
                });
    }
}

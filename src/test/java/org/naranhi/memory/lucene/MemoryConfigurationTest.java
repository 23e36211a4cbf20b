package org.naranhi.memory.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.memory.FakeLog;
import org.naranhi.memory.LearningMemory;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.Units;
import org.naranhi.text.Direction;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class MemoryConfigurationTest {
    @TempDir Path data;
    private final FakeLog log = new FakeLog();

    private void server(Consumer<AnnotationConfigApplicationContext> use) {
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource("test", Map.of("naranhi.data", data.toString())));
            context.registerBean(FakeLog.class, () -> log);
            context.register(MemoryConfiguration.class);
            context.refresh();
            use.accept(context);
        }
    }

    @Test
    void whatWasLearnedIsThereAfterARestart() {
        server(
                context -> {
                    MemoryFollower follower = context.getBean(MemoryFollower.class);
                    follower.fill();
                    log.append(
                            MemoryLog.Action.LEARN,
                            List.of(Units.unit(1, Direction.KO_EN, "하나다.", "One.", 1)));
                    follower.catchUp();
                });
        assertThat(data.resolve("memory")).isDirectory();
        server(
                context -> {
                    LearningMemory memory = context.getBean(LearningMemory.class);
                    assertThat(memory.heldSequence()).isEqualTo(1);
                    assertThat(memory.statistics().units()).isEqualTo(1);
                });
    }
}

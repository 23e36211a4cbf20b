package org.naranhi.memory.lucene;

import java.nio.file.Path;
import java.time.InstantSource;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.LearningMemory;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.memory.MemoryImports;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.UnitReaders;
import org.naranhi.memory.UnitWriters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The memory of a server, in the folder that `naranhi.data` names.
@Configuration(proxyBeanMethods = false)
class MemoryConfiguration {
    @Bean
    LuceneTranslationMemory translationMemory(@Value("${naranhi.data:data}") String data) {
        return new LuceneTranslationMemory(Path.of(data, "memory"));
    }

    @Bean
    Analysis analysis() {
        return new Analysis();
    }

    @Bean
    UnitReaders unitReaders() {
        return UnitReaders.standard();
    }

    @Bean
    UnitWriters unitWriters() {
        return UnitWriters.standard();
    }

    @Bean
    ImportUnits importUnits(
            UnitReaders readers,
            LearningMemory memory,
            MemoryLog log,
            MemoryImports imports,
            @Value("${naranhi.data:data}") String data) {
        return new ImportUnits(
                readers,
                memory,
                log,
                imports,
                Path.of(data, "memory-imports"),
                InstantSource.system());
    }

    /// Closed before the memory it follows, so that its last flush finds it open.
    @Bean(initMethod = "start")
    MemoryFollower memoryFollower(
            LearningMemory memory, MemoryLog log, MemoryImports imports, ImportUnits imported) {
        return new MemoryFollower(memory, log, imports, imported);
    }
}

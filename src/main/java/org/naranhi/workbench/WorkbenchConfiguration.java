package org.naranhi.workbench;

import java.time.Clock;
import org.naranhi.memory.Concordance;
import org.naranhi.memory.Counterparts;
import org.naranhi.memory.Renderings;
import org.naranhi.memory.Repair;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.segmentation.Anatomy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the use cases share.
@Configuration(proxyBeanMethods = false)
class WorkbenchConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Repair repair(Sentence.Reader reader, Renderings renderings) {
        return new Repair(reader, renderings);
    }

    @Bean
    Concordance concordance(TranslationMemory memory, Counterparts counterparts) {
        return new Concordance(memory, counterparts);
    }

    @Bean
    Anatomy anatomy() {
        return new Anatomy();
    }
}

package org.naranhi.workbench;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the use cases share.
@Configuration(proxyBeanMethods = false)
class WorkbenchConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

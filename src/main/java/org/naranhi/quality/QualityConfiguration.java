package org.naranhi.quality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QualityConfiguration {
    @Bean
    QualityDesk qualityDesk() {
        return QualityDesk.standard();
    }
}

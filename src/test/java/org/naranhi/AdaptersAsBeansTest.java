package org.naranhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.glossary.Glossary;
import org.naranhi.memory.MemoryImports;
import org.naranhi.memory.MemoryLog;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Settings;
import org.naranhi.story.Presences;
import org.naranhi.story.Remarks;
import org.naranhi.story.Stories;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// The database adapters as Spring makes them, proxies and all, on the default database.
class AdaptersAsBeansTest {
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({
        "org.naranhi.newsroom.jdbc",
        "org.naranhi.story.jdbc",
        "org.naranhi.memory.jdbc",
        "org.naranhi.glossary.jdbc"
    })
    static class Adapters {}

    @Test
    void everyPortHasItsAdapter(@TempDir Path data) {
        DatabaseAddress address = DatabaseAddress.inFolder(data);
        new ApplicationContextRunner()
                .withPropertyValues(
                        "spring.datasource.url=" + address.url(),
                        "spring.datasource.username=" + address.user(),
                        "spring.datasource.password=" + address.password())
                .withConfiguration(
                        AutoConfigurations.of(
                                DataSourceAutoConfiguration.class,
                                DataSourceTransactionManagerAutoConfiguration.class,
                                JdbcTemplateAutoConfiguration.class,
                                PersistenceExceptionTranslationAutoConfiguration.class,
                                FlywayAutoConfiguration.class))
                .withUserConfiguration(Adapters.class)
                .run(
                        context -> {
                            assertThat(context).hasNotFailed();
                            assertThat(context.getBean(People.class).all()).isEmpty();
                            assertThat(context.getBean(Settings.class).all("")).isEmpty();
                            assertThat(context.getBean(Stories.class).summaries()).isEmpty();
                            assertThat(context).hasSingleBean(Remarks.class);
                            assertThat(context).hasSingleBean(Presences.class);
                            assertThat(context.getBean(MemoryLog.class).lastSequence()).isZero();
                            assertThat(context.getBean(MemoryImports.class).all()).isEmpty();
                            assertThat(context.getBean(Glossary.class).names()).isEmpty();
                        });
    }
}

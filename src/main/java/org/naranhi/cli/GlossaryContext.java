package org.naranhi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.naranhi.workbench.GlossaryUseCases;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// The part of the application that the glossary needs: the database, no screens. Not a
/// `@Configuration`, or the server would find it too.
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan({"org.naranhi.glossary", "org.naranhi.newsroom"})
@Import(GlossaryUseCases.class)
class GlossaryContext {
    /// @param data the folder of what is kept; as the environment says without it
    static ConfigurableApplicationContext open(@Nullable Path data) {
        return open(GlossaryContext.class, data);
    }

    /// The same with more in it.
    static ConfigurableApplicationContext open(Class<?> parts, @Nullable Path data) {
        String[] arguments =
                data == null
                        ? new String[0]
                        : new String[] {"--naranhi.data=" + data.toAbsolutePath()};
        return new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("spring.main.lazy-initialization=true")
                .run(arguments);
    }
}

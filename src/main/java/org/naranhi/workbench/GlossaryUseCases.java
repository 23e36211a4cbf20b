package org.naranhi.workbench;

import org.springframework.context.annotation.Import;

/// The use cases that take glossary files in, for programs that have neither screens nor a memory
/// open. Not a `@Configuration`, or the server would find them twice.
@Import({GlossaryUseCases.Time.class, TakeEntries.class, HouseGlossaries.class, DeskTerms.class})
public class GlossaryUseCases {
    /// What [WorkbenchConfiguration] has for the server.
    static class Time {
        @org.springframework.context.annotation.Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }
    }
}

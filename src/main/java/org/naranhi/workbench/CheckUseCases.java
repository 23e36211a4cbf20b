package org.naranhi.workbench;

import org.naranhi.quality.WordLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// What the checks need of the newsroom's settings, for programs that have neither screens nor a
/// memory open. Not a `@Configuration`, or the server would find them twice.
@Import({HouseChecks.class, HouseWords.class, HouseStyle.class, CheckUseCases.Links.class})
public class CheckUseCases {
    /// The lexicon that comes with us: the house's own is the memory's.
    static class Links {
        @Bean
        WordLinks wordLinks() {
            return LexiconLinks.standard();
        }
    }
}

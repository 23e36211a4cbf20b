package org.naranhi.cli;

import org.naranhi.workbench.CheckUseCases;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// The part of the application that checks need: the glossary, profiles, words and style in the
/// database, no screens. Not a `@Configuration`, or the server would find it too.
@Import({GlossaryContext.class, CheckUseCases.class})
@ComponentScan("org.naranhi.quality.jdbc")
class CheckContext {}

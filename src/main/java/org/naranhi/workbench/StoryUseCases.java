package org.naranhi.workbench;

import org.springframework.context.annotation.Import;

/// The use cases that take stories in and put them out, for programs that have neither screens nor
/// a memory open. Not a `@Configuration`, or the server would find them twice.
@Import({
    WorkbenchConfiguration.class,
    ReadArticle.class,
    PassageSegments.class,
    TakeInStory.class,
    AcceptIntake.class,
    PublishEdition.class
})
public class StoryUseCases {}

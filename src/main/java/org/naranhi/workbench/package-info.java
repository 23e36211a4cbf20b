/// The use cases that join the modules: each is a verb with one public method (`TakeInStory`,
/// `ConfirmSegment`, `CheckStory`, `PublishEdition`). `ui`, `cli` and later `api` call these and
/// nothing below them decides what a person may do or what happens together in one transaction.
///
/// A story's life: [TakeInStory] keeps what came in as passages, [CorrectPassage] mends their
/// kinds, [AcceptIntake] splits them into segments, [SaveDraft] and [ConfirmSegment] write
/// translations, [FindSuggestions] and [CheckStory] read beside them, [StoryWatch] tells every open
/// page what changed, [HandOver] moves the story on and [PublishEdition] puts it out.
///
/// The memory for whole stories: [AnalyseStories] says how much of them it knows,
/// [PlanPreTranslation] what a story could begin from, [PreTranslate] begins it so and
/// [UndoPreTranslation] takes that back.
///
/// New terms: [GrowGlossary] looks for candidates in what was confirmed and aligned.
///
/// Names and terms over all stories: [CastStory] finds who and what a story names and its terms,
/// [FollowNames] keeps that known for all of them, [FindConflicts] says what should be decided,
/// [PreviewSettling] shows what a decision would change, [SettleWords] changes it and
/// [UndoSettling] takes it back.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "hangul",
            "romanization",
            "figures",
            "segmentation",
            "segmentation :: okapi",
            "glossary",
            "glossary :: growth",
            "names",
            "alignment",
            "pairs",
            "memory",
            "memory :: analysis",
            "quality",
            "quality :: lucene",
            "newsroom",
            "story",
            "exchange"
        })
package org.naranhi.workbench;

/// What the copy desk looks for in a pair of texts, and in a story as a whole: one class per check;
/// a finding is a code, spans and parameters, never a sentence.
///
/// ```java
/// QualityDesk.standard().examine(new SegmentPair(source, target, direction, mentions));
/// QualityDesk.standard().examine(new CheckedStory(direction, segments, cast, house));
/// ```
///
/// To add a check: a class that implements [Check] or, if it needs the whole story, [StoryCheck]; a
/// line in [QualityDesk#standard], a table of good and bad examples beside the tests, words in both
/// languages. Names are checked on the story's cast: against the record ([RecordedSpelling]), or
/// against each other and their Hangul ([UnrecordedSpelling]). Words that excuse (지난해 for 2017,
/// Chinese for 중국) are in the tables beside this package.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "hangul", "romanization", "figures", "glossary", "names"})
package org.naranhi.quality;

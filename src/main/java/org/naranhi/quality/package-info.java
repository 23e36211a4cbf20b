/// What the copy desk looks for in a pair of texts, and in a story as a whole: one class per check;
/// a finding is a code, spans and parameters, never a sentence.
///
/// ```java
/// QualityDesk.standard().examine(new SegmentPair(source, target, direction, mentions));
/// QualityDesk.standard().examine(new CheckedStory(direction, segments, cast, house));
/// ```
///
/// Which words of both texts answer each other is asked of [WordLinks], the aligner's lexicon.
///
/// A desk's [CheckProfile] says how much each code matters to it and what its style is where there
/// are several right ones ([StyleChoice]); a check that has settings is given the profile.
///
/// To add a check: a class that implements [Check] or, if it needs the whole story, [StoryCheck]; a
/// line in [QualityDesk#of], a table of good and bad examples beside the tests, words in both
/// languages. Names are checked on the story's cast: against the record ([RecordedSpelling]), or
/// against each other and their Hangul ([UnrecordedSpelling]). Words that excuse (지난해 for 2017,
/// Chinese for 중국) and rules that are patterns (`spacing-rules.tsv`, `punctuation-rules.tsv`,
/// `negations.tsv`, `attributions.tsv`, `nouns-before-ga.tsv`) are in the tables beside this
/// package; tables of tests need other names, as both are read from one place.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "hangul",
            "morphology",
            "morphology :: lucene",
            "romanization",
            "figures",
            "glossary",
            "names"
        })
package org.naranhi.quality;

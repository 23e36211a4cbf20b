/// What the copy desk looks for in a pair of texts: one class per check; a finding is a code, spans
/// and parameters, never a sentence.
///
/// ```java
/// QualityDesk.standard().examine(new SegmentPair(source, target, direction, mentions));
/// ```
///
/// To add a check: a class that implements [Check], a line in [QualityDesk#standard], a table of
/// good and bad examples beside the tests. Words that excuse (지난해 for 2017, Chinese for 중국) are in
/// the tables beside this package.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "hangul", "romanization", "figures", "glossary", "names"})
package org.naranhi.quality;

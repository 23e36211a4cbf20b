/// Published pairs: the two editions of a story as they were printed, on their way to being aligned
/// by a person.
///
/// ```java
/// PairText text = pairs.text(id).orElseThrow();            // sentences of both sides, and their beads
/// PairText merged = new PairWork(text).merge(bead);        // what a key does; the text is a value
/// pairs.keep(text, merged, person, now);                   // throws Overtaken where somebody was first
/// ```
///
/// Every sentence is in exactly one [PairBead], which it names; so sentences can be split and
/// joined without any bead being numbered anew. A [PairText] is a value: undo is keeping the
/// earlier one again. [PairRows] lays a pair out as two columns whose beads stand level with each
/// other where they can. What the aligner makes of the two sides is put in with
/// [PairText#realigned].
///
/// A bead that a person accepted, or made by hand, is fixed: aligning anew leaves it as it is.
///
/// The database keeps what is half done after every key ([Pairs]; `.jdbc`). Only what differs is
/// written, and the pair's version tells when two wrote at once. Many pairs that came together are
/// a [PairBatch], whose items say what became of each, so that it goes on where it was broken off.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "alignment"})
package org.naranhi.pairs;

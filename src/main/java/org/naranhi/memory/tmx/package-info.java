/// Translation Memory eXchange 1.4b, in and out, one unit at a time.
///
/// [TmxReader] takes what other tools write. Languages go by their primary subtag; of several
/// variants in a language each makes a unit of its own ([TmxPairs]). Inline codes become the
/// markers of [org.naranhi.text.Markup], numbered alike on both sides; what they were in the file,
/// and the properties and notes, are kept as [org.naranhi.memory.Annotations]. Text of its own
/// within a code (`sub`) stays with the code. A unit that isn't whole is left out and told with its
/// line; a file that isn't well-formed is not taken.
///
/// [TmxUnitWriter] gives all of it back. A file of ours (`o-tmf="naranhi"`) is read as the very
/// same units: with their ids, origins and stories, so that taking an export back adds nothing.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("tmx")
package org.naranhi.memory.tmx;

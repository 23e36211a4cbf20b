/// Reading TMX 1.4 as other tools write it.
///
/// [TmxReader] runs through the file once with the JDK's streaming parser, so memory doesn't grow
/// with the file. A document type is passed over without being opened; an entity that would need it
/// ends the reading. Languages go by their primary subtag. Inline codes become the markers of
/// [org.naranhi.text.Markup]: what stood in `bpt` and `ept`, `ph` and `it` is left behind, the text
/// within `hi` and between pairs stays.
@org.jspecify.annotations.NullMarked
package org.naranhi.memory.tmx;

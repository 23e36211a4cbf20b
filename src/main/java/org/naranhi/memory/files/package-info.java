/// What the readers of files of units share.
///
/// [StrictText] decodes a file strictly, so that a wrong encoding is told and nothing is ever read
/// as other letters; it bounds what a parser may hold at once. [XmlEvents] goes through an XML file
/// once with the JDK's streaming parser, so memory doesn't grow with it. A document type is passed
/// over without being opened, an entity that would need it ends the reading. Whatever is wrong with
/// a file ends in [org.naranhi.memory.UnreadableUnits] with a reason and a line.
///
/// [MarkedText] is the text of a segment with its inline codes as markers, [TagNumbers] gives them
/// the same numbers on both sides, [CodeContent] is what stood in them.
@org.jspecify.annotations.NullMarked
package org.naranhi.memory.files;

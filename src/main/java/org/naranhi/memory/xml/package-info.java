/// What the readers of XML files of units share.
///
/// [XmlEvents] goes through a file once with the JDK's streaming parser, so memory doesn't grow
/// with it; whatever is wrong with the file ends in [org.naranhi.memory.UnreadableUnits] with a
/// reason and a line. A document type is passed over without being opened, an entity that would
/// need it ends the reading. [XmlText] decodes the file first, strictly, so that a wrongly declared
/// encoding is told from broken XML and nothing is ever read as other letters. [MarkedText] is the
/// text of a segment with its inline codes as markers.
@org.jspecify.annotations.NullMarked
package org.naranhi.memory.xml;

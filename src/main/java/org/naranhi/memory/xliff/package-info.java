/// Units out of XLIFF files, versions 1.2 and 2, one unit of the file at a time.
///
/// [XliffReader] takes pairs whose translation is accepted: those that say no state, or one past
/// translation. The others are told as untranslated. Inline codes become the markers of
/// [org.naranhi.text.Markup] with the same number on both sides, and what they were is kept in the
/// words of TMX, so that an export of the memory gives them back. Notes are kept. The file is a
/// text in order, so a unit's neighbours are the sources before and after it.
@org.jspecify.annotations.NullMarked
package org.naranhi.memory.xliff;

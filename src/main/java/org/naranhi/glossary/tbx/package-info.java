/// Glossary files as TBX, the terminologists' exchange format: ISO 30042:2019 (version 3,
/// TBX-Basic, written, and read in both its styles) and the version of 2008 (version 2, for
/// programs that know no other).
///
/// One concept is one entry. What TBX-Basic has a category for is written in it: terms of their
/// language with part of speech, status and type, the domain or kind as subject field, definition,
/// context, source and note. What it has none for, and only that, follows as notes that begin with
/// `x-naranhi-` and the name of a column of our tables, so that an export is valid and comes back
/// as it was.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("tbx")
package org.naranhi.glossary.tbx;

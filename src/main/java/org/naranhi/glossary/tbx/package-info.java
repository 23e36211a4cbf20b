/// Glossary files as TBX, the terminologists' exchange format: ISO 30042:2019 (version 3,
/// TBX-Basic, written and read, in both its styles) and the version of 2008 (version 2, read).
///
/// One concept is one entry. What TBX-Basic has a category for is written in it: the name in force
/// and its other forms as terms of their language with part of speech (`properNoun`), status and
/// type, the domain or kind as subject field, source and note. What it has none for, and only that,
/// follows as descriptions of types `x-naranhi-…`, named as the columns of our tables are, so that
/// an export comes back as it was; other programs pass over them.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("tbx")
package org.naranhi.glossary.tbx;

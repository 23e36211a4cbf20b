/// Glossary files as Excel workbooks (ECMA-376), through Apache POI: read as a stream of rows and
/// written as one, so that a hundred thousand rows need little memory.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("xlsx")
package org.naranhi.glossary.xlsx;

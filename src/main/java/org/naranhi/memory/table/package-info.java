/// Units in tables: CSV and TSV files, in and out, a row at a time.
///
/// [TableReader] finds out the encoding (UTF-8, UTF-16, what Korean Windows writes), what parts the
/// cells (comma, semicolon, tab), and which columns there are: by the words of `columns.tsv` in a
/// header row, in either language, or by their script without one. [TableWriter] writes the columns
/// that make the very same units again. A cell that a spreadsheet would take for a formula has an
/// apostrophe before it, which is taken off again.
@org.jspecify.annotations.NullMarked
package org.naranhi.memory.table;

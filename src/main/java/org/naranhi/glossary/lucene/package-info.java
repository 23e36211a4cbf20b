/// Finds the glossary's names and terms in running text. Every form of every entry is in one hash
/// table, so a text costs the same whatever the glossary's size; where Korean words begin and end
/// is judged by Nori's morphemes and the table `tails.tsv` of what may hang on a name.
@org.jspecify.annotations.NullMarked
package org.naranhi.glossary.lucene;

/// Morphemes by Lucene's Nori, stems by its form of Krovetz's stemmer.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("lucene")
package org.naranhi.morphology.lucene;

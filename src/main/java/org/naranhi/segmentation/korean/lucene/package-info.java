/// Morphemes by Lucene's Nori.
@org.jspecify.annotations.NullMarked
package org.naranhi.segmentation.korean.lucene;

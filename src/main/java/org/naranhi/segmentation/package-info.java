/// Articles into passages by the anatomy of both desks ([Anatomy], `anatomy-*.tsv`), and passages
/// into sentences ([Segmenter]).
///
/// Sentences are found in three steps. Abbreviations (`abbreviations-*.tsv`) become SRX rules;
/// Okapi's engine asks them and then `okapi/news.srx`; what rules for characters can't say follows
/// in `korean` (quotations that are quoted on, stops without a space, endings without a stop by
/// Nori's morphemes and `endings-ko.tsv`) and `english` (lists that run on, quotations within
/// quotations). Each rule and ending has a good and a bad example that a test runs. A quotation of
/// several sentences is one segment in Korean where a particle takes it on, and several in English.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text"})
package org.naranhi.segmentation;

/// How much of a text the memory already knows: its segments, words and characters by the band of
/// the best match.
///
/// ```java
/// Analyst analyst = new Analyst(lookup); // what the memory has for a sentence
/// List<Analysis> analyses = analyst.analyse(originals, (done, total) -> true);
/// Analysis all = Analysis.sum("", analyses);
/// long words = all.total().words();
/// double weighted = all.weighted(Weights.STANDARD).words();
/// ```
///
/// ## What is counted
///
/// Everything is counted in the original, NFC, without the markers of inline tags ([Counts#of]).
/// - **Words** of English, as Unicode divides them (UAX #29), except that what a hyphen joins is
///   one word (Jae-in, twenty-one, mid-March) and so is a number with the marks inside it (1,234.5,
///   8:28, 9/11). Dashes, signs and quotation marks are no words: "$3.6 billion" has two.
/// - **Eojeol** of Korean: what white space divides, if a letter or a digit is in it. A particle
///   belongs to its word (서울에서는 is one), a lone ▲ or – is none.
/// - **Characters**: code points, with white space and without. A syllable of Hangul is one.
/// - **Segments**: as the story has them, or as it would have when taken in. Passages that aren't
///   translated (mastheads, what is left out) are not in it.
///
/// An English text has no eojeol and a Korean one no words, so that sums over both languages mix
/// nothing.
///
/// ## Bands
///
/// A segment is in the [Band] of its best match, penalties taken off: 102, 101, 100, 95–99, 85–94,
/// 75–84, 50–74, or none. Where a sentence was there before, in the same text or one before it, it
/// is a repetition, whatever its match: it is translated once. Its first occurrence counts by its
/// match. Two sentences are the same if the memory would find one for the other at 100%.
///
/// What the memory learned from a story itself doesn't count for it: of a story half translated the
/// analysis says the same as before.
///
/// [Weights] say what a word of a band costs of a new one; those to begin with are in
/// `band-weights.tsv`.
///
/// Each sentence is looked up once, however often it is there.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("analysis")
package org.naranhi.memory.analysis;

/// Translation units, matches and their score, concordance.
///
/// [org.naranhi.memory.TranslationMemory] answers what the newsroom has already translated:
/// `matches` for a sentence, `concordance` for words, and [org.naranhi.memory.Difference] shows
/// what a match's source and the new sentence don't share. What is confirmed goes into
/// [org.naranhi.memory.MemoryLog] within the transaction that keeps the segment; after it
/// [org.naranhi.memory.MemoryFollower#catchUp] brings the index level. Files come in by
/// [org.naranhi.memory.ImportUnits].
///
/// ## The score
///
/// [org.naranhi.memory.Similarity] compares two sentences of one language, in percent, the same
/// whichever comes first.
///
/// A [org.naranhi.memory.Sentence] is NFC, stripped, and cut into tokens: words (an eojeol of
/// Hangul, a run of other letters), numbers, particles that follow something other than Hangul
/// (`KBS가`), punctuation marks, markers of inline tags. A word weighs 1, a number ½, a particle ¼,
/// a mark or a tag ⅕. The distance is the least weight of deleting, inserting and changing tokens,
/// in their order. Changing a word costs 1, but
/// - ¼ when only the particles differ (회담을, 회담에서는), from `particles.tsv`, whose stacks are taken
///   apart at every possible stem, so that no analysis has to guess where a stem ends;
/// - 3/10 or more, by the part that changes, when the beginning stays (발표했다, 발표한다; approve,
///   approved);
/// - 1/20 when only the case or the form of a quotation mark differs;
/// - 1/10 when two words are written as one (외교 장관, 외교장관).
///
/// | score | meaning |
/// |---|---|
/// | 102 | the same sentence between the same neighbours |
/// | 101 | the same sentence with one neighbour the same |
/// | 100 | the same sentence |
/// | 95–99 | the same words: only numbers, tags, punctuation, spaces, case or particles differ; one point less for each 0.3 of distance |
/// | 0–94 | 1 − distance ÷ weight of the heavier sentence |
///
/// ## What is lost in a crash
///
/// Nothing. The database is the truth: its log for what came from stories, the kept files with
/// their [org.naranhi.memory.MemoryImport] for what was imported. The index says with every commit
/// which number of the log it holds, or −1 as long as it is being filled for the first time, and
/// whatever follows is replayed.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "hangul", "figures"})
package org.naranhi.memory;

/// Translation units, matches and their score, concordance.
///
/// [org.naranhi.memory.TranslationMemory] answers what the newsroom has already translated:
/// `matches` for a sentence, `concordance` for words ([org.naranhi.memory.Concordance] marks what
/// the other side says for them, by what is known of both languages), and
/// [org.naranhi.memory.Difference] shows what a match's source and the new sentence don't share.
/// What is confirmed goes into [org.naranhi.memory.MemoryLog] within the transaction that keeps the
/// segment; after it [org.naranhi.memory.MemoryFollower#catchUp] brings the index level. Files come
/// in by [org.naranhi.memory.ImportUnits].
///
/// ## The score
///
/// [org.naranhi.memory.Similarity] compares two sentences of one language, in percent, the same
/// whichever comes first.
///
/// A [org.naranhi.memory.Sentence] is NFC, stripped, and cut into tokens: morphemes of Korean,
/// words of Latin letters with their dictionary form, numbers, marks, markers of inline tags. In
/// hundredths of a content word a name weighs 75, a number 50, a word that only serves others 40, a
/// Korean ending 30, a particle 25, a mark or a tag 20 ([org.naranhi.memory.Token.Kind]). The
/// distance is the least weight of deleting, inserting and changing tokens, in their order.
/// Changing a token into another costs the heavier one's weight, but
/// - three tenths of it into another form of the same word (met, meeting; 은, 는; 한다, 했다), tag of a
///   tag;
/// - half of it into another number.
///
/// | score | meaning |
/// |---|---|
/// | 102 | the same sentence between the same neighbours |
/// | 101 | the same sentence with one neighbour the same |
/// | 100 | the same sentence |
/// | 95–99 | the same words: only numbers, tags, punctuation, spaces, case or particles differ; one point less for each 0.3 of distance |
/// | 0–94 | 1 − distance ÷ weight of the heavier sentence |
///
/// From these [org.naranhi.memory.Penalties] are taken, as the asker sets them: for the origin, the
/// [org.naranhi.memory.Memory] that holds the unit (another desk's), its age, and another
/// translation of the very sentence. Of equally good matches those of the memory that comes first
/// in rank come first, then the newest; what was translated alike is one match, with how often. The
/// best matches are exactly those that scoring every unit would give (decision 0010).
///
/// ## Repair and fragments
///
/// [org.naranhi.memory.Repair] mends a fuzzy match from the sentence asked for where they differ in
/// figures, dates, names or terms ([org.naranhi.memory.Renderings] says which those are); what
/// isn't clear stays as it was (decision 0012). `repair.asked(source, direction).mend(match)` gives
/// the target, the mended places and the score after it. [org.naranhi.memory.Fragments] says what
/// of a sentence the memory knows in parts.
///
/// ## What is lost in a crash
///
/// Nothing. The database is the truth: its log for what came from stories, the kept files with
/// their [org.naranhi.memory.MemoryImport] for what was imported. The index says with every commit
/// which number of the log it holds, or −1 as long as it is being filled for the first time, and
/// whatever follows is replayed.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "hangul", "figures", "morphology", "morphology :: lucene"})
package org.naranhi.memory;

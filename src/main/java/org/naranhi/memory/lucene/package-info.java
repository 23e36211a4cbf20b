/// The memory in a Lucene index.
///
/// [LuceneTranslationMemory] is open as long as the server runs: one writer, and searchers that are
/// renewed when something was learned since. A unit is one document ([UnitDocument]); every field
/// that depends on the language is there once for each, so that both directions are found alike.
///
/// A match is looked for by its words (the same but for numbers, marks and particles) and by its
/// rarest lemmas: [LikelyUnits] says how nothing is missed. Concordance finds candidates by the
/// same lemmas, then by whatever else in the dictionary may hold the letters, and marks them in the
/// text.
///
/// Fragments ([FragmentSearch]) are found by the same terms: runs of a sentence's words that are a
/// unit's words, and pairs of its lemmas whose units' token vectors go on like the sentence.
///
/// The commit carries the number of the last log entry it holds and the form of the documents. An
/// index of another form, or one that can't be read, is set aside and begun anew ([IndexFolder]).
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("lucene")
package org.naranhi.memory.lucene;

/// New terms out of what the newsroom translates: phrases of both languages that go together
/// oftener than chance has it, and names that a text introduces with their short form in brackets.
///
/// ```java
/// var miner = new CandidateMiner(known, WordPairs.NONE);
/// pairs.forEach(miner::count);          // first: which phrases there are
/// pairs.forEach(miner::join);           // then: which stand together
/// miner.candidates();                   // best first, with sentences that show them
/// ```
///
/// Korean phrases are runs of nouns by Nori's morphemes, English ones runs of words between those
/// that only serve. Two go together when each is the other's best by Dice's coefficient and the
/// log-likelihood ratio (Dunning 1993) leaves no room for chance; what only stands within a longer
/// phrase falls away, as in the C-value (Frantzi, Ananiadou and Mima 2000). A lexicon of words
/// ([WordPairs]) lets a pair that is seen less often count.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("growth")
package org.naranhi.glossary.growth;

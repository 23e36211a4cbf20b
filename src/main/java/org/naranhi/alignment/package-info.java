/// Which sentences of two editions say the same.
///
/// ```java
/// Aligner aligner = new SentenceAligner();                       // with the lexicon that comes with us
/// Alignment alignment = aligner.align(korean, english, accepted); // two sides, beads that stay
/// alignment.linked().getFirst().confidence();                    // the chance that it is right
/// ```
///
/// ## How it works
///
/// A sentence is read into marks ([SentenceReader]): words by their lemmas and stems (those that
/// serve others only where they tell something, `telling-words.tsv`), figures by their values,
/// entries of the glossary ([RecordedTerms]), nouns and names to be compared by ear. [Ties] says
/// which Korean mark answers which English one and what that tells, in bits: by the [Lexicon], by
/// equal values, by sound, by the same Latin letters; the less the more often either stands in
/// these very editions. In a bead the strongest ties hold, each mark in one at most, and
/// [BeadFeatures] measures what holds, what doesn't although it would elsewhere, how long the sides
/// are, quotation marks, paragraphs. The features' weights (`beads.weights`) are learned so that of
/// all ways through a document ([Chart]) the right ones weigh most; a bead's share of all ways,
/// calibrated, is its confidence. [Way] looks first with the simplest beads where the way may lie,
/// then with all of them in a band around that, wider where the band's edge is touched. A segment
/// that holds several sentences is taken apart ([Parts]); where its parts lead is found first, and
/// tells which segments belong together ([PartLinks]). [MovedSentences] pairs what was left alone
/// or in doubt; then the way is looked for again without these. In long editions [RoughWay] says
/// first where to look, by rare ties of blocks; what is longer than 2,500 sentences is taken in
/// stretches.
///
/// [PhraseLinks] ties the words of two sentences that are known to say the same, and so finds what
/// answers a part of one in the other.
///
/// ## Where the data come from
///
/// `words.lexicon` is learned by [LexiconLearner] (IBM Model 1 in both directions) from the texts
/// NOTICE names, by `LexiconTraining`, and holds what `common-words.tsv` knows beforehand; none of
/// it is from NTREX-128, on which the aligner is measured. A newsroom learns its own from its
/// memory ([LexiconLearner#add], [LearnedLexicon#with]). `beads.weights` is made by
/// `AlignmentTraining` from half of NTREX-128's documents; `AlignmentBenchmark` measures on the
/// other half. Decision 14 has the figures. After a change of [BeadFeatures], [Ties] or the lexicon
/// the weights have to be learned anew.
///
/// Words are read with Nori and Krovetz's stemmer (module `morphology`); foreign names are compared
/// by `names`, which knows how they are written in Hangul.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "hangul",
            "figures",
            "morphology",
            "morphology :: lucene",
            "names"
        })
package org.naranhi.alignment;

/// Finds the glossary's names and terms in running text. Every form of every entry is in one hash
/// table, so a text costs the same whatever the glossary's size.
///
/// Where a Korean name begins and ends is judged by the table `tails.tsv` of what may hang on it
/// (particles, 이다, titles, suffixes), with Nori as a second opinion: a longer word of its
/// dictionary over the name, or a verb under it, speaks against. Nori is not given the glossary's
/// forms as a user dictionary, which it would prefer to everything and so have no opinion of its
/// own. Names that are ordinary words (경기, 조국) are in `homonyms.tsv` and need evidence beside them.
/// `traps.tsv` has the words around a form by which it means something else (이란 말, May I), in
/// either language. In English, `english-neighbours.tsv` says what makes a name part of a longer
/// one, and `irregular-verbs.tsv` how verbs change.
///
/// A text is compared composed, narrow and without what can't be seen ([Surface]). What was changed
/// in the glossary is laid over what was read ([Forms#over]), and so are short forms that a text
/// introduces itself ([Definitions]): both are found at once, whatever the glossary's size.
///
/// ```java
/// TermFinder finder = new NoriTermFinder(glossary);
/// finder.find("이재명 대통령과 만났다.", Language.KOREAN);   // 이재명
/// finder.complete("강겨", 8);                             // 강경화 first
/// ```
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("lucene")
package org.naranhi.glossary.lucene;

/// Hangul to Latin letters: Revised Romanization (RR), McCune–Reischauer (MR), the North's system
/// and Yale, for running text, names of people and of places; and standard pronunciation, on which
/// they stand.
///
/// ```java
/// Romanization.RR.of("왕십리");                      // wangsimni
/// PersonalName.of("노규덕").romanized();             // No Gyu-deok
/// PlaceName.romanized("종로 2가");                   // Jongno 2-ga
/// Pronunciation.of("학여울");                        // 항녀울
/// ```
///
/// A run of syllables is said first ([Pronunciation]): where two syllables meet, `sound-changes.tsv`
/// tells what happens; what letters don't tell, `words.tsv` (words), `elements.tsv` (second parts of
/// compounds) and `sino-tense.tsv` do. A system then writes what is said in the letters of its own
/// table, leaving out what it doesn't write: RR tense sounds and the ㅎ that joins a noun's stop. Each
/// row names its clause of the standard (국어의 로마자 표기법, 2000; 표준 발음법; ALA-LC Romanization
/// Tables; 조선어의 라틴문자표기법).
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "hangul"})
package org.naranhi.romanization;

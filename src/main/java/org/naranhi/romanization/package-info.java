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
/// A run of syllables is said first ([Pronunciation]): where two syllables meet,
/// `sound-changes.tsv` tells what happens; what letters don't tell, `words.tsv` (words),
/// `elements.tsv` (second parts of compounds) and `sino-tense.tsv` do. A system then writes what is
/// said in the letters of its own table, leaving out what it doesn't write: RR tense sounds and the
/// ㅎ that joins a noun's stop. Each row names its clause of the standard (국어의 로마자 표기법, 2000; 표준
/// 발음법; ALA-LC Romanization Tables; 조선어의 라틴문자표기법).
///
/// What people write in their names follows no system. [NameModel] says what letters are to a name
/// in Hangul, learned as counts of how real people write each syllable in its place
/// (`name-spellings.tsv`, made by `NameModelTraining`) and, for what nobody counted wrote, of the
/// letters people choose for each sound (`name-letters.tsv`). Decision 7 has its figures.
///
/// ```java
/// NameModel model = NameModel.standard();
/// model.judge("노규덕", "Noh Kyu-duk", List.of(), NameStyle.HYPHENATED).verdict();  // CUSTOMARY
/// model.candidates("노규덕", NameStyle.HYPHENATED, 5);                              // Noh Kyu-duk, …
/// model.hangul("Yuna Kim", 5);                                                      // 김 유나, …
/// ```
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "hangul"})
package org.naranhi.romanization;

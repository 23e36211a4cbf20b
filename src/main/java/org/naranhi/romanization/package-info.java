/// Hangul to Latin letters: Revised Romanization (RR) for running text, names of places and of
/// people.
///
/// ```java
/// Romanization.RR.of("왕십리");                      // wangsimni
/// PersonalName.of("노규덕").romanized();             // No Gyu-deok
/// DistrictName.of("충청북도").romanized();           // Chungcheongbuk-do
/// ```
///
/// The letters are `rr-letters.tsv`, what happens where syllables meet is `rr-junctions.tsv`, words
/// whose sound can't be seen in their letters are `pronounced.tsv`; each row names its clause of
/// the standard (국어의 로마자 표기법, 2000) or of the rules of pronunciation (표준 발음법).
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "hangul"})
package org.naranhi.romanization;

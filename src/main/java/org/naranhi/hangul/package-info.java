/// Hangul syllables and jamo, final consonants, search by initial consonants, and particles (josa)
/// and their choice.
///
/// ```java
/// Particles.attach("LG", "은");                      // LG는, because it is read 엘지
/// Particles.replace("문재인이 왔다", 0, 3, "조코위"); // 조코위가 왔다
/// Initials.matches("ㄱㄱㅎ", "강경화");               // true
/// ```
///
/// How a word that isn't Hangul ends is a question of how it is read: `readings.tsv` holds letters,
/// units, symbols, Hanja of headlines and words in Latin letters; [Sound] has the rules for what is
/// not in it. `particles.tsv` holds the pairs.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.naranhi.hangul;

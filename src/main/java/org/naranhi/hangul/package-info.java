/// Hangul syllables and jamo, final consonants, search by initial consonants, readings of Hanja,
/// and particles (josa): which one follows a word, which one hangs on it, and mending it where a
/// word takes another's place.
///
/// ```java
/// Particles.attach("LG", "은");                      // LG는, because it is read 엘지
/// Particles.hanging("이순신는", 0, 3);                // 는, where 은 is right
/// Particles.replace("문재인이 왔다", 0, 3, "조코위"); // 조코위가 왔다
/// Initials.matches("ㄱㄱㅎ", "강경화");               // true
/// Jamo.compose("ㄱㅏㅇ");                             // 강
/// ```
///
/// How a word that isn't Hangul ends is a question of how it is read: `readings.tsv` holds letters,
/// units, symbols and words in Latin letters; `latin-endings.tsv` how other words end, by 외래어 표기법
/// 3-1; `hanja.tsv` how Hanja are read (the order of KS X 1001; the rest by libhangul). What has no
/// reading, or two, is left open and said to be so. `particles.tsv` holds the pairs.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.naranhi.hangul;

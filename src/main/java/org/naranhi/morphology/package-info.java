/// Words of both languages as dictionaries and statistics know them: Hangul between two spaces into
/// morphemes, English words to their stems, and which English words only serve the others
/// (`function-words.tsv`). What finds matches and what aligns sentences see words alike.
///
/// ```java
/// NoriMorphemes.of("대통령은");   // 대통령 CONTENT, 은 PARTICLE
/// new Stems().of("announced");    // announce
/// FunctionWords.contains("the");  // true
/// ```
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text"})
package org.naranhi.morphology;

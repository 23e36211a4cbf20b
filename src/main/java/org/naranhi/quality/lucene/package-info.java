/// Dictionaries in Hunspell's form, read by Lucene.
///
/// ```java
/// Spelling american = HunspellSpelling.english("en-US");
/// american.knows("color");      // true
/// american.suggest("colour");   // color, …
/// ```
///
/// `en-US` and `en-GB` are made from SCOWL (`scowl-license.txt`). Decision 23 says why there is
/// none of Korean.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("lucene")
package org.naranhi.quality.lucene;

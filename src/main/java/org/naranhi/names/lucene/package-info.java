/// Nori's dictionary as the [org.naranhi.names.WordBook] by which people are found in Korean text.
/// It tells the classes of proper names apart by mecab-ko-dic's context ids, which Lucene keeps
/// though it shows only the part of speech.
///
/// ```java
/// new KoreanPersonFinder(new NoriWordBook()).find(text, recorded);
/// ```
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("lucene")
package org.naranhi.names.lucene;

/// People, bodies and places in running text: finding them in Korean and in English, linking later
/// short mentions to the first full one, and linking the two editions of a story.
///
/// ```java
/// finder.find(text, recorded);                 // who is named where, in one text
/// casting.of(texts);                           // the story's cast: each one's mentions in both editions
/// ```
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "hangul", "romanization", "glossary"})
package org.naranhi.names;

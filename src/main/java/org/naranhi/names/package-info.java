/// People, bodies and places in running text: finding them in Korean and in English, linking later
/// short mentions to the first full one, linking the two editions of a story, and what follows from
/// it over all stories: where each name is used and what should be decided about names.
///
/// ```java
/// finder.find(text, recorded);                 // who is named where, in one text
/// casting.of(texts);                           // the story's cast: each one's mentions in both editions
/// uses.of(record);                             // every place of a name, over all stories
/// conflicts.of(records, uses.spellings());     // what should be decided, weightiest first
/// new Respelling(…).in(text, usesInText);      // a text with one name written otherwise
/// ```
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "hangul", "romanization", "glossary"})
package org.naranhi.names;

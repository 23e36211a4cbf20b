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
///
/// A cast is made in four steps: each finder reads its edition; within an edition a short mention
/// goes to the whole name of that surname whose office fits, named most recently; people of both
/// editions are paired by the record, by whether the letters write the Hangul (the name model for
/// Koreans, `transliteration.tsv` for others), by office and place; then both editions are looked
/// at again for names known by now, slips in them, and those whom only the other edition names.
///
/// English is read by tables: offices and what they are in Korean (`titles-en.tsv`), words that
/// make or mar a name (`english-words.tsv`), given names, spellings of surnames (Wikidata, CC0) and
/// words that are written small (`ordinary-en.tsv`, see NOTICE). Korean is read by weights
/// (`persons-ko.weights`) learned from KLUE-NER's news by
/// `org.naranhi.training.KoreanPersonTraining`; after a change of [KoreanEvidence] or of a
/// `-ko.tsv` table they have to be learned anew.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "hangul", "romanization", "glossary"})
package org.naranhi.names;

/// Name records and term entries, everything they have been, their files, and finding them in
/// running text.
///
/// ```java
/// finder.find(text, Language.KOREAN);            // what is on record in a text
/// glossary.keep(List.of(record.toDraft().english("Hahn So-ra").name()), person);
/// glossary.history(id);                          // who changed what, when; restore(id, version, …)
/// ```
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "hangul",
            "romanization",
            "morphology",
            "morphology :: lucene"
        })
package org.naranhi.glossary;

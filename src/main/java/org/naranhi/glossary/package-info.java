/// Name records and term entries, everything they have been, their files, and finding them in
/// running text.
///
/// ```java
/// finder.find(text, Language.KOREAN);            // what is on record in a text
/// glossary.keep(List.of(record.toDraft().english("Hahn So-ra").name()), person);
/// glossary.history(id);                          // who changed what, when; restore(id, version, …)
/// ```
///
/// A term entry is a concept with several [org.naranhi.glossary.Term]s in each language, in one of
/// the newsroom's [org.naranhi.glossary.Termbase]s; [org.naranhi.glossary.TermUses] says where
/// stories have it. On record, in history and in files an entry is its
/// [org.naranhi.glossary.EntryField]s ([org.naranhi.glossary.EntryValues]), so whatever holds for
/// one field holds for all.
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

/// Documents in, editions out.
///
/// In: [Documents#read] takes the bytes of a file and gives the blocks of its text, whatever the
/// encoding, with bold, italics, underlines, links and line breaks as markers
/// ([org.naranhi.text.Markup]). What it is, the content says before the name. Documents that break
/// a limit of [Limits], or are none, end in [UnreadableDocument] with a reason.
///
/// Out: [Editions#write] puts a story out in one of [EditionFormat]'s formats, in one language or
/// both; [Editions#fileName] names the file. What is not translated yet is never dropped: in the
/// editions for readers (`html`, `docx`, `plain`) it stands in the original's words and is marked.
/// TMX and XLIFF always hold both languages. TMX is the memory's own (`memory.tmx`).
///
/// Both are Spring beans, and `standard()` makes them without Spring. One class reads or writes one
/// format, in the package of its technology; `prose` and `page` are what these share. XML is
/// written with the JDK's own writer, because Okapi's for XLIFF 2 writes version 2.0 only.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "story",
            "memory",
            "memory :: tmx",
            "glossary",
            "segmentation"
        })
package org.naranhi.exchange;

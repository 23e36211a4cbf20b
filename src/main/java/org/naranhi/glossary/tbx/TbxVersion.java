package org.naranhi.glossary.tbx;

/// What the two versions of TBX call the same elements.
enum TbxVersion {
    /// ISO 30042:2008, which many programs still read and nothing else.
    OLD("martif", "martifHeader", "termEntry", "langSet", "tig"),
    /// ISO 30042:2019
    NEW("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec");

    final String root;
    final String header;
    final String concept;
    final String language;
    final String term;

    TbxVersion(String root, String header, String concept, String language, String term) {
        this.root = root;
        this.header = header;
        this.concept = concept;
        this.language = language;
        this.term = term;
    }
}

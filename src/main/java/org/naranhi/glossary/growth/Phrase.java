package org.naranhi.glossary.growth;

import java.util.List;

/// A phrase as it stands, what it is counted under, and its words as a lexicon has them.
record Phrase(String key, String form, List<String> words) {}

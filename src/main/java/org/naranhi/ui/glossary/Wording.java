package org.naranhi.ui.glossary;

/// One way stories translate a term, how often, and what it is worth; "" for none of the entry's
/// terms.
record Wording(String words, int mentions, int stories, Rendered rendered) {}

package org.naranhi.glossary.growth;

/// Which words answer each other, as far as somebody knows.
@FunctionalInterface
public interface WordPairs {
    WordPairs NONE = (korean, english) -> false;

    /// @param korean a lemma
    /// @param english a stem
    boolean answers(String korean, String english);
}

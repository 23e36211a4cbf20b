package org.naranhi.glossary;

/// Makes finders of other entries than those on record.
@FunctionalInterface
public interface TermFinders {
    TermFinder of(Glossary glossary);
}

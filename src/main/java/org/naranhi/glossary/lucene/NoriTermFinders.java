package org.naranhi.glossary.lucene;

import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.TermFinders;
import org.springframework.stereotype.Component;

/// Makes a [NoriTermFinder] of any glossary.
@Component
class NoriTermFinders implements TermFinders {
    @Override
    public TermFinder of(Glossary glossary) {
        return new NoriTermFinder(glossary);
    }
}

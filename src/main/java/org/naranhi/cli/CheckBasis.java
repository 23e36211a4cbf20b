package org.naranhi.cli;

import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.names.HouseNames;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SpellingCheck;
import org.naranhi.quality.lucene.HunspellSpelling;
import org.naranhi.text.Language;
import org.naranhi.workbench.HouseChecks;
import org.naranhi.workbench.HouseStyle;
import org.naranhi.workbench.LexiconLinks;
import org.springframework.context.ApplicationContext;

/// What a translation is checked by: the checks, what is on record, how names are written.
record CheckBasis(QualityDesk desk, TermFinder terms, HouseNames names) {
    /// As it comes, with this glossary.
    static CheckBasis bundled(Glossary glossary, boolean spelling) {
        QualityDesk desk = QualityDesk.of(CheckProfile.STANDARD, LexiconLinks.standard());
        return new CheckBasis(
                spelling
                        ? desk.with(
                                new SpellingCheck(
                                        HunspellSpelling.bothEnglishes(),
                                        CheckProfile.STANDARD,
                                        _ -> false))
                        : desk,
                new NoriTermFinder(glossary),
                HouseNames.STANDARD);
    }

    /// As the newsroom has it for those who write a language.
    static CheckBasis newsroom(ApplicationContext newsroom, Language desk, boolean spelling) {
        HouseChecks checks = newsroom.getBean(HouseChecks.class);
        return new CheckBasis(
                spelling ? checks.thorough(desk) : checks.of(desk),
                new NoriTermFinder(newsroom.getBean(Glossary.class)),
                newsroom.getBean(HouseStyle.class).names());
    }
}

package org.naranhi.segmentation.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.naranhi.segmentation.Abbreviation;
import org.naranhi.segmentation.OwnRules;
import org.naranhi.segmentation.UnusableRules;
import org.naranhi.text.Language;

/// All rules in the order in which they are asked: abbreviations, then `news.srx`.
final class SrxRules {
    private SrxRules() {}

    /// One document for any SRX tool, with the tables of abbreviations as rules.
    static SRXDocument document() {
        SRXDocument rules = news();
        addAbbreviations(rules);
        return rules;
    }

    /// The same with a newsroom's own rules before all others.
    static SRXDocument document(OwnRules own) throws UnusableRules {
        SRXDocument rules = document();
        AbbreviationRules abbreviations = new AbbreviationRules(Abbreviation.openers());
        for (Language language : Language.values()) {
            put(rules, language, abbreviations.of(own.abbreviations(language), false));
        }
        if (!own.srx().isBlank()) {
            OwnSrx srx = new OwnSrx(own.srx());
            for (Language language : Language.values()) {
                put(rules, language, srx.rules(language));
            }
        }
        return rules;
    }

    static void addAbbreviations(SRXDocument rules) {
        AbbreviationRules abbreviations = new AbbreviationRules(Abbreviation.openers());
        for (Language language : Language.values()) {
            put(
                    rules,
                    language,
                    abbreviations.of(Abbreviation.table(language), language == Language.ENGLISH));
        }
    }

    /// Puts rules before all others of the language.
    static void put(SRXDocument document, Language language, List<Rule> rules) {
        document.getAllLanguagesMaps().stream()
                .filter(map -> language.tag().matches(map.getPattern()))
                .map(LanguageMap::getRuleName)
                .findFirst()
                .ifPresent(name -> document.getLanguageRules(name).addAll(0, rules));
    }

    static SRXDocument news() {
        SRXDocument rules = new SRXDocument();
        try (InputStream srx =
                Objects.requireNonNull(SrxRules.class.getResourceAsStream("news.srx"))) {
            rules.loadRules(srx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }
}

package org.naranhi.segmentation.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.naranhi.segmentation.Abbreviation;
import org.naranhi.text.Language;

/// All rules in the order in which they are asked: abbreviations, then `news.srx`.
final class SrxRules {
    private SrxRules() {}

    static ISegmenter engine(Language language) {
        SRXDocument rules = document();
        rules.getAllLanguageRules().replaceAll((_, own) -> new ArrayList<>(MergedRules.of(own)));
        return rules.compileLanguageRules(LocaleId.fromString(language.tag()), null);
    }

    /// One document for any SRX tool, with the tables of abbreviations as rules.
    static SRXDocument document() {
        SRXDocument file = news();
        AbbreviationRules abbreviations = new AbbreviationRules(Abbreviation.openers());
        SRXDocument all = news();
        for (Language language : Language.values()) {
            List<Rule> rules =
                    new ArrayList<>(
                            abbreviations.of(
                                    Abbreviation.table(language), language == Language.ENGLISH));
            for (LanguageMap map : file.getAllLanguagesMaps()) {
                if (language.tag().matches(map.getPattern())) {
                    all.getLanguageRules(map.getRuleName()).addAll(0, rules);
                    break;
                }
            }
        }
        return all;
    }

    private static SRXDocument news() {
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

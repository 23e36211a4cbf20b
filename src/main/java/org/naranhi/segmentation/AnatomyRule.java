package org.naranhi.segmentation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import org.naranhi.text.RuleTable;

/// A row of `anatomy-ko.tsv` or `anatomy-en.tsv`: what a line is that fits the pattern. `fits` and
/// `doesNotFit` are its examples, for people and the test.
record AnatomyRule(
        String code,
        Place place,
        PassageKind kind,
        Pattern pattern,
        String fits,
        String doesNotFit) {
    /// Where in the article a line may stand for the rule to be asked.
    enum Place {
        ANY,
        HEAD,
        TAIL,
        NOT_LAST,
        FOOTER,
        START
    }

    static List<AnatomyRule> of(Language language) {
        String table = "anatomy-" + language.tag() + ".tsv";
        return RuleTable.rows(AnatomyRule.class, table).stream().map(AnatomyRule::row).toList();
    }

    private static AnatomyRule row(List<String> cells) {
        if (cells.size() != 6) {
            throw new IllegalStateException("an anatomy rule has six cells: " + cells);
        }
        return new AnatomyRule(
                cells.get(0),
                Place.valueOf(cells.get(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                PassageKind.of(cells.get(2)),
                Pattern.compile(cells.get(3)),
                cells.get(4),
                cells.get(5));
    }

    boolean fits(String line) {
        return pattern.matcher(line).matches();
    }

    /// How many characters at the beginning of a paragraph fit; 0 for none.
    int length(String paragraph) {
        Matcher matcher = pattern.matcher(paragraph);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}

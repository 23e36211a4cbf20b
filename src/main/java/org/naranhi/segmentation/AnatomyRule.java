package org.naranhi.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

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
        try (InputStream in =
                Objects.requireNonNull(AnatomyRule.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AnatomyRule::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnatomyRule row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalStateException("an anatomy rule has six cells: " + line);
        }
        return new AnatomyRule(
                cells[0],
                Place.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                PassageKind.of(cells[2]),
                Pattern.compile(cells[3]),
                cells[4],
                cells[5]);
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

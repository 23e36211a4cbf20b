package org.naranhi.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Words of which `irregular-forms.tsv` holds forms: said is say; a country's adjective is the
/// country, as it is in Korean.
final class IrregularForms {
    private static final Map<String, String> WORDS = load();

    private IrregularForms() {}

    /// @param form in lower case
    static String word(String form) {
        return WORDS.getOrDefault(form, form);
    }

    private static Map<String, String> load() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        IrregularForms.class.getResourceAsStream(
                                                "irregular-forms.tsv")),
                                StandardCharsets.UTF_8))) {
            Map<String, String> words = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(
                            row -> {
                                for (String form : row[1].split(" ")) {
                                    words.put(form, row[0].toLowerCase(Locale.ROOT));
                                }
                            });
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.naranhi.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import org.naranhi.text.Language;

/// The words of the pages, as the product has them.
record Words(Language language, PropertyResourceBundle bundle) {
    static Words in(Language language) {
        String suffix = language == Language.KOREAN ? "_ko" : "";
        Path file = Path.of("src/main/resources/vaadin-i18n/translations" + suffix + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new Words(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key, Object... values) {
        String words = bundle.getString(key);
        return values.length == 0
                ? words
                : new MessageFormat(words, Locale.forLanguageTag(language.tag())).format(values);
    }
}

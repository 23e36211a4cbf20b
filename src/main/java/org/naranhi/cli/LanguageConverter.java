package org.naranhi.cli;

import org.naranhi.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `--lang ko|en`.
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("the language is ko or en, not '" + tag + "'");
        }
    }
}

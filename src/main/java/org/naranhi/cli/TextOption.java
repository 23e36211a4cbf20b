package org.naranhi.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `--lang ko|en [FILE]`, as all commands have it that read a text of one language.
final class TextOption {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The text; standard input without it.")
    private @Nullable Path file;

    @Option(
            names = "--lang",
            paramLabel = "ko|en",
            required = true,
            converter = LanguageConverter.class,
            description = "The text's language.")
    private @Nullable Language language;

    Language language() {
        return Objects.requireNonNull(language);
    }

    /// The whole text.
    String text() throws Failure {
        return new Input(file).text();
    }

    /// Line by line, each as soon as it is there.
    Lines lines() throws Failure {
        return new Lines(file);
    }
}

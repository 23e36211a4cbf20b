package org.naranhi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.exchange.Documents;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.segmentation.Anatomy;
import org.naranhi.segmentation.Article;
import org.naranhi.segmentation.ArticlePassage;
import org.naranhi.segmentation.Block;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parse FILE`: what each passage of an article is, as JSON.
@Command(
        name = "parse",
        description = "Take an article apart: prints its language and passages as JSON.",
        mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The article; standard input without it.")
    private @Nullable Path file;

    @Option(
            names = "--lang",
            paramLabel = "ko|en",
            converter = LanguageConverter.class,
            description = "The article's language; found out without it.")
    private @Nullable Language language;

    @Override
    public Integer call() throws Failure {
        Input input = new Input(file);
        List<Block> blocks = blocks(input);
        Anatomy anatomy = new Anatomy();
        Article article =
                language == null ? anatomy.article(blocks) : anatomy.article(blocks, language);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(json(article));
        out.flush();
        return 0;
    }

    private static List<Block> blocks(Input input) throws Failure {
        try {
            return Documents.standard().read(input.name(), input.bytes());
        } catch (UnreadableDocument e) {
            throw new Failure(
                    "can't read "
                            + input
                            + ": "
                            + e.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + " ("
                            + e.getMessage()
                            + ")");
        }
    }

    private static String json(Article article) {
        StringBuilder json = new StringBuilder("{\"language\":");
        Json.string(article.language().tag(), json).append(",\"passages\":[");
        String separator = "";
        for (ArticlePassage passage : article.passages()) {
            json.append(separator).append("\n{\"kind\":");
            Json.string(passage.kind().code(), json).append(",\"text\":");
            Json.string(Markup.plain(passage.text()), json).append('}');
            separator = ",";
        }
        return json.append("\n]}").toString();
    }
}

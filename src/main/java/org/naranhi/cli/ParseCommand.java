package org.naranhi.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.segmentation.Anatomy;
import org.naranhi.segmentation.Article;
import org.naranhi.segmentation.ArticlePassage;
import org.naranhi.segmentation.PlainText;
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
    public Integer call() {
        String text = new String(Input.bytes(file), StandardCharsets.UTF_8);
        Anatomy anatomy = new Anatomy();
        Article article =
                language == null
                        ? anatomy.article(PlainText.blocks(text))
                        : anatomy.article(PlainText.blocks(text), language);
        java.io.PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        out.println(json(article));
        out.flush();
        return 0;
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

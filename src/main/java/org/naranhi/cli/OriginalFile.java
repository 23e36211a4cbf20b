package org.naranhi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.naranhi.exchange.Documents;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.memory.analysis.Original;
import org.naranhi.segmentation.Anatomy;
import org.naranhi.segmentation.Article;
import org.naranhi.segmentation.ArticlePassage;
import org.naranhi.segmentation.Block;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.workbench.PassageSegments;

/// Files divided into segments as the intake divides them.
final class OriginalFile {
    private final Documents documents = Documents.standard();
    private final Anatomy anatomy = new Anatomy();
    private final PassageSegments segments = new PassageSegments(new OkapiSegmenter());

    /// @param file standard input when null
    /// @param language found out when null
    Original read(@Nullable Path file, @Nullable Language language) throws Failure {
        Input input = new Input(file);
        List<Block> blocks = blocks(input);
        Article article =
                language == null ? anatomy.article(blocks) : anatomy.article(blocks, language);
        List<String> sentences = new ArrayList<>();
        for (ArticlePassage passage : article.passages()) {
            for (Span span : segments.spans(passage.text(), passage.kind(), article.language())) {
                sentences.add(span.of(passage.text()));
            }
        }
        return new Original(input.toString(), Direction.from(article.language()), null, sentences);
    }

    private List<Block> blocks(Input input) throws Failure {
        try {
            return documents.read(input.name(), input.bytes());
        } catch (UnreadableDocument e) {
            String reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            throw new Failure("can't read " + input + ": " + reason + " (" + e.getMessage() + ")");
        }
    }
}

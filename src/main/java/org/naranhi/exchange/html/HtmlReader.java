package org.naranhi.exchange.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.naranhi.exchange.DocumentFormat;
import org.naranhi.exchange.DocumentReader;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.exchange.UnreadableDocument.Reason;
import org.naranhi.exchange.icu.TextBytes;
import org.naranhi.exchange.prose.Characters;
import org.naranhi.segmentation.Block;
import org.springframework.stereotype.Component;

/// A web page, whole or in part. What its navigation and footer say is kept as plain blocks for the
/// anatomy to leave out; scripts and styles are no text.
@Component
public final class HtmlReader implements DocumentReader {
    private static final Pattern CHARSET =
            Pattern.compile(
                    "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    /// Where a page has to have named its encoding, by the HTML standard.
    private static final int PRESCAN = 1_024 * 4;

    @Override
    public DocumentFormat format() {
        return DocumentFormat.HTML;
    }

    @Override
    public List<Block> read(byte[] content) {
        String head =
                new String(
                        content, 0, Math.min(PRESCAN, content.length), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        String html =
                TextBytes.decode(content, charset.find() ? charset.group(1) : null)
                        .filter(decoded -> !Characters.binary(decoded))
                        .orElseThrow(() -> new UnreadableDocument(Reason.BINARY, "not a text"));
        Document page = Jsoup.parse(html);
        HtmlBlocks blocks = new HtmlBlocks();
        if (page.selectFirst("h1") == null && !page.body().text().contains(page.title())) {
            blocks.title(page.title());
        }
        page.body().traverse(blocks);
        return blocks.blocks();
    }
}

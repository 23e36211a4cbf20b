package org.naranhi.exchange.plain;

import java.util.List;
import org.naranhi.exchange.DocumentFormat;
import org.naranhi.exchange.DocumentReader;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.exchange.UnreadableDocument.Reason;
import org.naranhi.exchange.icu.TextBytes;
import org.naranhi.exchange.prose.Characters;
import org.naranhi.segmentation.Block;
import org.naranhi.segmentation.PlainText;
import org.springframework.stereotype.Component;

/// Plain text, in whatever encoding.
@Component
public final class TxtReader implements DocumentReader {
    @Override
    public DocumentFormat format() {
        return DocumentFormat.TXT;
    }

    @Override
    public List<Block> read(byte[] content) {
        String text =
                TextBytes.decode(content, null)
                        .filter(decoded -> !Characters.binary(decoded))
                        .orElseThrow(() -> new UnreadableDocument(Reason.BINARY, "not a text"));
        return PlainText.blocks(Characters.taken(text));
    }
}

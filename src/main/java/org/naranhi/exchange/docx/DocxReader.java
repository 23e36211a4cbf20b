package org.naranhi.exchange.docx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.naranhi.exchange.DocumentFormat;
import org.naranhi.exchange.DocumentReader;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.exchange.UnreadableDocument.Reason;
import org.naranhi.segmentation.Block;
import org.springframework.stereotype.Component;

/// Word documents (ECMA-376). Only the parts with the text are unpacked, and the reader follows
/// nothing out of the package.
@Component
public final class DocxReader implements DocumentReader {
    @Override
    public DocumentFormat format() {
        return DocumentFormat.DOCX;
    }

    @Override
    public List<Block> read(byte[] content) {
        DocxPackage parts = DocxPackage.unpack(content);
        try {
            DocxStyles styles = DocxStyles.read(parts.related("styles"));
            return new DocxBlocks(styles, parts.hyperlinks()).read(parts.document());
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(Reason.BROKEN, "not well-formed: " + e.getLocation());
        }
    }
}

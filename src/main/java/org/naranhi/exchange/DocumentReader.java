package org.naranhi.exchange;

import java.util.List;
import org.naranhi.segmentation.Block;

/// Reads one format of document into blocks. Text comes out NFC with inline tags as markers.
public interface DocumentReader {
    DocumentFormat format();

    /// @throws UnreadableDocument when the bytes are not such a document or break a limit
    List<Block> read(byte[] content);
}

package org.naranhi.exchange;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a story out in one format.
public interface EditionWriter {
    EditionFormat format();

    void write(Edition edition, OutputStream out) throws IOException;
}

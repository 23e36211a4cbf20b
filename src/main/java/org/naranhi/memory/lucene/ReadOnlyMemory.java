package org.naranhi.memory.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The memory in a folder as it was when it was opened: whoever writes it meanwhile isn't
/// disturbed.
public final class ReadOnlyMemory extends LuceneLookups implements AutoCloseable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /// @throws NoMemory when the folder holds none of this version
    public ReadOnlyMemory(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoMemory(folder + " is no folder");
        }
        directory = FSDirectory.open(folder);
        try {
            if (!DirectoryReader.indexExists(directory)) {
                throw new NoMemory("there is no translation memory in " + folder);
            }
            reader = DirectoryReader.open(directory);
            if (!IndexFolder.fits(reader.getIndexCommit().getUserData())) {
                throw new NoMemory(
                        "the memory in "
                                + folder
                                + " is of another version; it is made anew when the server opens"
                                + " it, or by importing again into a new folder");
            }
            searcher = new IndexSearcher(reader);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// The folder isn't what it should be.
    public static final class NoMemory extends IOException {
        NoMemory(String message) {
            super(message);
        }
    }

    @Override
    <T> T search(Searching<T> searching) {
        try {
            return searching.in(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            analysis.close();
        }
    }
}

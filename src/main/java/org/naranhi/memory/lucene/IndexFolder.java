package org.naranhi.memory.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.SetAside;
import org.naranhi.memory.SetAside.Reason;

/// The folder of an index. One that can't be read, or holds documents of another form, is set aside
/// under another name and a new one begun: what it held can be replayed.
final class IndexFolder {
    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());

    /// What is written to the disk at once: the more, the fewer parts have to be joined later. No
    /// more than an eighth of what Java may use.
    private static final double BUFFER_MB =
            Math.clamp(Runtime.getRuntime().maxMemory() >> 23, 32, 192);

    /// A segment just learned is small, and found without being written to the disk first; a commit
    /// writes it.
    private static final double LARGEST_CACHED_MB = 5;

    private static final double CACHED_MB = 60;

    private static final String FORM = "form";
    private static final String SEQUENCE = "sequence";

    /// An open index, with the number of the log that its last commit holds, or −1, and what became
    /// of one that couldn't be used.
    record Opened(
            Directory directory,
            IndexWriter writer,
            Joining joining,
            long sequence,
            @Nullable SetAside setAside) {
        Opened after(SetAside before) {
            return new Opened(directory, writer, joining, sequence, before);
        }
    }

    private IndexFolder() {}

    static Opened open(Path folder) throws IOException {
        try {
            return openAsIs(folder);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | NoSuchFileException
                | FileNotFoundException
                | IllegalArgumentException
                | OtherForm e) {
            Path aside = setAside(folder);
            LOG.log(Level.WARNING, "the index of the memory was set aside as {0}: {1}", aside, e);
            Reason reason = e instanceof OtherForm ? Reason.OTHER_FORM : Reason.BROKEN;
            return openAsIs(folder).after(new SetAside(reason, aside.getFileName().toString()));
        }
    }

    static boolean fits(Map<String, String> commitData) {
        return UnitDocument.FORM.equals(commitData.get(FORM));
    }

    static Map<String, String> commitData(long sequence) {
        return Map.of(FORM, UnitDocument.FORM, SEQUENCE, Long.toString(sequence));
    }

    private static Opened openAsIs(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory =
                new NRTCachingDirectory(FSDirectory.open(folder), LARGEST_CACHED_MB, CACHED_MB);
        try {
            long sequence = -1;
            if (DirectoryReader.indexExists(directory)) {
                sequence = heldBy(directory);
            }
            Joining joining = new Joining();
            IndexWriter writer = new IndexWriter(directory, config(joining));
            return new Opened(directory, writer, joining, sequence, null);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig config(Joining joining) {
        // Joining small segments is for the background: whoever looks for what was just learned
        // would wait for it.
        return new IndexWriterConfig()
                .setMergePolicy(joining.policy())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMaxFullFlushMergeWaitMillis(0);
    }

    /// Reads every file once and compares its checksum, so that a broken one is noticed now: some
    /// 0.2 s for a million units.
    private static long heldBy(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> data = new HashMap<>(reader.getIndexCommit().getUserData());
            if (!fits(data)) {
                throw new OtherForm(data.getOrDefault(FORM, "none"));
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return Long.parseLong(data.getOrDefault(SEQUENCE, "-1"));
        }
    }

    private static Path setAside(Path folder) throws IOException {
        for (int i = 1; ; i++) {
            Path aside = folder.resolveSibling(folder.getFileName() + ".set-aside-" + i);
            if (!Files.exists(aside)) {
                return Files.move(folder, aside);
            }
        }
    }

    private static final class OtherForm extends IOException {
        OtherForm(String form) {
            super("form " + form + ", not " + UnitDocument.FORM);
        }
    }
}

package org.naranhi.alignment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.naranhi.alignment.LearnedLexicon.Entry;

/// Lexicons in files. A file begins with lines of text, each with `# `, that say what it was
/// learned from; then, compressed: the English words in order; the Korean ones in order, each with
/// the numbers of its counterparts and their strengths.
public final class LexiconFile {
    private static final String FIRST = "# naranhi lexicon 1";
    private static final int MOST = 20_000_000;

    private LexiconFile() {}

    /// The lexicon that comes with the product.
    public static LearnedLexicon standard() {
        return Standard.LEXICON;
    }

    private static final class Standard {
        static final LearnedLexicon LEXICON = load();

        private static LearnedLexicon load() {
            try (InputStream in =
                    Objects.requireNonNull(
                            LexiconFile.class.getResourceAsStream("words.lexicon"))) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// @throws IOException also when the file is no lexicon
    public static LearnedLexicon read(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, 1 << 16);
        if (!FIRST.equals(line(in))) {
            throw new IOException("not a lexicon");
        }
        in.mark(1);
        int next = in.read();
        while (next == '#') {
            line(in);
            in.mark(1);
            next = in.read();
        }
        in.reset();
        try (DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16))) {
            return entries(data);
        } catch (EOFException | ZipException e) {
            throw new IOException("a damaged lexicon", e);
        }
    }

    private static LearnedLexicon entries(DataInputStream data) throws IOException {
        String[] english = new String[size(data)];
        for (int i = 0; i < english.length; i++) {
            english[i] = data.readUTF();
        }
        int size = size(data);
        Map<String, Entry> entries = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            String korean = data.readUTF();
            int[] ids = new int[data.readUnsignedByte()];
            byte[] steps = new byte[ids.length];
            for (int k = 0; k < ids.length; k++) {
                ids[k] = data.readInt();
                steps[k] = data.readByte();
                if (ids[k] < 0 || ids[k] >= english.length) {
                    throw new IOException("a damaged lexicon");
                }
            }
            entries.put(korean, new Entry(ids, steps));
        }
        return new LearnedLexicon(entries, english);
    }

    private static int size(DataInputStream data) throws IOException {
        int size = data.readInt();
        if (size < 0 || size > MOST) {
            throw new IOException("a damaged lexicon");
        }
        return size;
    }

    private static String line(InputStream in) throws IOException {
        byte[] bytes = new byte[10_000];
        int size = 0;
        for (int c = in.read(); c >= 0 && c != '\n' && size < bytes.length; c = in.read()) {
            bytes[size++] = (byte) c;
        }
        return new String(Arrays.copyOf(bytes, size), StandardCharsets.UTF_8);
    }

    /// @param about what it was learned from, in lines
    public static void write(LearnedLexicon lexicon, String about, OutputStream file)
            throws IOException {
        StringBuilder head = new StringBuilder(FIRST).append('\n');
        about.lines().forEach(line -> head.append("# ").append(line).append('\n'));
        file.write(head.toString().getBytes(StandardCharsets.UTF_8));
        GZIPOutputStream zip = new GZIPOutputStream(file, 1 << 16);
        DataOutputStream data = new DataOutputStream(zip);
        data.writeInt(lexicon.englishWords());
        for (String word : lexicon.english()) {
            data.writeUTF(word);
        }
        data.writeInt(lexicon.koreanWords());
        for (Map.Entry<String, Entry> row : new TreeMap<>(lexicon.entries()).entrySet()) {
            data.writeUTF(row.getKey());
            Entry entry = row.getValue();
            data.writeByte(entry.english().length);
            for (int k = 0; k < entry.english().length; k++) {
                data.writeInt(entry.english()[k]);
                data.writeByte(entry.strengths()[k]);
            }
        }
        data.flush();
        zip.finish();
    }
}

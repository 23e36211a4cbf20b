package org.naranhi.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/// What each piece of evidence weighs, as learned. The file is a few `#` lines that say from what,
/// an empty line, and pairs of a hash (4 bytes, rising) and a weight (2 bytes, in 4,096ths).
final class EvidenceWeights {
    static final float ONE = 4096;

    private static final int ROW = 6;

    /// A hash above, its weight's bits below, side by side for the memory's sake; 0 for none.
    private final long[] slots;

    private final int mask;

    private EvidenceWeights(int rows) {
        int size = Integer.highestOneBit(Math.max(rows, 8)) * 4;
        slots = new long[size];
        mask = size - 1;
    }

    static EvidenceWeights read(String file) {
        try (InputStream in =
                Objects.requireNonNull(EvidenceWeights.class.getResourceAsStream(file), file)) {
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EvidenceWeights of(byte[] file) {
        int from = 0;
        while (file[from] == '#') {
            while (file[from++] != '\n') {
                // on to the next line
            }
        }
        ByteBuffer rows = ByteBuffer.wrap(file, from + 1, file.length - from - 1);
        EvidenceWeights all = new EvidenceWeights(rows.remaining() / ROW);
        while (rows.remaining() >= ROW) {
            all.put(rows.getInt(), rows.getShort() / ONE);
        }
        return all;
    }

    private void put(int hash, float weight) {
        int at = hash & mask;
        while (slots[at] != 0) {
            at = at + 1 & mask;
        }
        slots[at] = (long) hash << 32 | Float.floatToRawIntBits(weight) & 0xFFFFFFFFL;
    }

    float of(EvidenceHashes evidence) {
        float sum = 0;
        for (int i = 0; i < evidence.size(); i++) {
            sum += of(evidence.get(i));
        }
        return sum;
    }

    private float of(int hash) {
        int at = hash & mask;
        for (long slot = slots[at]; slot != 0; slot = slots[at = at + 1 & mask]) {
            if ((int) (slot >> 32) == hash) {
                return Float.intBitsToFloat((int) slot);
            }
        }
        return 0;
    }

    /// The bytes of a file, as [#of(byte[])] reads it.
    static byte[] file(String header, int[] hashes, float[] weights) {
        byte[] head = header.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Integer[] order = new Integer[hashes.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(hashes[a], hashes[b]));
        ByteBuffer out = ByteBuffer.allocate(head.length + 1 + ROW * hashes.length);
        out.put(head).put((byte) '\n');
        for (int i : order) {
            short weight =
                    (short)
                            Math.clamp(
                                    Math.round(weights[i] * ONE), Short.MIN_VALUE, Short.MAX_VALUE);
            if (weight != 0) {
                out.putInt(hashes[i]).putShort(weight);
            }
        }
        return Arrays.copyOf(out.array(), out.position());
    }
}

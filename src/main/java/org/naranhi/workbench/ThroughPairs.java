package org.naranhi.workbench;

import java.io.IOException;
import java.util.List;
import org.naranhi.pairs.NamedPair;

/// Goes through pairs of files, one after the other, and can be broken off and begun again: what
/// was done is passed over. What a pair's result is and where it is kept is for the work to say: a
/// server's database, a file's parts.
public final class ThroughPairs {
    /// What is done with each pair.
    public interface Work {
        /// Whether it was done before, one way or another.
        boolean done(NamedPair pair) throws IOException;

        /// Aligns a pair and keeps the result.
        void align(NamedPair pair) throws IOException, UnalignablePair;

        /// Keeps why a pair can't be aligned. `code` is as in [UnalignablePair#code].
        void refuse(NamedPair pair, String code, String file) throws IOException;
    }

    /// What a pair lacks whose other file isn't there.
    public static final String ALONE = "pair-problem.alone";

    private ThroughPairs() {}

    /// @return whether it came to the end
    public static boolean go(List<NamedPair> pairs, Work work, Works.Handle handle)
            throws IOException {
        int done = 0;
        for (NamedPair pair : pairs) {
            if (handle.cancelled()) {
                return false;
            }
            handle.progress(done, pairs.size());
            if (!work.done(pair)) {
                one(pair, work);
            }
            done++;
        }
        handle.progress(done, pairs.size());
        return true;
    }

    private static void one(NamedPair pair, Work work) throws IOException {
        if (!pair.whole()) {
            String there = pair.koreanFile() == null ? pair.englishFile() : pair.koreanFile();
            work.refuse(pair, ALONE, there == null ? "" : there);
            return;
        }
        try {
            work.align(pair);
        } catch (UnalignablePair unalignable) {
            work.refuse(pair, unalignable.code(), unalignable.file());
        }
    }
}

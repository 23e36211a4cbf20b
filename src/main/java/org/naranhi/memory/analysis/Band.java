package org.naranhi.memory.analysis;

import java.util.Arrays;
import java.util.Optional;

/// How well the memory knows a sentence. In the order of tables.
public enum Band {
    BOTH_NEIGHBOURS("102", 102),
    ONE_NEIGHBOUR("101", 101),
    EXACT("100", 100),
    /// The sentence was there before; no score says so.
    REPETITION("repetition", Integer.MAX_VALUE),
    FROM_95("95-99", 95),
    FROM_85("85-94", 85),
    FROM_75("75-84", 75),
    FROM_50("50-74", 50),
    NONE("none", 0);

    /// Below this percentage a match is none.
    public static final int LOWEST = FROM_50.from;

    private final String code;
    private final int from;

    Band(String code, int from) {
        this.code = code;
        this.from = from;
    }

    /// The name on the command line, in files and in keys of words.
    public String code() {
        return code;
    }

    /// The band of a sentence whose best match has this score.
    public static Band of(int score) {
        return Arrays.stream(values()).filter(band -> score >= band.from).findFirst().orElse(NONE);
    }

    public static Optional<Band> named(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst();
    }
}

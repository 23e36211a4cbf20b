package org.naranhi.workbench;

import java.util.Locale;
import org.naranhi.exchange.UnreadableDocument;

/// Two files that can't be aligned. `code` is what the interface has words for; `file` names the
/// one that it is about, "" where it is about both.
public final class UnalignablePair extends Exception {
    /// What the pair itself is wrong in.
    public enum Reason {
        SAME,
        BOTH_KOREAN,
        BOTH_ENGLISH,
        NO_SENTENCES
    }

    private final String code;
    private final String file;

    UnalignablePair(Reason reason, String file) {
        super(reason + " " + file);
        this.code = "pair-problem." + reason.name().toLowerCase(Locale.ROOT);
        this.file = file;
    }

    UnalignablePair(UnreadableDocument unreadable, String file) {
        super(file + ": " + unreadable.getMessage(), unreadable);
        this.code = "unreadable." + unreadable.reason().name().toLowerCase(Locale.ROOT);
        this.file = file;
    }

    public String code() {
        return code;
    }

    public String file() {
        return file;
    }
}

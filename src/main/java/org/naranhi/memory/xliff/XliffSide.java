package org.naranhi.memory.xliff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations.Code;
import org.naranhi.memory.Refusal.Reason;
import org.naranhi.memory.files.MarkedText;
import org.naranhi.text.Language;

/// The text of a `source` or `target`, or of one segment within (`mid`), and what is wrong with it.
record XliffSide(String mid, String text, List<Code> codes, @Nullable Reason wrong) {
    static XliffSide of(String mid, MarkedText text, Language language) {
        Reason wrong =
                text.isTooLong() ? Reason.TOO_LONG : text.isTooMuch() ? Reason.TOO_MUCH : null;
        return new XliffSide(mid, text.written(), text.codes(language), wrong);
    }
}

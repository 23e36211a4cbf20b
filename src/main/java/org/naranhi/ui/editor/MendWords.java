package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naranhi.memory.Mend;
import org.naranhi.memory.Repaired;

/// What is said of the places where a match was mended.
final class MendWords {
    private MendWords() {}

    static String of(Component at, Mend mend) {
        return at.getTranslation(
                "mend." + mend.kind().name().toLowerCase(Locale.ROOT), mend.old(), mend.now());
    }

    static List<Suggestions.MendMark> marks(Component at, Optional<Repaired> repaired) {
        return repaired.stream()
                .flatMap(each -> each.mends().stream())
                .map(
                        mend ->
                                new Suggestions.MendMark(
                                        mend.span().start(), mend.span().end(), of(at, mend)))
                .toList();
    }
}

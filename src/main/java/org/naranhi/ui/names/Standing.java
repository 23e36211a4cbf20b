package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.naranhi.romanization.Verdict;

/// How a spelling stands to what is on record, best first. Each has words, a shape and a colour.
enum Standing {
    RECORDED,
    /// What the record has for the second mention.
    SECOND,
    /// The short form on record.
    SHORT,
    /// The letters on record, otherwise joined, capitalised or ordered.
    FORMAT,
    CUSTOMARY,
    POSSIBLE,
    /// Not what is on record; whether it could be, no rule says: a foreign name, a body, a place.
    OTHER,
    UNLIKELY,
    NOT_THIS_NAME;

    static Standing of(Verdict verdict) {
        return switch (verdict) {
            case RECORDED -> RECORDED;
            case CUSTOMARY -> CUSTOMARY;
            case POSSIBLE -> POSSIBLE;
            case UNLIKELY -> UNLIKELY;
            case NOT_THIS_NAME -> NOT_THIS_NAME;
        };
    }

    /// Whether stories that have it are at odds with the record.
    boolean differs() {
        return compareTo(SHORT) > 0;
    }

    Span sign(Component at) {
        Span sign = new Span(at.getTranslation("standing." + key()));
        sign.addClassNames("standing", "standing-" + key());
        return sign;
    }

    /// As [#sign], saying also that it isn't the spelling on record.
    Span signBesideRecord(Component at) {
        Span sign = sign(at);
        if (this == CUSTOMARY || this == POSSIBLE) {
            sign.setText(at.getTranslation("standing.differs", sign.getText()));
        }
        return sign;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

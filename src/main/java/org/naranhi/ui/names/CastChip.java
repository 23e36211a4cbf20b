package org.naranhi.ui.names;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// One name of the strip: how it is written in both languages, and a mark when something is to be
/// settled.
final class CastChip extends NativeButton {
    private final StripMember member;

    CastChip(StripMember member, Runnable open) {
        this.member = member;
        addClassNames("cast-chip", "cast-" + Words.key(member.kind()));
        setClassName("cast-chip-to-settle", member.toSettle());
        addClickListener(e -> open.run());
        if (!member.korean().isEmpty()) {
            Span korean = Signs.words(member.korean(), Language.KOREAN);
            korean.addClassName("cast-korean");
            add(korean);
        }
        List<String> english =
                member.spellings().stream()
                        .filter(s -> s.language() == Language.ENGLISH)
                        .filter(s -> s.standing() != Standing.SECOND)
                        .map(StripMember.Spelling::words)
                        .toList();
        for (String spelling : english.isEmpty() ? List.of(member.english()) : english) {
            Span words = Signs.words(spelling, Language.ENGLISH);
            words.addClassName("cast-english");
            add(words);
        }
        if (member.record() == null) {
            Span none = new Span(getTranslation("conflict.not-on-record"));
            none.addClassNames("standing", "standing-possible");
            add(none);
        } else if (member.toSettle()) {
            add(member.standing().signBesideRecord(this));
        } else {
            Span right = new Span("✓");
            right.addClassName("cast-right");
            right.getElement().setAttribute("role", "img");
            right.getElement().setAttribute("aria-label", getTranslation("standing.recorded"));
            add(right);
        }
        expanded(false);
    }

    StripMember member() {
        return member;
    }

    void expanded(boolean open) {
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}

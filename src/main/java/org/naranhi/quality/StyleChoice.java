package org.naranhi.quality;

import java.util.List;
import java.util.Locale;

/// A matter of house style with several right answers, of which a newsroom chooses one. The first
/// is the usual one.
public enum StyleChoice {
    /// Straight or curly quotation marks.
    QUOTES("one-way", "curly", "straight"),
    /// Three dots or one sign.
    ELLIPSIS("any", "sign", "dots"),
    /// 30만 명 or 30만명.
    COUNTER_SPACE("any", "apart", "joined"),
    /// Up style: Rivals Meet in Seoul; down style: Rivals meet in Seoul.
    HEADLINE_CAPITALS("any", "up", "down"),
    /// Characters of an English headline at most.
    ENGLISH_HEADLINE("any", "60", "80", "100", "120"),
    /// Characters of a Korean headline at most.
    KOREAN_HEADLINE("any", "25", "30", "40", "50"),
    /// Whose English is written.
    ENGLISH_SPELLING("american", "british", "any");

    private final List<String> choices;

    StyleChoice(String... choices) {
        this.choices = List.of(choices);
    }

    public List<String> choices() {
        return choices;
    }

    public String usual() {
        return choices.getFirst();
    }

    /// Its name in messages and in the database: `headline-capitals`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

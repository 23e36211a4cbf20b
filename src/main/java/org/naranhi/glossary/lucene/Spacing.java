package org.naranhi.glossary.lucene;

import org.naranhi.glossary.NameRecord;

/// Which spaces and dots may stand in a Korean form where it has none, and be left out where it has
/// them.
final class Spacing {
    /// What is written apart before a term that it begins: 핵 협의그룹, 대 정부질문.
    private static final String APART = "핵당대반비불미총신친탈군재초주";

    private Spacing() {}

    /// A form's own spaces may be left out. A space the form does not have is taken only in long
    /// forms and between parts of two letters and more (국제 통화 기금, but not 한국 은행), never in a
    /// person's name; a middle dot anywhere in a body's or country's name or a term (한·미).
    static boolean fits(Letters letters, int from, KoreanForms.Filed filed) {
        int length = filed.gaps().length;
        int partStart = 0;
        for (int i = 1; i < length; i++) {
            Letters.Gap gap = letters.gapBefore(from + i);
            boolean own =
                    filed.gaps()[i] != Letters.Gap.NONE && filed.gaps()[i] != Letters.Gap.STOP;
            if (gap == Letters.Gap.WALL && filed.gaps()[i] != Letters.Gap.WALL) {
                return false;
            }
            if (gap == Letters.Gap.STOP || gap == Letters.Gap.STOP_SPACE) {
                continue;
            }
            if (gap == Letters.Gap.NONE) {
                if (own && latin(letters, from + i)) {
                    return false; // K League is not KLeague
                }
            } else {
                if (!own && !taken(letters, from, i, partStart, gap, filed)) {
                    return false;
                }
                partStart = i;
            }
        }
        return true;
    }

    private static boolean latin(Letters letters, int i) {
        return Character.isLetter(letters.at(i))
                && letters.at(i) < 0x250
                && letters.at(i - 1) < 0x250;
    }

    /// Whether a form may be parted before its letter `i`, the last part having begun at
    /// `partStart`.
    private static boolean taken(
            Letters letters,
            int from,
            int i,
            int partStart,
            Letters.Gap gap,
            KoreanForms.Filed filed) {
        int length = filed.gaps().length;
        boolean term = filed.form().term();
        if (filed.form().is(NameRecord.Kind.PERSON)) {
            return false;
        }
        if (gap == Letters.Gap.DOT) {
            return length > 2 || countries(letters, from);
        }
        boolean begun = i - partStart >= 2 || term && prefix(letters, from, i);
        return length >= (term ? 4 : 5) && begun && length - i >= 2;
    }

    private static boolean prefix(Letters letters, int from, int i) {
        return i == 1 && APART.indexOf(letters.at(from)) >= 0;
    }

    /// 한·미, but not 동·서.
    private static boolean countries(Letters letters, int from) {
        return KoreanForms.COUNTRIES.contains(letters.text(from, from + 2));
    }
}

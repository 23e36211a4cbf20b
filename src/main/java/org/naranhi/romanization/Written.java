package org.naranhi.romanization;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.romanization.Judgement.Format;

/// How a name is written, its letters apart: order, join, capitals.
final class Written {
    private Written() {}

    /// The first of these spellings with the same letters, in either order of the names; null when
    /// none has.
    static @Nullable String sameLetters(LatinName written, List<String> spellings) {
        for (String spelling : spellings) {
            LatinName other = LatinName.of(spelling);
            if (other.letters().equals(written.letters())
                    || other.letters().length() == written.letters().length()
                            && (turned(other, written) || turned(written, other))) {
                return spelling;
            }
        }
        return null;
    }

    private static boolean turned(LatinName a, LatinName b) {
        return !a.words().isEmpty() && a.lastWordFirst().letters().equals(b.letters());
    }

    /// The parts of a name in the house's style.
    static String in(NameStyle style, List<String> letters) {
        return style.write(letters.getFirst(), letters.subList(1, letters.size()));
    }

    /// How a spelling departs from the one on record or, without one, from the house's style;
    /// nothing where it has other letters, as with a name given in baptism.
    static Set<Format> departures(
            String latin, @Nullable String own, Reading reading, NameStyle style) {
        String model = own == null ? in(style, reading.letters()) : own;
        Set<Format> departures = EnumSet.noneOf(Format.class);
        if (latin.strip().equals(model)) {
            return departures;
        }
        LatinName is = LatinName.of(latin);
        LatinName should = LatinName.of(model);
        if (!is.letters().equals(should.letters())) {
            if (turned(is, should)) {
                is = is.lastWordFirst();
            } else if (turned(should, is)) {
                should = should.lastWordFirst();
            } else {
                return departures;
            }
            departures.add(Format.ORDER);
        }
        if (!is.words().equals(should.words()) || !is.pieces().equals(should.pieces())) {
            departures.add(Format.JOIN);
        }
        if (!is.capitals().equals(should.capitals())) {
            departures.add(Format.CAPITALS);
        }
        return departures;
    }
}

package org.naranhi.romanization;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.hangul.Syllable;

/// A name of an administrative district: what it is called and what it is, with a number between
/// where there is one (봉천 1동).
public record DistrictName(String name, String number, String unit) {
    private static final Pattern FORM =
            Pattern.compile("([가-힣]+?)\\s?(\\d*)(특별자치도|특별자치시|특별시|광역시|도|시|군|구역|구|읍|면|리|동|가|대로|로|길)");

    public DistrictName {
        if (name.isEmpty() || !name.chars().allMatch(Syllable::is)) {
            throw new IllegalArgumentException("not a district: " + name + number + unit);
        }
    }

    /// @throws IllegalArgumentException when it isn't a name in Hangul with a unit at its end
    public static DistrictName of(String district) {
        Matcher matcher = FORM.matcher(district.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a district: " + district);
        }
        return new DistrictName(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    /// RR 3-5: a hyphen before the unit, and no sound change across it: `Samjuk-myeon`.
    public String romanized() {
        return romanized(Romanization.RR);
    }

    String romanized(Romanization system) {
        return PersonalName.capital(system.of(name))
                + (number.isEmpty() ? "" : " " + number)
                + "-"
                + (system == Romanization.NORTH ? NorthKorean.unit(unit) : system.of(unit));
    }
}

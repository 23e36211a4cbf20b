package org.naranhi.romanization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.text.RuleTable;

/// Names of places as RR 3-5 and 3-6 write them: units of administration and streets after a
/// hyphen, mountains, rivers, islands and monuments in one word. `places.tsv` says which names that
/// end like a unit have none (대구, 독도, 안동), and which of two syllables have one (명동).
public final class PlaceName {
    /// 성남대로2번길, 세종대로23길, 종로2가, 봉천1동.
    private static final Pattern NUMBERED =
            Pattern.compile("([가-힣]*?)(\\d+(?:[.·-]\\d+)*)(번길|[가나다라]?길|가|동|로|리|구|번지|호)");

    /// Before it a street is part of the name, with its sound changes: Jongno 2-ga.
    private static final Pattern WARD = Pattern.compile("\\d+가");

    private static final Pattern UNIT =
            Pattern.compile("([가-힣]+?)(특별자치도|특별자치시|특별시|광역시|도|시|군|구|읍|면|리|동|대로|로|길)");

    /// How places end and people's names don't.
    private static final Pattern END = Pattern.compile("(?:산|강|도|시|군|구역|읍|리|봉|령|섬|역|탑|궁|골|벌)$");

    private static final Map<String, Set<String>> NAMES =
            RuleTable.rows(PlaceName.class, "places.tsv").stream()
                    .collect(
                            Collectors.toMap(
                                    r -> r.get(0), r -> Set.copyOf(List.of(r.get(1).split(" ")))));

    private PlaceName() {}

    /// An address or a single name, every word with a capital: `Seongnam-daero 2beon-gil`.
    public static String romanized(String place) {
        return romanized(place, Romanization.RR);
    }

    /// With [Romanization#RR_HYPHENATED] also hyphens against ambiguity.
    public static String romanized(String place, Romanization system) {
        StringBuilder written = new StringBuilder();
        String[] parts = place.strip().split("(?<=\\s)|(?=\\s)");
        for (int i = 0; i < parts.length; i++) {
            boolean street = i + 2 < parts.length && WARD.matcher(parts[i + 2]).matches();
            written.append(
                    parts[i].isBlank()
                            ? parts[i]
                            : street ? capital(parts[i], system) : part(parts[i], system));
        }
        return written.toString();
    }

    /// As the North writes it, a place or a person: `Phyŏngyang`, `Kim Jŏng Ŭn`. A word of the
    /// length of a name that begins with a surname and doesn't end as places do is taken for a
    /// person.
    public static String northern(String name) {
        String bare = name.strip();
        return PersonalName.looksLike(bare) && !END.matcher(bare).find() && !in("word", bare)
                ? PersonalName.of(bare).northern()
                : romanized(name, Romanization.NORTH);
    }

    private static String part(String part, Romanization system) {
        Matcher numbered = NUMBERED.matcher(part);
        if (numbered.matches()) {
            String street = numbered.group(1);
            String unit = numbered.group(3);
            String before =
                    street.isEmpty()
                            ? ""
                            : (unit.equals("가") ? capital(street, system) : part(street, system))
                                    + " ";
            return before + numbered.group(2) + numberedUnit(unit, system);
        }
        Matcher unit = UNIT.matcher(part);
        if (unit.matches() && isUnit(unit.group(1), unit.group(2))) {
            return new DistrictName(unit.group(1), "", unit.group(2)).romanized(system);
        }
        return capital(part, system);
    }

    private static String numberedUnit(String unit, Romanization system) {
        return switch (unit) {
            case "번길" -> "beon-gil";
            case "가길", "나길", "다길", "라길" -> system.of(unit.substring(0, 1)) + "-gil";
            default -> "-" + system.of(unit);
        };
    }

    private static String capital(String name, Romanization system) {
        return PersonalName.capital(system.of(name));
    }

    private static boolean isUnit(String name, String unit) {
        String whole = name + unit;
        if (in("none", whole)) {
            return false;
        }
        return switch (unit) {
            case "도" -> in("province", name);
            case "구" -> name.length() > 1 || in("gu", name);
            case "동" -> name.length() > 1 || in("dong", name);
            case "군", "시", "읍", "면", "리", "로", "길" -> name.length() > 1;
            default -> true;
        };
    }

    private static boolean in(String set, String name) {
        return NAMES.getOrDefault(set, Set.of()).contains(name);
    }
}

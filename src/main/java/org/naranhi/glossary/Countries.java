package org.naranhi.glossary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Countries as cells name them: by ISO 3166-1 code, or by name in Korean or English.
final class Countries {
    /// ISO's code for no country, which is nothing in a record.
    static final String NONE = "ZZ";

    /// What ISO 3166 keeps for the European Union and the United Nations, and what everyone uses
    /// for Kosovo.
    private static final String[] RESERVED = {"EU", "UN", "XK"};

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(key(country.getDisplayCountry(Locale.KOREAN)), code);
            codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(key(code), code);
        }
        for (String code : RESERVED) {
            codes.put(key(code), code);
        }
        codes.put("한국", "KR");
        codes.put("북한", "KP");
        codes.put(key(NONE), "");
        codes.put("", "");
        return Map.copyOf(codes);
    }

    static Optional<String> code(String cell) {
        return Optional.ofNullable(CODES.get(key(cell)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}

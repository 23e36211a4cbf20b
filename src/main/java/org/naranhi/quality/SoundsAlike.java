package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.names.Transliteration;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// What in a text may be how the other language writes a name, by its sound.
final class SoundsAlike {
    private static final double ALIKE = 0.6;

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}'’]*(?:-\\p{L}+)*");
    private static final Pattern EOJEOL = Pattern.compile("[가-힣]{2,12}");

    /// Three words, as Pak Ui Chun has.
    private static final int MOST_WORDS = 3;

    private SoundsAlike() {}

    /// @param language the text's
    static boolean stands(String text, String name, Language language) {
        return language == Language.ENGLISH ? inEnglish(text, name) : inKorean(text, name);
    }

    private static boolean inEnglish(String text, String name) {
        List<Span> words = new ArrayList<>();
        Matcher capitals = CAPITALISED.matcher(text);
        while (capitals.find()) {
            words.add(new Span(capitals.start(), capitals.end()));
        }
        for (int i = 0; i < words.size(); i++) {
            for (int k = i; k < Math.min(words.size(), i + MOST_WORDS); k++) {
                if (k > i && words.get(k).start() > words.get(k - 1).end() + 1) {
                    break;
                }
                String run = text.substring(words.get(i).start(), words.get(k).end());
                if (like(name.replaceAll("[ ·]", ""), run.replaceAll("[ -]", ""))) {
                    return true;
                }
            }
        }
        return name.indexOf(' ') > 0 && inEnglish(text, name.substring(name.indexOf(' ') + 1));
    }

    /// With anything on it; of a name of several words the last.
    private static boolean inKorean(String text, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        Matcher eojeols = EOJEOL.matcher(text);
        while (eojeols.find()) {
            String eojeol = eojeols.group();
            for (int end = eojeol.length(); end > 1; end--) {
                if (like(eojeol.substring(0, end), last)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean like(String hangul, String latin) {
        return latin.length() > 1 && Transliteration.leastLike(hangul, latin) >= ALIKE;
    }
}

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.Titles;
import org.naranhi.text.Language;

/// What a target may say for a name on record.
final class NameForms {
    private static final List<String> TWO_SYLLABLE_SURNAMES =
            List.of("남궁", "황보", "제갈", "선우", "독고", "사공", "서문");
    private static final String OFFICES =
            "[가-힣]{0,6}(?:대통령|총리|장관|차관|의원|대표|위원장|주석|총장|지사|시장|회장|사장|대사|특사|교수|감독|선수|검사|판사|변호사|대변인|실장|수석|여사|후보|당선인|씨|기자|총재|의장|청장|원장|국장|이사장|비서관|사령관)";

    private NameForms() {}

    static boolean stands(String text, NameRecord name, Language language) {
        return written(name, language).stream()
                        .anyMatch(form -> !Wording.spelled(text, form, language).isEmpty())
                || language == Language.KOREAN
                        && name.kind() == Kind.PERSON
                        && surnameAndOffice(text, name)
                || name.kind() == Kind.PLACE && adjective(text, name, language);
    }

    /// The recorded spelling and what may stand for it after the first mention.
    static List<String> written(NameRecord name, Language language) {
        List<String> forms = own(name, language);
        if (country(name) || name.category().equals("capital")) {
            forms.addAll(Countries.written(name.country(), language));
        }
        return forms;
    }

    /// Those of them that are its own, and not its country's.
    static List<String> own(NameRecord name, Language language) {
        List<String> forms = new ArrayList<>();
        if (language == Language.ENGLISH) {
            forms.add(name.english());
            forms.addAll(several(name.englishShort()));
            if (name.kind() == Kind.PLACE) {
                forms.add(
                        name.english()
                                .replaceFirst("[ -](?:Province|City|County|do|si|gun|gu)$", ""));
            }
        } else {
            forms.add(name.hangul());
            forms.addAll(several(name.hangulShort()));
            forms.addAll(several(name.englishShort()).stream().filter(NameForms::acronym).toList());
            int space = name.hangul().lastIndexOf(' ');
            if (name.kind() == Kind.PERSON && space > 0) {
                forms.add(name.hangul().substring(space + 1));
            }
        }
        return forms;
    }

    private static boolean acronym(String form) {
        return form.equals(form.toUpperCase(java.util.Locale.ROOT));
    }

    private static List<String> several(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
    }

    /// 강 장관 for 강경화
    private static boolean surnameAndOffice(String text, NameRecord name) {
        String surname =
                TWO_SYLLABLE_SURNAMES.stream()
                        .filter(name.hangul()::startsWith)
                        .findFirst()
                        .orElse(name.hangul().substring(0, 1));
        return Pattern.compile("(?<![가-힣])" + surname + " ?" + OFFICES).matcher(text).find();
    }

    /// Countries, capitals, regions and seas: said as people and governments too.
    static boolean wide(NameRecord name) {
        return name.kind() == Kind.PLACE
                && switch (name.category()) {
                    case "country", "capital", "region", "sea" -> true;
                    default -> false;
                };
    }

    /// Regions and seas are hardly ever said in the same words, and may be two countries (북미).
    static boolean vague(NameRecord name) {
        return name.kind() == Kind.PLACE
                && (name.category().equals("region") || name.category().equals("sea"));
    }

    /// Whether what follows a name within its word is an office: the 의장 of 국회의장.
    static boolean officeHangs(String attached) {
        for (int end = attached.length(); end > 1; end--) {
            if (!Titles.offices(attached.substring(0, end), Language.KOREAN).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean country(NameRecord name) {
        return name.kind() == Kind.PLACE && name.category().equals("country");
    }

    /// Vietnamese for Vietnam: what begins as the name does. In Korean 베트남의 holds the name itself.
    private static boolean adjective(String text, NameRecord name, Language language) {
        if (language == Language.KOREAN) {
            return false;
        }
        if (name.country().equals("KR") || name.country().equals("KP")) {
            return false;
        }
        String english = name.english();
        int kept = Math.max(Math.min(4, english.length()), english.length() - 3);
        return Pattern.compile("\\b" + Pattern.quote(english.substring(0, kept)))
                .matcher(text)
                .find();
    }
}

package org.naranhi.romanization;

import java.util.Arrays;
import org.naranhi.hangul.Hanja;

/// Names as ALA-LC writes them (ALA-LC Romanization Tables, Korean, personal names).
final class MccuneReischauerName {
    private MccuneReischauerName() {}

    static String of(PersonalName name, String hyphen) {
        String surname = surname(name.surname());
        return name.given().isEmpty() ? surname : surname + " " + given(name.given(), hyphen);
    }

    /// 이 (李, 異, 伊) is Yi; initial ㄹ and ㄴ by the initial-sound rule.
    private static String surname(String surname) {
        String head = Hanja.atHead(surname.charAt(0)) + surname.substring(1);
        return PersonalName.capital(head.equals("이") ? "yi" : written(head, ""));
    }

    private static String given(String given, String hyphen) {
        if (given.length() == 1) {
            return PersonalName.capital(written(given, ""));
        }
        String head = Hanja.atHead(given.charAt(0)) + given.substring(1);
        return PersonalName.capital(written(head, given.length() == 2 ? hyphen : ""));
    }

    private static String written(String part, String hyphen) {
        Joint[] joints = new Joint[part.length()];
        Arrays.fill(joints, Joint.PLAIN);
        for (int i = 0; i + 1 < part.length(); i++) {
            if (SinoTense.inName(part.charAt(i), part.charAt(i + 1))) {
                joints[i] = Joint.TENSE;
            }
        }
        Said said = Said.of(part, joints, Said.Manner.MR);
        return McCuneReischauer.ALA_LC.write(said, hyphen);
    }
}

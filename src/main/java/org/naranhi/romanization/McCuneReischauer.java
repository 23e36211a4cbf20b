package org.naranhi.romanization;

import java.text.Normalizer;
import org.naranhi.hangul.Syllable;

/// McCune–Reischauer: ALA-LC's, and the one in use in the South (1984–2000), which writes sh before
/// ㅣ and y (신라 Shilla) and marks ng before a vowel.
record McCuneReischauer(Variant variant) implements Writing.OfSounds {
    enum Variant {
        ALA_LC,
        SOUTH
    }

    static final Letters LETTERS = new Letters("mr-letters.tsv");
    static final McCuneReischauer ALA_LC = new McCuneReischauer(Variant.ALA_LC);

    @Override
    public Said.Manner manner() {
        return variant == Variant.ALA_LC ? Said.Manner.MR : Said.Manner.MR_BY_LETTERS;
    }

    @Override
    public Letters letters() {
        return LETTERS;
    }

    @Override
    public String write(Said said) {
        return write(said, "");
    }

    /// With something between the syllables: `Kang Kyŏng-sŏ`. A final that goes over to the next
    /// syllable stays before it: `Sŏg-yŏng`.
    String write(Said said, String between) {
        StringBuilder written = new StringBuilder(said.length() * 4);
        for (int i = 0; i < said.length(); i++) {
            String initial = initial(said, i);
            if (i > 0) {
                join(said, i, initial, between, written);
            } else {
                written.append(initial);
            }
            written.append(vowel(said, i, between));
        }
        if (!said.open(said.length() - 1)) {
            written.append(LETTERS.last(said.last[said.length() - 1]));
        }
        return written.toString();
    }

    private void join(Said said, int i, String initial, String between, StringBuilder written) {
        if (said.linked[i]) {
            if (!said.open(i - 1)) {
                written.append(last(said, i - 1));
            }
            written.append(initial).append(between);
            return;
        }
        String last = said.open(i - 1) ? "" : last(said, i - 1);
        if (between.isEmpty()) {
            written.append(merged(said, i, last, initial));
            boolean n = said.last[i - 1] == 'ㄴ' && initial.startsWith("g");
            boolean ng = variant == Variant.SOUTH && said.last[i - 1] == 'ㅇ' && initial.isEmpty();
            written.append(n || ng ? "'" : "");
        } else {
            written.append(last).append(between);
        }
        written.append(initial);
    }

    /// What is left of a final before an initial that has it doubled: 각까 kakka, 갓사 kassa.
    private static String merged(Said said, int i, String last, String initial) {
        boolean doubled =
                last.length() == 1
                        && "ktp".contains(last)
                        && (initial.startsWith(last + last) || (last + initial).startsWith("ttch"));
        char written = Syllable.of(said.written.charAt(i - 1)).lastJamo();
        boolean s = (written == 'ㅅ' || written == 'ㅆ') && initial.startsWith("s");
        if (s) {
            return initial.startsWith("ss") ? "" : "s";
        }
        return doubled ? "" : last;
    }

    private static String last(Said said, int i) {
        boolean beforeH = said.last[i] == 'ㄹ' && said.initial[i + 1] == 'ㅎ';
        return beforeH ? "r" : LETTERS.last(said.last[i]);
    }

    private String initial(Said said, int i) {
        char own = said.lax(i);
        if (variant == Variant.SOUTH && "ㅅㅆ".indexOf(own) >= 0 && soft(said.vowel[i])
                || own == 'ㅅ' && said.vowel[i] == 'ㅟ') {
            return LETTERS.initial(own) + "h";
        }
        if (own == 'ㄹ') {
            return i > 0 && said.last[i - 1] == 'ㄹ' ? "l" : "r";
        }
        int at = "ㄱㄷㅂㅈ".indexOf(own);
        return at >= 0 && !said.tensed[i] && i > 0 && voiced(said, i - 1)
                ? "gdbj".substring(at, at + 1)
                : LETTERS.initial(own);
    }

    static boolean voiced(Said said, int i) {
        return said.open(i) || "ㄴㄹㅁㅇ".indexOf(said.last[i]) >= 0;
    }

    private static boolean soft(char vowel) {
        return "ㅣㅑㅒㅕㅖㅛㅠ".indexOf(vowel) >= 0;
    }

    /// 아에 is aë and 오에 oë, since ae and oe are vowels of their own.
    private static String vowel(Said said, int i, String between) {
        boolean apart =
                i > 0
                        && between.isEmpty()
                        && said.vowel[i] == 'ㅔ'
                        && said.initial[i] == 'ㅇ'
                        && said.open(i - 1)
                        && (said.vowel[i - 1] == 'ㅏ' || said.vowel[i - 1] == 'ㅗ');
        return apart ? "ë" : LETTERS.vowel(said.vowel[i]);
    }

    /// Without breve, diaeresis and apostrophe.
    static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("[\\p{M}'’]", "");
    }
}

package org.naranhi.romanization;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.RuleTable;

/// The North's system (조선어의 라틴문자표기법, 1992, 2012): the consonants before ㄹ change, ㄹ itself doesn't
/// (압록강 Amrokgang).
record NorthKorean() implements Writing.OfSounds {
    static final Letters LETTERS = new Letters("north-letters.tsv");
    private static final Map<String, String> USAGE =
            RuleTable.rows(NorthKorean.class, "north-usage.tsv").stream()
                    .collect(Collectors.toMap(r -> r.get(0), r -> r.get(1)));

    private static final Set<String> GENERIC = Set.of("강", "봉", "골", "고개", "바위", "벌");

    /// A unit of administration after its hyphen.
    static String unit(String unit) {
        String letters = LETTERS.ofSyllables(unit);
        int at = "ktp".indexOf(letters.charAt(0));
        return at < 0 ? letters : "gdb".charAt(at) + letters.substring(1);
    }

    @Override
    public Said.Manner manner() {
        return Said.Manner.MR;
    }

    @Override
    public Letters letters() {
        return LETTERS;
    }

    @Override
    public String write(Said said) {
        String usual = USAGE.get(said.written);
        if (usual != null) {
            return usual;
        }
        StringBuilder written = new StringBuilder(said.length() * 4);
        for (int i = 0; i < said.length(); i++) {
            String initial = initial(said, i);
            written.append(initial).append(LETTERS.vowel(said.vowel[i]));
            if (!said.open(i)) {
                written.append(LETTERS.last(last(said, i)));
            }
        }
        return written.toString();
    }

    /// ㄴ stays before ㄹ but in long-standing usage (`north-usage.tsv`).
    private static char last(Said said, int i) {
        boolean before =
                i + 1 < said.length()
                        && Syllable.of(said.written.charAt(i)).lastJamo() == 'ㄴ'
                        && own(said, i + 1) == 'ㄹ';
        return before ? 'ㄴ' : said.last[i];
    }

    private static char own(Said said, int i) {
        return Syllable.of(said.written.charAt(i)).initialJamo();
    }

    /// What a mountain or a river is called doesn't change by what stands before it: Amrokgang.
    private static boolean generic(Said said, int i) {
        return i > 0 && GENERIC.contains(said.written.substring(i));
    }

    private static String initial(Said said, int i) {
        char own = own(said, i);
        if (own == 'ㄹ' || own == 'ㄴ' && i > 0 && !said.linked[i]) {
            return LETTERS.initial(own);
        }
        char initial = said.lax(i);
        int at = "ㄱㄷㅂ".indexOf(initial);
        boolean between =
                at >= 0
                        && (generic(said, i)
                                || !said.tensed[i]
                                        && i > 0
                                        && McCuneReischauer.voiced(said, i - 1));
        return between ? "gdb".substring(at, at + 1) : LETTERS.initial(initial);
    }
}

package org.naranhi.romanization;

/// RR: the sounds of a word in the letters of `rr-letters.tsv`; with `hyphens`, RR 3-2: a hyphen
/// where the letters could be read in two ways, `Jung-ang`, `Hae-undae`.
record RevisedRomanization(boolean hyphens) implements Writing.OfSounds {
    static final Letters LETTERS = new Letters("rr-letters.tsv");

    @Override
    public Said.Manner manner() {
        return Said.Manner.RR;
    }

    @Override
    public Letters letters() {
        return LETTERS;
    }

    @Override
    public String write(Said said) {
        StringBuilder written = new StringBuilder(said.length() * 4);
        String before = "";
        for (int i = 0; i < said.length(); i++) {
            String letters = syllable(said, i);
            if (hyphens && Ambiguity.between(before, letters)) {
                written.append('-');
            }
            written.append(letters);
            before = letters;
        }
        return written.toString();
    }

    private static String syllable(Said said, int i) {
        boolean doubled = said.initial[i] == 'ㄹ' && i > 0 && said.last[i - 1] == 'ㄹ';
        String open =
                (doubled ? "l" : LETTERS.initial(said.initial[i])) + LETTERS.vowel(said.vowel[i]);
        return said.open(i) ? open : open + LETTERS.last(said.last[i]);
    }
}

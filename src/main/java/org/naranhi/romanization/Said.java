package org.naranhi.romanization;

import org.naranhi.hangul.Syllable;

/// A run of syllables as it is said: the parts of each, and whether its initial was made tense or
/// came over from the syllable before.
final class Said {
    /// What is done of what the rules allow. Tense sounds (제23–28항) are said but not written by RR;
    /// ㅎ after a stop joins it when said, in RR in verbs only, in MR never; only what is said has
    /// 제5항, which is about vowels.
    enum Manner {
        STANDARD,
        LAX,
        RR,
        MR,
        /// As [#MR], by the letters that meet alone.
        MR_BY_LETTERS;

        boolean tense() {
            return this == STANDARD || this == MR || this == MR_BY_LETTERS;
        }

        /// Whether what is known of a word makes its sounds tense (제24–28항).
        boolean tenseWords() {
            return this == STANDARD || this == MR;
        }
    }

    private static final String TENSE_OF = "ㄱㄲㄷㄸㅂㅃㅅㅆㅈㅉ";

    final String written;
    final char[] initial;
    final char[] vowel;
    final char[] last;
    final boolean[] tensed;
    final boolean[] linked;

    private Said(String written) {
        this.written = written;
        int n = written.length();
        initial = new char[n];
        vowel = new char[n];
        last = new char[n];
        tensed = new boolean[n];
        linked = new boolean[n];
    }

    /// @param run Hangul syllables only
    /// @param joints what is known of the junction after each syllable
    static Said of(String run, Joint[] joints, Manner manner) {
        Said said = new Said(run);
        for (int i = 0; i < run.length(); i++) {
            Syllable syllable = Syllable.of(run.charAt(i));
            said.initial[i] = syllable.initialJamo();
            said.vowel[i] = syllable.vowelJamo();
            said.last[i] = syllable.lastJamo();
        }
        for (int i = 0; i < run.length(); i++) {
            said.meet(i, joints[i], manner);
        }
        return said;
    }

    private void meet(int i, Joint joint, Manner manner) {
        boolean ends = i + 1 == written.length();
        if (last[i] == '\0') {
            if (!ends && joint == Joint.TENSE && manner.tenseWords()) {
                tense(i + 1);
            }
            return;
        }
        if (ends) {
            last[i] = SoundChanges.closed(last[i]);
            return;
        }
        char own = last[i];
        switch (joint) {
            case N_PUT_IN -> initial[i + 1] = initial[i + 1] == 'ㅇ' ? 'ㄴ' : initial[i + 1];
            case PARTED -> own = SoundChanges.closed(own);
            case NASAL -> {
                initial[i + 1] = 'ㄴ';
                return;
            }
            default -> {}
        }
        if (own == 'ㅎ' && !HStems.is(written, i)) {
            if (initial[i + 1] == 'ㅇ') {
                last[i] = '\0';
                initial[i + 1] = 'ㅎ';
                return;
            }
            own = SoundChanges.closed(own);
        }
        last[i] = own;
        SoundChanges.Change change =
                SoundChanges.between(
                        written.charAt(i),
                        own,
                        written.charAt(i + 1),
                        initial[i + 1],
                        vowel[i + 1]);
        if (change == null || !done(change, i, manner)) {
            last[i] = SoundChanges.closed(own);
        } else {
            apply(change, i, own, manner);
        }
        if (joint == Joint.TENSE && manner.tenseWords()) {
            tense(i + 1);
        }
    }

    private boolean done(SoundChanges.Change change, int i, Manner manner) {
        if (change.kind() != SoundChanges.Kind.STOP_H || manner == Manner.STANDARD) {
            return true;
        }
        return manner == Manner.LAX || manner == Manner.RR && Inflected.joinsH(written, i);
    }

    private void apply(SoundChanges.Change change, int i, char own, Manner manner) {
        linked[i + 1] = change.kind() == SoundChanges.Kind.LINK;
        last[i] =
                change.last() == SoundChanges.Change.OWN ? SoundChanges.closed(own) : change.last();
        if (change.initial() != SoundChanges.Change.OWN) {
            initial[i + 1] = change.initial();
        }
        if (change.tense() && manner.tense()) {
            tense(i + 1);
        }
    }

    void beginTense(Manner manner) {
        if (manner.tenseWords()) {
            tense(0);
        }
    }

    private void tense(int i) {
        int at = TENSE_OF.indexOf(initial[i]);
        if (at >= 0 && at % 2 == 0) {
            initial[i] = TENSE_OF.charAt(at + 1);
            tensed[i] = true;
        }
    }

    /// The initial as it was before it was made tense.
    char lax(int i) {
        return tensed[i] ? TENSE_OF.charAt(TENSE_OF.indexOf(initial[i]) - 1) : initial[i];
    }

    int length() {
        return written.length();
    }

    boolean open(int i) {
        return last[i] == '\0';
    }

    /// In Hangul again.
    String hangul(boolean clause5) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char v = clause5 ? Vowels.said(initial[i], vowel[i], linked[i]) : vowel[i];
            text.append(Syllable.of(initial[i], v, last[i]).toChar());
        }
        return text.toString();
    }
}

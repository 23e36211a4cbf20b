package org.naranhi.romanization;

import org.jspecify.annotations.Nullable;

/// What is known of a junction of two syllables beyond their letters, and the mark tables have for
/// it.
enum Joint {
    PLAIN(' '),
    /// 제29항: an ㄴ is put in.
    N_PUT_IN('+'),
    /// 제20항 다만: ㄴㄹ is ㄴㄴ.
    NASAL('-'),
    /// 제15항: the final is closed before it goes over.
    PARTED('|'),
    /// 제24–28항: the next initial is tense.
    TENSE('\'');

    private final char mark;

    Joint(char mark) {
        this.mark = mark;
    }

    static @Nullable Joint of(char mark) {
        for (Joint joint : values()) {
            if (joint.mark == mark) {
                return joint;
            }
        }
        return null;
    }
}

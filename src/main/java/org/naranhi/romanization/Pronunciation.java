package org.naranhi.romanization;

import java.util.function.Consumer;
import org.naranhi.hangul.Syllable;

/// Standard pronunciation (표준 발음법), Hangul to Hangul. Where letters can't tell how a word is said,
/// tables of words and of patterns do ([Lexicon]); what is in none of them is said by its letters.
public final class Pronunciation {
    private Pronunciation() {}

    /// As a newsreader says it: `국밥` is 국빱. Words are kept apart by spaces; what isn't a Hangul
    /// syllable stays.
    public static String of(String text) {
        return said(text, Said.Manner.STANDARD, true);
    }

    /// Without the sounds that become tense (제23–28항): `국밥` stays, `백마` is 뱅마.
    public static String lax(String text) {
        return said(text, Said.Manner.LAX, true);
    }

    private static String said(String text, Said.Manner manner, boolean clause5) {
        StringBuilder said = new StringBuilder(text.length());
        runs(text, manner, run -> said.append(run.hangul(clause5)), said::append);
        return said.toString();
    }

    /// Parts a text into runs of syllables and other characters, in order.
    static void runs(
            String text, Said.Manner manner, Consumer<Said> syllables, Consumer<Character> other) {
        int i = 0;
        while (i < text.length()) {
            if (!Syllable.is(text.charAt(i))) {
                other.accept(text.charAt(i));
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && Syllable.is(text.charAt(end))) {
                end++;
            }
            String run = Lexicon.respelled(text.substring(i, end));
            Said said = Said.of(run, Lexicon.joints(run), manner);
            if (Lexicon.beginsTense(text, i, run)) {
                said.beginTense(manner);
            }
            syllables.accept(said);
            i = end;
        }
    }
}

package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.RuleTable;

/// What words know of their sound that letters don't tell: `words.tsv`, then the productive second
/// parts of `elements.tsv`, then Sino-Korean ㄹ ([SinoTense]).
final class Lexicon {
    /// A word of the table: what it is said as, and the joint after each syllable.
    private record Word(String said, Joint[] joints, boolean atHead) {
        static Word of(String marked) {
            boolean atHead = marked.startsWith("^");
            StringBuilder said = new StringBuilder();
            List<Joint> joints = new ArrayList<>();
            for (char c : marked.substring(atHead ? 1 : 0).toCharArray()) {
                Joint joint = Joint.of(c);
                if (joint == null) {
                    said.append(c);
                    joints.add(Joint.PLAIN);
                } else {
                    joints.set(joints.size() - 1, joint);
                }
            }
            return new Word(said.toString(), joints.toArray(Joint[]::new), atHead);
        }
    }

    private static final Map<String, Word> WORDS = new HashMap<>();
    private static final Map<String, String> RESPELLED = new HashMap<>();
    private static final int LONGEST;

    /// By first syllable: whether any word begins with it.
    private static final boolean[] BEGINS = new boolean['힣' - '가' + 1];

    static {
        int longest = 0;
        for (List<String> row : RuleTable.rows(Lexicon.class, "words.tsv")) {
            Word word = Word.of(row.get(0));
            WORDS.put(word.said(), word);
            BEGINS[word.said().charAt(0) - '가'] = true;
            if (!row.get(1).isEmpty()) {
                RESPELLED.put(row.get(1), word.said());
                BEGINS[row.get(1).charAt(0) - '가'] = true;
            }
            longest = Math.max(longest, word.said().length());
        }
        LONGEST = longest;
    }

    private Lexicon() {}

    /// The run with the letters of the few words that are said by others (디귿이 as 디긋이).
    static String respelled(String run) {
        String respelled = run;
        for (int i = 0; i + 1 < run.length(); i++) {
            if (!BEGINS[run.charAt(i) - '가']) {
                continue;
            }
            for (int n = 2; n <= 3 && i + n <= run.length(); n++) {
                String said = RESPELLED.get(run.substring(i, i + n));
                if (said != null) {
                    respelled = respelled.substring(0, i) + said + respelled.substring(i + n);
                }
            }
        }
        return respelled;
    }

    /// The joints of a run; the last is that of its end.
    static Joint[] joints(String run) {
        Joint[] joints = new Joint[run.length()];
        Arrays.fill(joints, Joint.PLAIN);
        for (int i = 0; i + 1 < run.length(); i++) {
            Word word = wordAt(run, i);
            if (word != null) {
                for (int k = 0; k < word.joints().length; k++) {
                    if (joints[i + k] == Joint.PLAIN) {
                        joints[i + k] = word.joints()[k];
                    }
                }
            }
        }
        Elements.mark(run, joints);
        for (int i = 0; i + 1 < run.length(); i++) {
            if (joints[i] == Joint.PLAIN && SinoTense.between(run, i)) {
                joints[i] = Joint.TENSE;
            }
        }
        return joints;
    }

    private static @Nullable Word wordAt(String run, int i) {
        if (!BEGINS[run.charAt(i) - '가']) {
            return null;
        }
        for (int n = Math.min(LONGEST, run.length() - i); n > 1; n--) {
            Word word = WORDS.get(run.substring(i, i + n));
            if (word != null && (!word.atHead() || i == 0)) {
                return word;
            }
        }
        return null;
    }

    /// Whether what stands before, across a space, makes the run begin tense: 할 것을 (제27항).
    static boolean beginsTense(String text, int at, String run) {
        return at > 1
                && text.charAt(at - 1) == ' '
                && Syllable.is(text.charAt(at - 2))
                && Syllable.of(text.charAt(at - 2)).lastJamo() == 'ㄹ'
                && Elements.dependent(run);
    }
}

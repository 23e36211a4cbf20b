package org.naranhi.romanization;

/// Whether a stop and the ㅎ after it meet in an inflected word, where RR 3-1-4 writes them as one
/// sound (먹히다, 못하다); in nouns the clause keeps the ㅎ (묵호, 집현전). Seen by the forms of 히다 and 하다.
final class Inflected {
    private static final String SUFFIX = "히힌힐힘힙혀혔";
    private static final String HADA = "하한할함합해했";

    /// What may follow 하 and 합 in a verb.
    private static final String AFTER_HA = "다고는지며여면게던기였겠자니려도시세요거";

    /// Stems of one syllable; others of that length are nouns (북해, 역할, 낙하).
    private static final String SHORT = "착급딱약독못숱";

    /// Syllables before 한, 할 and 해 that are nouns with them, however long the word: 남북한, 북극해.
    private static final String NOUNS = "북역극흑";

    private Inflected() {}

    static boolean joinsH(String written, int i) {
        char next = written.charAt(i + 1);
        if (SUFFIX.indexOf(next) >= 0) {
            return true;
        }
        boolean stem = i > 0 || SHORT.indexOf(written.charAt(i)) >= 0;
        if (HADA.indexOf(next) < 0 || !stem) {
            return false;
        }
        char after = i + 2 < written.length() ? written.charAt(i + 2) : ' ';
        return switch (next) {
            case '하' -> AFTER_HA.indexOf(after) >= 0;
            case '합' -> after == '니' || after == '시';
            case '했' -> true;
            default -> NOUNS.indexOf(written.charAt(i)) < 0;
        };
    }
}

package org.naranhi.romanization;

/// Whether a stop and the ㅎ after it meet in an inflected word, where RR 3-1-4 writes them as one
/// sound (먹히다, 못하다); in nouns the clause keeps the ㅎ (묵호, 집현전). Seen by the endings of 히다, 하다.
final class Inflected {
    private static final String SUFFIX = "히힌힐힘힙혀혔";
    private static final String HADA = "하한할함합해했";
    private static final String AFTER_HA = "다고는지며여면게던기였겠자니려도시세세요거";

    private Inflected() {}

    static boolean joinsH(String written, int i) {
        char next = written.charAt(i + 1);
        if (SUFFIX.indexOf(next) >= 0) {
            return true;
        }
        if (HADA.indexOf(next) < 0) {
            return false;
        }
        // 못하다 is a verb in all its forms; other stems are seen by an ending after 하.
        if (written.charAt(i) == '못' || written.charAt(i) == '숱') {
            return true;
        }
        if (i == 0) {
            return false;
        }
        return switch (next) {
            case '하' -> i + 2 < written.length() && AFTER_HA.indexOf(written.charAt(i + 2)) >= 0;
            case '합' -> i + 2 < written.length() && written.charAt(i + 2) == '니';
            case '했' -> true;
            default -> false;
        };
    }
}

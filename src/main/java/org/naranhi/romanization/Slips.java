package org.naranhi.romanization;

/// How far one spelling is from another: the letters between what they begin and end alike with.
/// One letter put in, left out or changed is one.
final class Slips {
    private Slips() {}

    static int between(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int begin = 0;
        while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - begin - end;
    }
}

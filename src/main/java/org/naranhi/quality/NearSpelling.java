package org.naranhi.quality;

/// Whether one spelling is a slip for another.
final class NearSpelling {
    private NearSpelling() {}

    /// One letter changed, left out or added.
    static boolean slip(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int front = 0;
        while (front < shorter.length() && shorter.charAt(front) == longer.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter.length() - front
                && shorter.charAt(shorter.length() - 1 - back)
                        == longer.charAt(longer.length() - 1 - back)) {
            back++;
        }
        return front + back >= longer.length() - 1;
    }
}

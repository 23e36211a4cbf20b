package org.naranhi.memory.lucene;

/// A hash of letters that is put together from those of their parts: two texts with the same
/// letters hash alike however they are parted.
final class WordsHash {
    private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

    private WordsHash() {}

    static long of(String letters) {
        long hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * BASE + letters.charAt(i) + 1;
        }
        return hash;
    }

    /// What the hash of the letters before is multiplied by when so many follow.
    static long power(int letters) {
        long power = 1;
        for (int i = 0; i < letters; i++) {
            power *= BASE;
        }
        return power;
    }

    /// With its bits mixed, so that alike letters have nothing in common.
    static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CE_B9FE_1A85_EC53L;
        return mixed ^ mixed >>> 33;
    }
}

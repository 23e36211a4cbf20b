package org.naranhi.memory.lucene;

/// A hash of letters that can be put together from those of their parts: what two texts have one
/// after the other hashes alike however it is parted. `power` is what the letters before are
/// multiplied by.
record WordsHash(long letters, long power) {
    private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

    static final WordsHash NONE = new WordsHash(0, 1);

    static WordsHash of(String text) {
        long letters = 0;
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            letters = letters * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new WordsHash(letters, power);
    }

    /// The hash of the letters hashed before and these.
    long after(long before) {
        return before * power + letters;
    }

    /// The same with its bits mixed, so that alike letters have nothing in common.
    static long mixed(long letters) {
        long mixed = (letters ^ letters >>> 33) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CE_B9FE_1A85_EC53L;
        return mixed ^ mixed >>> 33;
    }
}

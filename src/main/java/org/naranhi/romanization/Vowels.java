package org.naranhi.romanization;

/// Vowels that are said otherwise than written (표준 발음법 제5항).
final class Vowels {
    private Vowels() {}

    /// 져, 쪄, 쳐 are 저, 쩌, 처 (다만 1); ㅢ after a consonant of its own syllable is ㅣ (다만 3).
    static char said(char initial, char vowel, boolean linked) {
        if (vowel == 'ㅕ' && "ㅈㅉㅊ".indexOf(initial) >= 0) {
            return 'ㅓ';
        }
        return vowel == 'ㅢ' && initial != 'ㅇ' && !linked ? 'ㅣ' : vowel;
    }
}

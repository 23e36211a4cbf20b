package org.naranhi.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.RuleTable;

class SkeletonTest {
    static List<List<String>> rows() {
        return RuleTable.rows(SkeletonTest.class, "sounds.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void wordsThatSoundAlikeAreNear(List<String> row) {
        String hangul = Skeleton.ofHangul(row.get(0));
        String latin = Skeleton.ofLatin(row.get(1));
        boolean begins = new String(Skeleton.beginnings(hangul)).indexOf(latin.charAt(0)) >= 0;
        assertThat(begins && Skeleton.near(hangul, latin)).isEqualTo(row.get(2).equals("near"));
    }
}

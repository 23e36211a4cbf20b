package org.naranhi.alignment;

import java.util.Arrays;
import java.util.List;
import org.naranhi.benchmark.GoldAlignment;

/// Which beads are right where moved sentences stand alone.
final class Groups {
    private final int[] korean;
    private final int[] english;
    private final int[] koreanSizes;
    private final int[] englishSizes;

    Groups(GoldAlignment gold) {
        korean = new int[gold.korean().size()];
        english = new int[gold.english().size()];
        Arrays.fill(korean, -1);
        Arrays.fill(english, -1);
        List<GoldAlignment.Group> groups = gold.groups();
        koreanSizes = new int[groups.size()];
        englishSizes = new int[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            GoldAlignment.Group group = groups.get(g);
            if (!group.moved() && !group.korean().isEmpty() && !group.english().isEmpty()) {
                for (int k : group.korean()) {
                    korean[k] = g;
                }
                for (int e : group.english()) {
                    english[e] = g;
                }
                koreanSizes[g] = group.korean().size();
                englishSizes[g] = group.english().size();
            }
        }
    }

    boolean fits(int i, int a, int j, int b) {
        int group = a > 0 ? korean[i] : english[j];
        for (int k = i; k < i + a; k++) {
            if (korean[k] != group) {
                return false;
            }
        }
        for (int k = j; k < j + b; k++) {
            if (english[k] != group) {
                return false;
            }
        }
        if (a == 0 || b == 0) {
            return group < 0;
        }
        boolean several = group >= 0 && koreanSizes[group] > 1 && englishSizes[group] > 1;
        return group >= 0 && (several || a == koreanSizes[group] && b == englishSizes[group]);
    }
}

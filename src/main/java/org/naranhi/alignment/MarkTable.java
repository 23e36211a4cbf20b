package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.alignment.ReadSentence.Mark;

/// The different marks of one side, by numbers, and in which sentences each stands.
final class MarkTable {
    final List<Mark> marks = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// The numbers of each sentence's marks, in the sentence's order.
    final int[][] of;

    /// The sentences of each mark, in order.
    final int[][] sentences;

    MarkTable(List<ReadSentence> read) {
        of = new int[read.size()][];
        int total = 0;
        for (int i = 0; i < of.length; i++) {
            List<Mark> own = read.get(i).marks();
            of[i] = new int[own.size()];
            for (int m = 0; m < of[i].length; m++) {
                Mark mark = own.get(m);
                of[i][m] =
                        numbers.computeIfAbsent(
                                mark.sort() + mark.key(),
                                k -> {
                                    marks.add(mark);
                                    return marks.size() - 1;
                                });
            }
            total += of[i].length;
        }
        int[] counts = new int[marks.size()];
        for (int[] row : of) {
            for (int mark : row) {
                counts[mark]++;
            }
        }
        sentences = new int[marks.size()][];
        for (int m = 0; m < counts.length; m++) {
            sentences[m] = new int[counts[m]];
            counts[m] = 0;
        }
        for (int i = 0; i < of.length; i++) {
            for (int mark : of[i]) {
                sentences[mark][counts[mark]++] = i;
            }
        }
        size = total;
    }

    /// Marks of all sentences together.
    final int size;

    /// The number of a mark, −1 when it stands nowhere.
    int number(ReadSentence.Sort sort, String key) {
        return numbers.getOrDefault(sort + key, -1);
    }
}

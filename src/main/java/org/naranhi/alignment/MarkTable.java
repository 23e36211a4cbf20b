package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.alignment.ReadSentence.Mark;
import org.naranhi.alignment.ReadSentence.Sort;

/// The different marks of one side, by numbers, and in which sentences each stands.
final class MarkTable {
    final List<Mark> marks = new ArrayList<>();
    private final Map<Sort, Map<String, Integer>> numbers = new EnumMap<>(Sort.class);

    /// The numbers of each sentence's marks, in the sentence's order.
    final int[][] of;

    /// The sentences of each mark, in order,
    final int[][] sentences;

    /// and the mark's place among all marks of all sentences there.
    final int[][] places;

    MarkTable(List<ReadSentence> read) {
        of = new int[read.size()][];
        int total = 0;
        for (int i = 0; i < of.length; i++) {
            List<Mark> own = read.get(i).marks();
            of[i] = new int[own.size()];
            for (int m = 0; m < of[i].length; m++) {
                of[i][m] = number(own.get(m));
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
        places = new int[marks.size()][];
        for (int m = 0; m < counts.length; m++) {
            sentences[m] = new int[counts[m]];
            places[m] = new int[counts[m]];
            counts[m] = 0;
        }
        int place = 0;
        for (int i = 0; i < of.length; i++) {
            for (int mark : of[i]) {
                places[mark][counts[mark]] = place++;
                sentences[mark][counts[mark]++] = i;
            }
        }
        size = total;
    }

    private int number(Mark mark) {
        Integer number =
                numbers.computeIfAbsent(mark.sort(), _ -> new HashMap<>())
                        .putIfAbsent(mark.key(), marks.size());
        if (number == null) {
            marks.add(mark);
            return marks.size() - 1;
        }
        return number;
    }

    /// Marks of all sentences together.
    final int size;

    /// The numbers of all marks of a sort.
    Map<String, Integer> numbers(Sort sort) {
        return numbers.getOrDefault(sort, Map.of());
    }

    /// The number of a mark, −1 when it stands nowhere.
    int number(Sort sort, String key) {
        return numbers(sort).getOrDefault(key, -1);
    }
}

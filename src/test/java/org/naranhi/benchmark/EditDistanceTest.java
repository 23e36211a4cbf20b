package org.naranhi.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.naranhi.benchmark.NearestTexts.Unit;

class EditDistanceTest {
    private static final int SIGNS = 5;
    private final Random random = new Random(1);

    @Test
    void isThatOfTheWholeTable() {
        for (int i = 0; i < 2_000; i++) {
            int[] one = text();
            int[] other = text();
            assertThat(new EditDistance(one, SIGNS).to(other)).isEqualTo(byTable(one, other));
        }
    }

    @Test
    void theNearestIsThatOfLookingAtAll() {
        List<String> texts = Stream.generate(this::words).limit(200).toList();
        NearestTexts nearest = new NearestTexts(Unit.LETTERS, texts);
        for (int i = 0; i < 50; i++) {
            String asked = words();
            double best =
                    texts.stream()
                            .map(text -> nearest.alike(asked, text))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
            assertThat(nearest.best(asked)).isEqualTo(best);
        }
    }

    private int[] text() {
        return random.ints(random.nextInt(200), 0, SIGNS).toArray();
    }

    private String words() {
        return random.ints(1 + random.nextInt(30), 'a', 'a' + SIGNS)
                .mapToObj(Character::toString)
                .reduce("", String::concat);
    }

    private static int byTable(int[] one, int[] other) {
        int[] row = IntStream.rangeClosed(0, other.length).toArray();
        for (int sign : one) {
            int diagonal = row[0];
            row[0]++;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (sign == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length];
    }
}

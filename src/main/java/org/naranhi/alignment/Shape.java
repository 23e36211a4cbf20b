package org.naranhi.alignment;

import java.util.List;
import java.util.stream.IntStream;

/// How many sentences of each side a bead may have.
record Shape(int korean, int english) {
    /// The most on one side.
    static final int MOST = 5;

    private static final int MOST_OF_BOTH = 3;

    static final List<Shape> ALL =
            IntStream.rangeClosed(0, MOST)
                    .boxed()
                    .flatMap(a -> IntStream.rangeClosed(0, MOST).mapToObj(b -> new Shape(a, b)))
                    .filter(Shape::allowed)
                    .toList();

    /// Those a first look makes do with, the first of all: 0:1, 1:0, 1:1.
    static final List<Shape> FIRST = ALL.subList(0, 3);

    private static boolean allowed(Shape shape) {
        int least = Math.min(shape.korean, shape.english);
        int most = Math.max(shape.korean, shape.english);
        return least == 0 ? most == 1 : least == 1 || most <= MOST_OF_BOTH;
    }

    static Feature feature(int a, int b) {
        if (a == 0 || b == 0) {
            return a > 0 ? Feature.KOREAN_ALONE : Feature.ENGLISH_ALONE;
        }
        if (a == 1 || b == 1) {
            int most = Math.max(a, b);
            return most == 1
                    ? Feature.ONE_TO_ONE
                    : most == 2
                            ? a == 1 ? Feature.ONE_TO_TWO : Feature.TWO_TO_ONE
                            : a == 1 ? Feature.ONE_TO_MORE : Feature.MORE_TO_ONE;
        }
        return a == 2 && b == 2 ? Feature.TWO_TO_TWO : Feature.MORE_TO_MORE;
    }
}

package org.naranhi.text;

/// From which language into which: `ko→en` or `en→ko`.
public record Direction(Language source, Language target) {
    public static final Direction KO_EN = new Direction(Language.KOREAN, Language.ENGLISH);
    public static final Direction EN_KO = new Direction(Language.ENGLISH, Language.KOREAN);

    public Direction {
        if (source == target) {
            throw new IllegalArgumentException("a direction joins two languages: " + source);
        }
    }

    public static Direction from(Language source) {
        return source == Language.KOREAN ? KO_EN : EN_KO;
    }

    public Direction reversed() {
        return from(target);
    }
}

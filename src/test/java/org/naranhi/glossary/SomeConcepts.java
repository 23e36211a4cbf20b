package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.naranhi.glossary.Term.Form;
import org.naranhi.glossary.TermEntry.Status;
import org.naranhi.text.Language;

/// Concepts of every make, the same for the same seed: several terms in each language, with any
/// status, form and part of speech, and whatever else an entry may say.
public final class SomeConcepts {
    private static final List<String> PARTS = List.of("noun", "verb", "phrase", "other");
    private static final List<String> KOREAN =
            List.of("공청회", "남북 정상회담", "비핵화", "핵협의그룹", "누리호", "사드·THAAD", "6·15", "가;나|다\\");
    private static final List<String> ENGLISH =
            List.of(
                    "hearing",
                    "North–South",
                    "summit's",
                    "\"NCG\"",
                    "THAAD",
                    "=1",
                    "a; b|c",
                    "-ing");

    private final Random random;

    public SomeConcepts(long seed) {
        random = new Random(seed);
    }

    /// In the newsroom's own glossary.
    public TermEntry next() {
        List<Term> terms = new ArrayList<>();
        for (Language language : Language.values()) {
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                terms.add(term(language));
            }
        }
        return new TermEntry(
                new UUID(random.nextLong(), random.nextLong()),
                Termbase.NEWSROOM,
                terms,
                any(List.of("politics", "science", "여론 조사")),
                sentences(),
                sentences(),
                sentences(),
                random.nextInt(3) > 0 ? "" : "ab12".repeat(16) + ".png",
                sentences());
    }

    private Term term(Language language) {
        List<String> words = language == Language.KOREAN ? KOREAN : ENGLISH;
        String text = any(words) + (random.nextBoolean() ? "" : " " + any(words));
        Form form = any(List.of(Form.values()));
        return new Term(
                language,
                text,
                any(List.of(Status.values())),
                form,
                any(PARTS),
                random.nextBoolean());
    }

    private String sentences() {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> any(KOREAN) + "가 열렸다.";
            case 2 -> "They met for the " + any(ENGLISH) + ".";
            default -> any(KOREAN) + "\n둘째 줄\t" + any(ENGLISH);
        };
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}

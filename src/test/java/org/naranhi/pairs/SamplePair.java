package org.naranhi.pairs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.alignment.Evidence;
import org.naranhi.text.PassageKind;

/// Pairs as tables draw them: `1:a 23:b! :c`.
public final class SamplePair {
    private static final Instant THEN = Instant.parse("2026-03-02T01:02:03.456789Z");

    private SamplePair() {}

    public static PairText of(String drawn) {
        return of(drawn, UUID.randomUUID());
    }

    public static PairText of(String drawn, UUID person) {
        List<PairSentence> korean = new ArrayList<>();
        List<PairSentence> english = new ArrayList<>();
        Map<UUID, PairBead> beads = new HashMap<>();
        for (String row : drawn.split(" ")) {
            UUID id = UUID.randomUUID();
            boolean byHand = row.contains("~");
            beads.put(
                    id,
                    new PairBead(
                            id,
                            byHand ? 1 : 0.8,
                            byHand ? List.of() : List.of(Evidence.WORDS, Evidence.FIGURES),
                            byHand,
                            row.contains("!")));
            String[] sides = row.replaceAll("[~!]", "").split(":", -1);
            add(sides[0], id, korean, " 문장이다.");
            add(sides[1], id, english, " sentence.");
        }
        Pair pair =
                new Pair(
                        UUID.randomUUID(),
                        "기사",
                        "a.ko.txt",
                        "a.en.txt",
                        null,
                        null,
                        null,
                        0,
                        person,
                        THEN,
                        person,
                        THEN);
        return new PairText(pair, korean, english, beads);
    }

    private static void add(String names, UUID bead, List<PairSentence> side, String words) {
        for (char name : names.toCharArray()) {
            side.add(
                    new PairSentence(
                            UUID.randomUUID(),
                            bead,
                            0,
                            PassageKind.BODY,
                            name + " " + name + words));
        }
    }

    static PairSentence sentence(PairText text, String name) {
        return Stream.concat(text.korean().stream(), text.english().stream())
                .filter(sentence -> sentence.text().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}

package org.naranhi.workbench;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.alignment.Aligner;
import org.naranhi.alignment.Sentence;
import org.naranhi.alignment.Side;
import org.naranhi.pairs.Pair;
import org.naranhi.pairs.PairBead;
import org.naranhi.pairs.PairSentence;
import org.naranhi.pairs.PairText;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import org.springframework.stereotype.Component;

/// Aligns the two editions of a published pair, for a person to look over.
@Component
public class AlignPair {
    private final Aligner aligner;
    private final Clock clock;

    public AlignPair(Aligner aligner, Clock clock) {
        this.aligner = aligner;
        this.clock = clock;
    }

    /// A new pair, aligned and not yet kept. What is accepted of it will go into `memory`.
    public PairText align(
            ReadPair.Sides sides, @Nullable UUID memory, @Nullable UUID batch, UUID person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, PairBead> beads = new HashMap<>();
        Pair pair =
                new Pair(
                        UUID.randomUUID(),
                        sides.title(),
                        sides.koreanName(),
                        sides.englishName(),
                        memory,
                        batch,
                        null,
                        0,
                        person,
                        now,
                        person,
                        now);
        return anew(
                new PairText(
                        pair, alone(sides.korean(), beads), alone(sides.english(), beads), beads));
    }

    /// The same pair with everything aligned anew that nobody has accepted or made by hand.
    public PairText anew(PairText text) {
        return text.realigned(
                aligner.align(
                        text.side(Language.KOREAN), text.side(Language.ENGLISH), text.fixed()));
    }

    private static List<PairSentence> alone(Side side, Map<UUID, PairBead> beads) {
        List<PairSentence> sentences = new ArrayList<>();
        for (Sentence sentence : side.sentences()) {
            UUID bead = UUID.randomUUID();
            beads.put(bead, new PairBead(bead, 0, List.of(), false, false));
            sentences.add(
                    new PairSentence(
                            UUID.randomUUID(),
                            bead,
                            sentence.passage(),
                            Objects.requireNonNullElse(sentence.kind(), PassageKind.BODY),
                            sentence.text()));
        }
        return sentences;
    }
}

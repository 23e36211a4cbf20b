package org.naranhi.workbench;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Annotations.Property;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.pairs.PairBead;
import org.naranhi.pairs.PairSentence;
import org.naranhi.pairs.PairText;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// What a pair gives its memory: each accepted link is a unit of the bead's own id, with how sure
/// the aligner was and the pair's title.
final class PairUnits {
    private PairUnits() {}

    /// By their ids; none when the pair has no memory.
    static Map<UUID, TranslationUnit> of(PairText text, String author, Instant at) {
        Map<UUID, TranslationUnit> units = new HashMap<>();
        UUID memory = text.pair().memory();
        if (memory == null) {
            return units;
        }
        Map<UUID, List<PairSentence>> korean = text.byBead(Language.KOREAN);
        Map<UUID, List<PairSentence>> english = text.byBead(Language.ENGLISH);
        Map<PairSentence, Integer> places = new HashMap<>();
        for (PairSentence sentence : text.korean()) {
            places.put(sentence, places.size());
        }
        for (PairBead bead : text.beads().values()) {
            List<PairSentence> left = korean.getOrDefault(bead.id(), List.of());
            List<PairSentence> right = english.getOrDefault(bead.id(), List.of());
            if (bead.accepted() && !left.isEmpty() && !right.isEmpty()) {
                int first = places.getOrDefault(left.getFirst(), 0);
                int last = places.getOrDefault(left.getLast(), 0);
                units.put(
                        bead.id(),
                        new TranslationUnit(
                                bead.id(),
                                memory,
                                Direction.KO_EN,
                                words(left),
                                words(right),
                                at(text.korean(), first - 1),
                                at(text.korean(), last + 1),
                                Origin.ALIGNED,
                                text.pair().story(),
                                null,
                                author,
                                at,
                                said(text.pair().title(), bead)));
            }
        }
        return units;
    }

    private static Annotations said(String title, PairBead bead) {
        String confidence = String.format(Locale.ROOT, "%.3f", bead.confidence());
        return new Annotations(
                List.of(
                        new Property(null, "x-confidence", confidence),
                        new Property(null, "x-document", title)),
                List.of(),
                List.of());
    }

    static String words(List<PairSentence> sentences) {
        return sentences.stream().map(PairSentence::text).collect(Collectors.joining(" "));
    }

    private static @Nullable String at(List<PairSentence> sentences, int place) {
        return place < 0 || place >= sentences.size() ? null : sentences.get(place).text();
    }
}

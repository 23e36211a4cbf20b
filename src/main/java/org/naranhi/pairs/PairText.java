package org.naranhi.pairs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.alignment.Alignment;
import org.naranhi.alignment.Bead;
import org.naranhi.alignment.Evidence;
import org.naranhi.alignment.Sentence;
import org.naranhi.alignment.Side;
import org.naranhi.text.Language;

/// A pair with the sentences of both editions, in their order, and its beads.
public record PairText(
        Pair pair,
        List<PairSentence> korean,
        List<PairSentence> english,
        Map<UUID, PairBead> beads) {
    public PairText {
        korean = List.copyOf(korean);
        english = List.copyOf(english);
        beads = Map.copyOf(beads);
        Set<UUID> named = new HashSet<>();
        korean.forEach(sentence -> named.add(sentence.bead()));
        english.forEach(sentence -> named.add(sentence.bead()));
        if (!named.equals(beads.keySet())) {
            throw new IllegalArgumentException("every sentence is in a bead, and no bead is empty");
        }
    }

    public List<PairSentence> sentences(Language language) {
        return language == Language.KOREAN ? korean : english;
    }

    public PairBead bead(PairSentence sentence) {
        return beads.getOrDefault(sentence.bead(), PairBead.made(sentence.bead()));
    }

    /// The sentences of one side that a bead has.
    public List<PairSentence> of(UUID bead, Language language) {
        return sentences(language).stream().filter(s -> s.bead().equals(bead)).toList();
    }

    /// Each bead's sentences of one side.
    public Map<UUID, List<PairSentence>> byBead(Language language) {
        Map<UUID, List<PairSentence>> byBead = new HashMap<>();
        for (PairSentence sentence : sentences(language)) {
            byBead.computeIfAbsent(sentence.bead(), _ -> new ArrayList<>()).add(sentence);
        }
        return byBead;
    }

    public PairText with(Pair other) {
        return new PairText(other, korean, english, beads);
    }

    /// The same with other sentences on both sides, and those of the beads that are still named.
    PairText with(
            List<PairSentence> otherKorean,
            List<PairSentence> otherEnglish,
            Collection<PairBead> added) {
        Map<UUID, PairBead> all = new HashMap<>(beads);
        added.forEach(bead -> all.put(bead.id(), bead));
        Set<UUID> named = new HashSet<>();
        otherKorean.forEach(sentence -> named.add(sentence.bead()));
        otherEnglish.forEach(sentence -> named.add(sentence.bead()));
        all.keySet().retainAll(named);
        return new PairText(pair, otherKorean, otherEnglish, all);
    }

    /// A side as the aligner takes it.
    public Side side(Language language) {
        return new Side(
                language,
                sentences(language).stream()
                        .map(s -> new Sentence(s.text(), s.passage(), s.kind()))
                        .toList());
    }

    /// The beads that aligning anew leaves as they are, as the aligner takes them.
    public List<Bead> fixed() {
        Map<UUID, List<Integer>> korean = places(Language.KOREAN);
        Map<UUID, List<Integer>> english = places(Language.ENGLISH);
        Set<UUID> level = PairRows.level(this);
        return beads.values().stream()
                .filter(PairBead::fixed)
                .map(
                        bead -> {
                            List<Integer> k = korean.getOrDefault(bead.id(), List.of());
                            List<Integer> e = english.getOrDefault(bead.id(), List.of());
                            boolean linked = !k.isEmpty() && !e.isEmpty();
                            boolean crosses = linked && !level.contains(bead.id());
                            return new Bead(k, e, 1, List.of(Evidence.ACCEPTED), crosses, true);
                        })
                .toList();
    }

    private Map<UUID, List<Integer>> places(Language language) {
        Map<UUID, List<Integer>> places = new HashMap<>();
        List<PairSentence> sentences = sentences(language);
        for (int at = 0; at < sentences.size(); at++) {
            places.computeIfAbsent(sentences.get(at).bead(), _ -> new ArrayList<>()).add(at);
        }
        return places;
    }

    /// The same sentences in the beads of an alignment of just these sides; fixed ones stay, and
    /// one that holds the same sentences as before stays the same bead.
    public PairText realigned(Alignment alignment) {
        List<PairSentence> newKorean = new ArrayList<>(korean);
        List<PairSentence> newEnglish = new ArrayList<>(english);
        List<PairBead> added = new ArrayList<>();
        Map<UUID, Integer> sizes = sizes();
        for (Bead bead : alignment.beads()) {
            List<PairSentence> members =
                    Stream.concat(
                                    bead.korean().stream().map(korean::get),
                                    bead.english().stream().map(english::get))
                            .toList();
            PairBead was = bead(members.getFirst());
            if (!was.fixed()) {
                boolean same =
                        sizes.getOrDefault(was.id(), 0) == members.size()
                                && members.stream().allMatch(m -> m.bead().equals(was.id()));
                UUID id = same ? was.id() : UUID.randomUUID();
                added.add(new PairBead(id, bead.confidence(), bead.rests(), false, false));
                bead.korean().forEach(k -> newKorean.set(k, korean.get(k).in(id)));
                bead.english().forEach(e -> newEnglish.set(e, english.get(e).in(id)));
            }
        }
        PairText anew = with(newKorean, newEnglish, added);
        return anew.equals(this) ? this : anew;
    }

    private Map<UUID, Integer> sizes() {
        Map<UUID, Integer> sizes = new HashMap<>();
        korean.forEach(sentence -> sizes.merge(sentence.bead(), 1, Integer::sum));
        english.forEach(sentence -> sizes.merge(sentence.bead(), 1, Integer::sum));
        return sizes;
    }
}

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
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;

/// What a person does to the beads of a pair. Nothing is changed: each gives the text as it would
/// be, the same one where there is nothing to do. Beads whose sentences change are made anew, by
/// hand and not accepted.
public final class PairWork {
    private final PairText text;

    public PairWork(PairText text) {
        this.text = text;
    }

    public PairText accept(UUID bead, boolean accepted) {
        PairBead now = text.beads().get(bead);
        return now == null || now.accepted() == accepted
                ? text
                : text.with(text.korean(), text.english(), List.of(now.accepted(accepted)));
    }

    /// Accepts a bead and all that stand above it.
    public PairText acceptAbove(UUID bead) {
        Set<PairBead> above = new HashSet<>();
        for (PairRow row : PairRows.of(text)) {
            above.add(row.bead().accepted(true));
            if (row.bead().id().equals(bead)) {
                break;
            }
        }
        return text.with(text.korean(), text.english(), above);
    }

    /// Accepts the links that are at least so sure.
    public PairText acceptSure(double least) {
        Set<UUID> korean = text.byBead(Language.KOREAN).keySet();
        Set<UUID> english = text.byBead(Language.ENGLISH).keySet();
        return text.with(
                text.korean(),
                text.english(),
                text.beads().values().stream()
                        .filter(bead -> bead.confidence() >= least)
                        .filter(b -> korean.contains(b.id()) && english.contains(b.id()))
                        .map(bead -> bead.accepted(true))
                        .toList());
    }

    /// Makes one bead of this one and the next below it.
    public PairText merge(UUID bead) {
        List<PairRow> rows = PairRows.of(text);
        int at = 0;
        while (at < rows.size() && !rows.get(at).bead().id().equals(bead)) {
            at++;
        }
        while (at < rows.size() && rows.get(at).bead().id().equals(bead)) {
            at++;
        }
        return at == rows.size() ? text : link(bead, rows.get(at).bead().id());
    }

    /// Makes one bead of two, wherever they stand.
    public PairText link(UUID one, UUID other) {
        return one.equals(other) || !text.beads().keySet().containsAll(Set.of(one, other))
                ? text
                : regrouped(List.of(Stream.of(one, other).flatMap(this::members).toList()));
    }

    /// Parts a bead before a sentence of it, or after it where it is the first. The other side is
    /// parted where the shares of the text come nearest.
    public PairText split(UUID sentence) {
        Place place = place(sentence);
        if (place == null) {
            return text;
        }
        UUID bead = place.sentence().bead();
        List<PairSentence> own = text.of(bead, place.language());
        List<PairSentence> others = text.of(bead, place.language().other());
        int cut = Math.max(1, own.indexOf(place.sentence()));
        int otherCut = own.size() > 1 ? Shares.cut(own, cut, others) : others.size() > 1 ? 1 : 0;
        List<PairSentence> before = joined(own.subList(0, cut), others.subList(0, otherCut));
        List<PairSentence> after =
                joined(own.subList(cut, own.size()), others.subList(otherCut, others.size()));
        return after.isEmpty() || before.isEmpty() ? text : regrouped(List.of(before, after));
    }

    /// Parts what a bead holds: each sentence stands alone.
    public PairText unlink(UUID bead) {
        List<List<PairSentence>> alone = members(bead).map(List::of).toList();
        return alone.size() < 2 ? text : regrouped(alone);
    }

    /// Moves a sentence, with those before it in its row, to the row above; or with those after it
    /// to the row below. Where there is no such row they get a bead of their own.
    public PairText move(UUID sentence, boolean up) {
        Place place = place(sentence);
        List<PairRow> rows = PairRows.of(text);
        int at = 0;
        while (place != null
                && at < rows.size()
                && !rows.get(at).sentences(place.language()).contains(place.sentence())) {
            at++;
        }
        if (place == null || at == rows.size()) {
            return text;
        }
        List<PairSentence> side = rows.get(at).sentences(place.language());
        int within = side.indexOf(place.sentence());
        List<PairSentence> moved =
                up ? side.subList(0, within + 1) : side.subList(within, side.size());
        int next = up ? at - 1 : at + 1;
        if (next < 0 || next == rows.size()) {
            boolean whole = moved.size() == members(place.sentence().bead()).count();
            return whole ? text : regrouped(List.of(moved));
        }
        UUID target = rows.get(next).bead().id();
        return target.equals(place.sentence().bead())
                ? text
                : regrouped(List.of(joined(moved, members(target).toList())));
    }

    /// The words of a sentence as they should be; beads stay as they are.
    public PairText reword(UUID sentence, String words) {
        Place place = place(sentence);
        String clean = words.strip();
        return place == null || clean.isEmpty() || clean.equals(place.sentence().text())
                ? text
                : replaced(place, List.of(place.sentence().saying(clean)), 1);
    }

    /// Ends a sentence at an offset of its text; what follows is one of its own in the same bead.
    public PairText splitSentence(UUID sentence, int offset) {
        Place place = place(sentence);
        if (place == null || offset <= 0 || offset >= place.sentence().text().length()) {
            return text;
        }
        PairSentence whole = place.sentence();
        String before = whole.text().substring(0, offset).strip();
        String after = whole.text().substring(offset).strip();
        return before.isEmpty() || after.isEmpty()
                ? text
                : replaced(
                        place,
                        List.of(
                                whole.saying(before),
                                new PairSentence(
                                        UUID.randomUUID(),
                                        whole.bead(),
                                        whole.passage(),
                                        whole.kind(),
                                        after)),
                        1);
    }

    /// Makes one sentence of this and the next of its edition. What the next one's bead had besides
    /// stays there.
    public PairText joinSentence(UUID sentence) {
        Place place = place(sentence);
        List<PairSentence> side = place == null ? List.of() : text.sentences(place.language());
        if (place == null || place.at() + 1 == side.size()) {
            return text;
        }
        PairSentence next = side.get(place.at() + 1);
        PairSentence whole = place.sentence();
        PairText together =
                next.bead().equals(whole.bead())
                        ? text
                        : regrouped(List.of(joined(members(whole.bead()).toList(), List.of(next))));
        PairSentence first = together.sentences(place.language()).get(place.at());
        return new PairWork(together)
                .replaced(
                        new Place(place.language(), place.at(), first),
                        List.of(first.saying(whole.text() + " " + next.text())),
                        2);
    }

    private record Place(Language language, int at, PairSentence sentence) {}

    private @Nullable Place place(UUID id) {
        for (Language language : Language.values()) {
            List<PairSentence> side = text.sentences(language);
            for (int at = 0; at < side.size(); at++) {
                if (side.get(at).id().equals(id)) {
                    return new Place(language, at, side.get(at));
                }
            }
        }
        return null;
    }

    private Stream<PairSentence> members(UUID bead) {
        return Stream.concat(text.korean().stream(), text.english().stream())
                .filter(sentence -> sentence.bead().equals(bead));
    }

    private static List<PairSentence> joined(List<PairSentence> one, List<PairSentence> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private PairText replaced(Place place, List<PairSentence> now, int instead) {
        List<PairSentence> side = new ArrayList<>(text.sentences(place.language()));
        side.subList(place.at(), place.at() + instead).clear();
        side.addAll(place.at(), now);
        return place.language() == Language.KOREAN
                ? text.with(side, text.english(), List.of())
                : text.with(text.korean(), side, List.of());
    }

    /// Each group in a bead of its own; what their beads had besides stays together.
    private PairText regrouped(List<? extends Collection<PairSentence>> groups) {
        Map<UUID, UUID> beadOf = new HashMap<>();
        Map<UUID, UUID> left = new HashMap<>();
        List<PairBead> added = new ArrayList<>();
        for (Collection<PairSentence> group : groups) {
            PairBead bead = PairBead.made();
            added.add(bead);
            for (PairSentence sentence : group) {
                beadOf.put(sentence.id(), bead.id());
                left.computeIfAbsent(sentence.bead(), _ -> UUID.randomUUID());
            }
        }
        left.values().forEach(id -> added.add(PairBead.made(id)));
        return text.with(
                moved(text.korean(), beadOf, left), moved(text.english(), beadOf, left), added);
    }

    private static List<PairSentence> moved(
            List<PairSentence> side, Map<UUID, UUID> beadOf, Map<UUID, UUID> left) {
        return side.stream()
                .map(
                        s -> {
                            UUID remains = left.getOrDefault(s.bead(), s.bead());
                            return s.in(beadOf.getOrDefault(s.id(), remains));
                        })
                .toList();
    }
}

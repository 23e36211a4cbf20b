package org.naranhi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// What is on record in a text, in places of its plain form.
final class RecordedSpans {
    /// Outweighs whatever else can be said.
    private static final double CERTAIN = 1_000;

    private static final double EITHER = 2;

    private final TreeMap<Span, List<Mention>> bySpan = new TreeMap<>();

    private RecordedSpans() {}

    static RecordedSpans of(Unmarked unmarked, List<Mention> mentions) {
        RecordedSpans spans = new RecordedSpans();
        for (Mention mention : mentions) {
            spans.bySpan
                    .computeIfAbsent(plain(unmarked, mention.span()), _ -> new ArrayList<>())
                    .add(mention);
        }
        return spans;
    }

    private static Span plain(Unmarked unmarked, Span original) {
        int start = firstAt(unmarked, original.start());
        return new Span(start, Math.max(start, firstAt(unmarked, original.end())));
    }

    private static int firstAt(Unmarked unmarked, int original) {
        int low = 0;
        int high = unmarked.plain().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unmarked.original(middle, middle + 1).start() < original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// A line's candidates: people on record are among them, what lies across a record isn't, and
    /// neither is what is on record as something else.
    List<KoreanCandidate> settle(KoreanSentence sentence, int offset) {
        Map<Span, List<Mention>> here =
                bySpan.subMap(
                        new Span(offset, offset),
                        new Span(offset + sentence.text.length(), Integer.MAX_VALUE));
        List<KoreanCandidate> candidates = KoreanCandidates.of(sentence);
        if (here.isEmpty()) {
            return candidates;
        }
        List<KoreanCandidate> settled = new ArrayList<>(candidates);
        here.forEach(
                (span, mentions) -> {
                    int start = span.start() - offset;
                    int end = span.end() - offset;
                    settled.removeIf(c -> against(c, start, end, mentions));
                    if (allPeople(mentions)
                            && settled.stream()
                                    .noneMatch(c -> c.start() == start && c.end() == end)) {
                        settled.add(KoreanCandidates.at(sentence, start, end));
                    }
                });
        settled.sort(Comparator.comparingInt(KoreanCandidate::end));
        return settled;
    }

    private static boolean against(KoreanCandidate c, int start, int end, List<Mention> mentions) {
        if (c.start() >= end || c.end() <= start) {
            return false;
        }
        boolean same = c.start() == start && c.end() == end;
        return same ? mentions.stream().noneMatch(RecordedSpans::ofPerson) : !mentions.isEmpty();
    }

    private static boolean allPeople(List<Mention> mentions) {
        return mentions.stream().allMatch(RecordedSpans::ofPerson);
    }

    private static boolean ofPerson(Mention mention) {
        return mention.entry() instanceof NameRecord name && name.kind() == NameRecord.Kind.PERSON;
    }

    /// What the record adds to a candidate's weight.
    double favour(KoreanCandidate c, int offset) {
        List<Mention> mentions = mentions(c, offset);
        if (mentions.stream().noneMatch(RecordedSpans::ofPerson)) {
            return 0;
        }
        return allPeople(mentions) ? CERTAIN : EITHER;
    }

    @Nullable NameRecord person(KoreanCandidate c, int offset) {
        for (Mention mention : mentions(c, offset)) {
            if (mention.entry() instanceof NameRecord name
                    && name.kind() == NameRecord.Kind.PERSON) {
                return name;
            }
        }
        return null;
    }

    private List<Mention> mentions(KoreanCandidate c, int offset) {
        return bySpan.getOrDefault(new Span(offset + c.start(), offset + c.end()), List.of());
    }
}

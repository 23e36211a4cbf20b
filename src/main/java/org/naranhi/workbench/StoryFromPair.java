package org.naranhi.workbench;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.pairs.PairRow;
import org.naranhi.pairs.PairRows;
import org.naranhi.pairs.PairSentence;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.Pairs;
import org.naranhi.story.Passage;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a story with both editions of an aligned pair: the passages of the one that is the source,
/// a segment for each bead. What only the other edition says follows what comes before it there, so
/// that the edition stays whole. Accepted beads come as translated, by an editor as reviewed; the
/// others as begun.
@Component
public class StoryFromPair {
    private final Stories stories;
    private final Pairs pairs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoryFromPair(Stories stories, Pairs pairs, TransactionTemplate transaction, Clock clock) {
        this.stories = stories;
        this.pairs = pairs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param source the language of the edition that is the source
    /// @return the pair as it now is, with the story
    /// @throws Pairs.Overtaken when somebody wrote the pair first; no story is made then
    public PairText make(PairText text, Language source, Person person) {
        Instant now = clock.instant();
        UUID story = UUID.randomUUID();
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            stories.add(story(story, text, source, person, now));
                            PairText with = text.with(text.pair().asStory(story));
                            return pairs.keep(text, with, person.id(), now);
                        }));
    }

    private static StoryText story(
            UUID id, PairText text, Language source, Person person, Instant now) {
        return new StoryText(
                new Story(
                        id,
                        source,
                        StoryState.TRANSLATION,
                        person.id(),
                        null,
                        person.id(),
                        now,
                        now,
                        source == Language.KOREAN
                                ? text.pair().koreanName()
                                : text.pair().englishName()),
                passages(id, text, source, person.role().includes(Role.EDITOR)));
    }

    /// Sentences of one passage that are one segment, with what they are translated by.
    private record Draft(List<PairSentence> source, StringBuilder target, boolean accepted) {
        int passage() {
            return source.getFirst().passage();
        }
    }

    private static List<PassageText> passages(
            UUID story, PairText text, Language source, boolean reviewed) {
        List<PassageText> passages = new ArrayList<>();
        List<Draft> open = new ArrayList<>();
        for (Draft draft : drafts(text, source)) {
            if (!open.isEmpty() && open.getFirst().passage() != draft.passage()) {
                passages.add(passage(story, passages.size(), source, open, reviewed));
                open.clear();
            }
            open.add(draft);
        }
        if (!open.isEmpty()) {
            passages.add(passage(story, passages.size(), source, open, reviewed));
        }
        return passages;
    }

    private static List<Draft> drafts(PairText text, Language source) {
        Map<UUID, List<PairSentence>> targets = text.byBead(source.other());
        Map<UUID, List<PairSentence>> sources = text.byBead(source);
        Set<UUID> given = new HashSet<>();
        List<Draft> drafts = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (PairRow row : PairRows.of(text)) {
            for (PairSentence sentence : row.sentences(source)) {
                boolean goesOn =
                        !drafts.isEmpty()
                                && drafts.getLast().passage() == sentence.passage()
                                && drafts.getLast()
                                        .source()
                                        .getLast()
                                        .bead()
                                        .equals(sentence.bead());
                if (goesOn) {
                    drafts.getLast().source().add(sentence);
                } else {
                    StringBuilder target = new StringBuilder(before);
                    before.setLength(0);
                    if (given.add(sentence.bead())) {
                        targets.getOrDefault(sentence.bead(), List.of())
                                .forEach(t -> append(target, t.text()));
                    }
                    drafts.add(
                            new Draft(
                                    new ArrayList<>(List.of(sentence)),
                                    target,
                                    row.bead().accepted()));
                }
            }
            if (!sources.containsKey(row.bead().id())) {
                StringBuilder target = drafts.isEmpty() ? before : drafts.getLast().target();
                row.sentences(source.other()).forEach(t -> append(target, t.text()));
            }
        }
        return drafts;
    }

    private static void append(StringBuilder target, String words) {
        target.append(target.isEmpty() ? "" : " ").append(words);
    }

    private static PassageText passage(
            UUID story, int place, Language source, List<Draft> drafts, boolean reviewed) {
        UUID id = UUID.randomUUID();
        List<PairSentence> sentences = drafts.stream().flatMap(d -> d.source().stream()).toList();
        List<Segment> segments = new ArrayList<>();
        for (Draft draft : drafts) {
            String target = draft.target().toString();
            SegmentState state =
                    target.isEmpty() || !draft.accepted()
                            ? SegmentState.INITIAL
                            : reviewed ? SegmentState.REVIEWED : SegmentState.TRANSLATED;
            segments.add(
                    new Segment(
                            UUID.randomUUID(),
                            id,
                            segments.size(),
                            PairUnits.words(draft.source()),
                            target,
                            state,
                            null,
                            0,
                            null,
                            null));
        }
        Passage passage =
                new Passage(
                        id,
                        story,
                        place,
                        sentences.getFirst().kind(),
                        source,
                        PairUnits.words(sentences),
                        List.of());
        return new PassageText(passage, segments);
    }
}

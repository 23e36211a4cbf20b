package org.naranhi.workbench;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.naranhi.alignment.Lexicon;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.growth.CandidateMiner;
import org.naranhi.glossary.growth.TermCandidate;
import org.naranhi.glossary.growth.TermCandidate.Context;
import org.naranhi.glossary.growth.TermCandidate.State;
import org.naranhi.glossary.growth.TermCandidates;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.newsroom.Person;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// New terms out of what the newsroom has confirmed and aligned: looks for candidates in the
/// background, and takes in or turns down what was found.
@Component
public class GrowGlossary {
    private static final String KIND = "glossary-growth";
    private static final UnitFilter OURS =
            UnitFilter.ANY.made(Set.of(Origin.CONFIRMED, Origin.REVIEWED, Origin.ALIGNED));

    private final TranslationMemory memory;
    private final TermFinder terms;
    private final Glossary glossary;
    private final KeepTerms keeping;
    private final TermCandidates candidates;
    private final HouseLexicon house;
    private final Works works;

    GrowGlossary(
            TranslationMemory memory,
            TermFinder terms,
            Glossary glossary,
            KeepTerms keeping,
            TermCandidates candidates,
            HouseLexicon house,
            Works works) {
        this.memory = memory;
        this.terms = terms;
        this.glossary = glossary;
        this.keeping = keeping;
        this.candidates = candidates;
        this.house = house;
        this.works = works;
    }

    public List<TermCandidate> open() {
        return candidates.open();
    }

    /// Begins to look; does nothing when that is going on already.
    public void look() {
        if (!goesOn()) {
            works.start(KIND, "", this::look);
        }
    }

    public boolean goesOn() {
        return works.all().stream()
                .anyMatch(work -> work.kind().equals(KIND) && work.state() == Work.State.RUNNING);
    }

    /// What was found is kept only when everything was looked at.
    void look(Works.Handle handle) {
        Lexicon lexicon = house.current();
        CandidateMiner miner =
                new CandidateMiner(
                        this::onRecord,
                        (korean, english) ->
                                lexicon.english(korean).stream()
                                        .anyMatch(c -> c.word().equals(english)));
        int total = 2 * memory.count(OURS);
        int counted = read(handle, 0, total, miner::count);
        read(handle, counted, total, miner::join);
        if (!handle.cancelled()) {
            candidates.find(miner.candidates());
        }
    }

    private int read(Works.Handle handle, int before, int total, Consumer<Context> taker) {
        int[] done = {before};
        memory.forEach(
                OURS,
                unit -> {
                    taker.accept(context(unit));
                    handle.progress(++done[0], Math.max(total, done[0]));
                    return !handle.cancelled();
                });
        return done[0];
    }

    private static Context context(TranslationUnit unit) {
        return new Context(unit.in(Language.KOREAN), unit.in(Language.ENGLISH));
    }

    private boolean onRecord(String phrase, Language language) {
        for (Mention mention : terms.find(phrase, language)) {
            if (mention.span().length() == phrase.length()) {
                return true;
            }
        }
        return false;
    }

    /// Puts a candidate on record, as it is or as somebody has mended it.
    ///
    /// @throws IllegalArgumentException as [KeepTerms#keep]
    public void accept(TermCandidate candidate, TermEntry entry, Person person) {
        keeping.keep(entry, person);
        candidates.decide(candidate.id(), State.ACCEPTED, person.id());
    }

    /// The entry a candidate makes.
    public static TermEntry entry(TermCandidate candidate) {
        return new TermEntry(
                candidate.id(),
                candidate.korean(),
                candidate.english(),
                "society",
                "noun",
                TermEntry.Status.PREFERRED,
                List.of(),
                List.of(),
                candidate.shortened(),
                "");
    }

    /// Turns a candidate down: it is not found again.
    public void reject(TermCandidate candidate, UUID person) {
        candidates.decide(candidate.id(), State.REJECTED, person);
    }

    /// Takes a decision back, and the entry it made off the record.
    public void undo(TermCandidate candidate, Person person) {
        if (glossary.byId(candidate.id()).orElse(null) instanceof TermEntry entry) {
            keeping.delete(entry, person);
        }
        candidates.decide(candidate.id(), State.OPEN, person.id());
    }
}

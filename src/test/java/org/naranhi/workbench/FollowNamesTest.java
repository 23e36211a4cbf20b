package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.FixedTermbases;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermUse;
import org.naranhi.glossary.TermUses;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.names.Casting;
import org.naranhi.names.EnglishPersonFinder;
import org.naranhi.names.KoreanPersonFinder;
import org.naranhi.names.NameUse;
import org.naranhi.names.NameUses;
import org.naranhi.names.StoriesToCast;
import org.naranhi.names.StoriesToCast.Cause;
import org.naranhi.names.StoriesToCast.Followed;
import org.naranhi.names.lucene.NoriWordBook;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;

class FollowNamesTest {
    private static final NameRecord GARAM = person("한가람", "Han Ga-ram");
    private static final NameRecord BYEOL = person("남궁별", "Namgung Byeol");

    /// The server was killed.
    private static final class Killed extends Error {}

    private final SetClock clock = new SetClock();
    private final StoriesInMemory stories = new StoriesInMemory();
    private final NamesInMemory names = new NamesInMemory(stories);
    private final TermsInMemory termUses = names.terms;
    private final FixedGlossary glossary = new FixedGlossary(List.of(GARAM));
    private final NoriTermFinder terms = new NoriTermFinder(glossary);
    private final AtomicInteger read = new AtomicInteger();
    private FollowNames follow = server(Integer.MAX_VALUE);

    @BeforeEach
    void upToDate() {
        follow.catchUp();
    }

    @Test
    void aStoryWrittenIsCastOnceItsWriterPauses() {
        UUID story = stories.add("한가람은 웃었다.", "");
        write(story, "Han Ga-ram smiled.");
        follow.tick();
        assertThat(names.all()).isEmpty();

        clock.forward(2);
        write(story, "Han Ga-ram smiled at me.");
        follow.tick();
        clock.forward(2);
        follow.tick();

        assertThat(names.of(GARAM.id()))
                .extracting(NameUse::spelling)
                .containsExactly("한가람", "Han Ga-ram");
        assertThat(read).hasValue(1);
    }

    @Test
    void termsAreFollowedWithWhatStandsForThem() {
        TermEntry hearing = term("공청회", "public hearing");
        UUID story = stories.add("공청회가 끝났다. 공청회는 길었다.", "A public hearing ended. It was long.");
        follow.catchUp();
        assertThat(termUses.of(hearing.id())).isEmpty();
        glossary.keep(List.of(hearing), null);
        follow.catchUp();

        assertThat(termUses.of(hearing.id()))
                .extracting(TermUse::story, TermUse::spelling, TermUse::rendering)
                .containsExactly(tuple(story, "공청회", "public hearing"), tuple(story, "공청회", ""));
        glossary.delete(hearing.id(), null);
        follow.catchUp();
        assertThat(termUses.of(hearing.id())).isEmpty();
    }

    /// Of entries that share a form only the one the translation speaks of is used.
    @Test
    void theTranslationTellsHomonymsApart() {
        TermEntry investigation = term("조사", "investigation");
        TermEntry particle = term("조사", "grammatical particle");
        glossary.keep(List.of(investigation, particle), null);
        stories.add("경찰이 조사를 시작했다.", "Police began an investigation.");
        follow.catchUp();

        assertThat(termUses.of(investigation.id())).hasSize(1);
        assertThat(termUses.of(particle.id())).isEmpty();
    }

    private static TermEntry term(String korean, String english) {
        return new TermEntry(
                UUID.randomUUID(),
                korean,
                english,
                "politics",
                "noun",
                TermEntry.Status.PREFERRED,
                List.of(),
                List.of(),
                "",
                "");
    }

    @Test
    void whatWasTypedInVainIsNoReason() {
        UUID story = stories.add("한가람은 웃었다.", "");
        follow.catchUp();
        read.set(0);
        stories.keepOvertaken(story, segment(story), null);
        follow.catchUp();

        assertThat(read).hasValue(0);
    }

    @Test
    void aChangeOfTheGlossaryTouchesOnlyTheStoriesItCan() {
        UUID garam = stories.add("한가람은 웃었다.", "Han Ga-ram smiled.");
        UUID byeol = stories.add("남궁별은 울었다.", "Namgung Byeol wept.");
        stories.add("비가 왔다.", "It rained.");
        follow.catchUp();
        read.set(0);
        glossary.keep(List.of(BYEOL), null);
        follow.catchUp();

        assertThat(storiesOf(BYEOL)).containsExactly(byeol);
        assertThat(read).hasValue(1);

        glossary.delete(GARAM.id(), null);
        follow.catchUp();
        assertThat(storiesOf(GARAM)).isEmpty();
        assertThat(read).hasValue(2);
        assertThat(names.unrecorded("한가람")).extracting(NameUse::story).contains(garam);
    }

    @Test
    void aGlossaryThatGoesOnChangingIsWaitedFor() {
        stories.add("남궁별은 울었다.", "");
        follow.catchUp();
        glossary.keep(List.of(BYEOL), null);
        follow.tick();
        clock.forward(1);
        glossary.keep(List.of(person("한나래", "Han Na-rae")), null);
        follow.tick();
        clock.forward(1);
        follow.tick();
        assertThat(names.followed().glossary()).isLessThan(glossary.version());

        clock.forward(2);
        follow.tick();
        assertThat(names.followed().glossary()).isEqualTo(glossary.version());
        clock.forward(3);
        follow.tick();
        assertThat(storiesOf(BYEOL)).hasSize(1);
    }

    @Test
    void afterARestartWithAnotherGlossaryEveryStoryIsCast() {
        stories.add("남궁별은 울었다.", "");
        stories.add("비가 왔다.", "");
        follow.catchUp();
        read.set(0);
        glossary.keep(List.of(BYEOL), null);
        follow = server(Integer.MAX_VALUE);
        follow.catchUp();

        assertThat(storiesOf(BYEOL)).hasSize(1);
        assertThat(read).hasValue(2);
    }

    @Test
    void anotherEngineCastsEveryStory() {
        stories.add("한가람은 웃었다.", "");
        stories.add("비가 왔다.", "");
        follow.catchUp();
        read.set(0);
        Followed now = names.followed();
        names.follow(
                now,
                new Followed(now.revision(), now.glossary(), "older"),
                List.of(),
                Cause.WRITTEN,
                clock.instant());
        follow.catchUp();

        assertThat(read).hasValue(2);
        assertThat(names.followed().engine()).isEqualTo(CastStory.ENGINE);
    }

    @Test
    void twoServersShareTheWork() {
        FollowNames other = server(Integer.MAX_VALUE);
        stories.add("한가람은 웃었다.", "");
        stories.add("한가람은 울었다.", "");
        follow.catchUp();
        other.catchUp();

        assertThat(read).hasValue(2);
        assertThat(storiesOf(GARAM)).hasSize(2);
    }

    @Test
    void aKillAtAnyMomentLosesNothing() {
        int moments = 0;
        boolean died = true;
        while (died) {
            UUID story = stories.add("한가람은 웃었다.", "");
            write(story, "Han Ga-ram smiled.");
            moments++;
            died = diesAt(moments);
            clock.forward(3_600);
            server(Integer.MAX_VALUE).catchUp();

            assertThat(names.of(GARAM.id()))
                    .as("killed at call %s", moments)
                    .filteredOn(use -> use.story().equals(story))
                    .extracting(NameUse::spelling)
                    .containsExactly("한가람", "Han Ga-ram");
        }
        assertThat(moments).as("moments tried").isGreaterThan(10);
    }

    private boolean diesAt(int call) {
        try {
            server(call).catchUp();
            return false;
        } catch (Killed _) {
            return true;
        }
    }

    @Test
    void aStoryThatCantBeCastIsPutOffAndTheOthersGoOn() {
        UUID bad = stories.add("한가람은 웃었다.", "");
        UUID good = stories.add("한가람은 울었다.", "");
        FollowNames failing =
                new FollowNames(
                        failing(bad),
                        names,
                        termUses,
                        names,
                        casting(),
                        new GlossaryWatch(glossary, clock),
                        terms,
                        new Works(clock),
                        clock);
        failing.catchUp();
        assertThat(storiesOf(GARAM)).containsExactly(good);

        clock.forward(3_600);
        follow.catchUp();
        assertThat(storiesOf(GARAM)).containsExactlyInAnyOrder(bad, good);
    }

    private Stories failing(UUID bad) {
        return (Stories)
                Proxy.newProxyInstance(
                        Stories.class.getClassLoader(),
                        new Class<?>[] {Stories.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("text") && arguments[0].equals(bad)) {
                                throw new IllegalStateException("unreadable");
                            }
                            return method.invoke(stories, arguments);
                        });
    }

    /// A server that is killed at its nth call of a port: every second time before the port has
    /// done what it was asked for, else after.
    private FollowNames server(int killedAt) {
        AtomicInteger calls = new AtomicInteger();
        NameUses uses = mortal(NameUses.class, names, calls, killedAt);
        return new FollowNames(
                mortal(Stories.class, stories, calls, killedAt),
                uses,
                mortal(TermUses.class, termUses, calls, killedAt),
                mortal(StoriesToCast.class, names, calls, killedAt),
                casting(),
                new GlossaryWatch(glossary, clock),
                terms,
                new Works(clock),
                clock);
    }

    private CastStory casting() {
        return new CastStory(
                new DeskTerms(terms, new FixedTermbases(), clock),
                new Casting(new KoreanPersonFinder(new NoriWordBook()), new EnglishPersonFinder()));
    }

    private <P> P mortal(Class<P> port, P real, AtomicInteger calls, int killedAt) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (_, method, arguments) -> {
                            if (method.getName().equals("text")) {
                                read.incrementAndGet();
                            }
                            if (calls.incrementAndGet() >= killedAt) {
                                throw new Killed();
                            }
                            Object result;
                            try {
                                result = method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                            if (calls.incrementAndGet() >= killedAt) {
                                throw new Killed();
                            }
                            return result;
                        }));
    }

    private void write(UUID story, String target) {
        Segment typed = segment(story).with(target, SegmentState.INITIAL, null);
        stories.write(story, List.of(typed), org.naranhi.story.Revision.Cause.TYPED, null);
    }

    private Segment segment(UUID story) {
        return stories.text(story).orElseThrow().segments().getFirst();
    }

    private Set<UUID> storiesOf(NameRecord record) {
        return names.of(record.id()).stream().map(NameUse::story).collect(Collectors.toSet());
    }

    private static NameRecord person(String hangul, String english) {
        return NameRecord.draft(UUID.randomUUID(), Kind.PERSON, hangul, english, Basis.OWN)
                .country("KR")
                .name();
    }
}

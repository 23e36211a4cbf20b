package org.naranhi.glossary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.SomeConcepts;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.Termbase;
import org.naranhi.text.Language;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcGlossaryTest {
    private final Databases.Database database;
    private final JdbcGlossary glossary;
    private final JdbcGlossary otherServer;

    JdbcGlossaryTest(Databases.Kind kind) {
        database = kind.create();
        glossary = new JdbcGlossary(database.jdbc(), database.transactions());
        otherServer = new JdbcGlossary(database.jdbc(), database.transactions());
    }

    @Test
    void givesBackNamesAndTermsAsTheyWereKept() {
        NameRecord name = name(UUID.randomUUID(), "한소라", List.of("Han So-ra", "Hahn, Sora"));
        TermEntry term = term(UUID.randomUUID(), "공청회", List.of("청문회", "공개 청문회"));
        glossary.keep(List.of(name, term), null);

        assertThat(glossary.names()).containsExactly(name);
        assertThat(glossary.terms()).containsExactly(term);
        assertThat(glossary.byId(name.id())).contains(name);
        assertThat(glossary.byId(term.id())).contains(term);
        assertThat(glossary.byId(UUID.randomUUID())).isEmpty();
    }

    @Test
    void tellsWhatBecameAnotherSinceAVersion() {
        NameRecord stays = name(UUID.randomUUID(), "한소라", List.of());
        NameRecord goes = name(UUID.randomUUID(), "한보라", List.of());
        glossary.keep(List.of(stays, goes), null);
        long before = glossary.version();
        TermEntry comes = term(UUID.randomUUID(), "공청회", List.of());
        otherServer.keep(List.of(comes), null);
        otherServer.delete(goes.id(), null);

        Glossary.Since since = glossary.since(before).orElseThrow();
        assertThat(since.version()).isEqualTo(before + 2);
        assertThat(since.entries()).containsExactly(comes);
        assertThat(since.gone()).containsExactly(goes.id());

        new JdbcTermbases(database.jdbc(), database.transactions())
                .keep(Termbase.named("Sports", 0));
        assertThat(glossary.since(before)).as("other glossaries").isEmpty();
    }

    @Test
    void givesBackConceptsOfEveryMake() {
        SomeConcepts some = new SomeConcepts(7);
        UUID desk = UUID.randomUUID();
        List<TermEntry> entries =
                Stream.generate(some::next)
                        .limit(300)
                        .map(entry -> entry.id().hashCode() % 2 == 0 ? entry : entry.in(desk))
                        .toList();
        glossary.keep(entries, null);

        assertThat(glossary.terms()).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(glossary.asOf(entries.getFirst().id(), glossary.version()))
                .contains(entries.getFirst());
    }

    @Test
    void termsOfGlossariesInUseAreLookedForInTheirOrder() {
        JdbcTermbases termbases = new JdbcTermbases(database.jdbc(), database.transactions());
        Termbase desk = Termbase.named("Sports", 0);
        Termbase old = new Termbase(UUID.randomUUID(), "Old", 2, true, false);
        long before = glossary.version();
        termbases.keep(desk);
        termbases.keep(old);
        TermEntry here = term(UUID.randomUUID(), "공청회", List.of());
        TermEntry there = term(UUID.randomUUID(), "공청회", List.of()).in(desk.id());
        TermEntry unused = term(UUID.randomUUID(), "공청회", List.of()).in(old.id());
        glossary.keep(List.of(here, unused, there), null);

        assertThat(glossary.terms()).containsExactlyInAnyOrder(here, there, unused);
        assertThat(glossary.termsInUse()).containsExactly(there, here);
        long kept = otherServer.version();
        termbases.keep(desk.ranked(5));
        assertThat(before).isLessThan(kept);
        assertThat(kept).isLessThan(otherServer.version());
        assertThat(glossary.termsInUse()).containsExactly(here, there);
        assertThat(termbases.all())
                .extracting(Termbase::name)
                .containsExactly("Newsroom", "Old", "Sports");
    }

    @Test
    void desksThatLeaveAGlossaryOutAreKept() {
        JdbcTermbases termbases = new JdbcTermbases(database.jdbc(), database.transactions());
        Termbase sports = Termbase.named("Sports", 2).usedBy(Language.ENGLISH, false);
        termbases.keep(sports);
        assertThat(termbases.all()).contains(sports);

        Termbase none = sports.usedBy(Language.KOREAN, false);
        long before = otherServer.version();
        termbases.keep(none);
        assertThat(termbases.all()).contains(none);
        assertThat(otherServer.version()).isGreaterThan(before);

        termbases.keep(sports.usedBy(Language.ENGLISH, true));
        assertThat(termbases.all().getLast().leftOutBy()).isEmpty();
    }

    @Test
    void replacesWhatHasTheSameId() {
        UUID id = UUID.randomUUID();
        NameRecord other = name(UUID.randomUUID(), "민호", List.of());
        glossary.keep(List.of(name(id, "한소라", List.of("a")), other), null);
        NameRecord corrected = name(id, "한솔아", List.of());
        glossary.keep(List.of(corrected), null);

        assertThat(glossary.names()).containsExactlyInAnyOrder(corrected, other);
        TermEntry nowATerm = term(id, "한솔", List.of());
        glossary.keep(List.of(corrected, nowATerm), null);
        assertThat(glossary.names()).containsExactly(other);
        assertThat(glossary.terms()).containsExactly(nowATerm);
    }

    @Test
    void takesOffTheRecordAndBringsBack() {
        NameRecord name = name(UUID.randomUUID(), "한소라", List.of());
        TermEntry term = term(UUID.randomUUID(), "공청회", List.of());
        glossary.keep(List.of(name, term), null);
        glossary.delete(name.id(), null);

        assertThat(glossary.names()).isEmpty();
        assertThat(glossary.byId(name.id())).isEmpty();
        assertThat(glossary.terms()).containsExactly(term);
        glossary.keep(List.of(name), null);
        assertThat(glossary.names()).containsExactly(name);
    }

    @Test
    void theVersionGrowsWithEveryChangeOnAnyServer() {
        long before = glossary.version();
        NameRecord name = name(UUID.randomUUID(), "한소라", List.of());
        otherServer.keep(List.of(name), null);
        long afterKeep = glossary.version();
        glossary.delete(name.id(), null);
        long afterDelete = otherServer.version();
        glossary.keep(List.<GlossaryEntry>of(), null);

        assertThat(afterKeep).isGreaterThan(before);
        assertThat(afterDelete).isGreaterThan(afterKeep);
        assertThat(glossary.version()).isEqualTo(afterDelete);
    }

    @Test
    void keepsTenThousandTwice() {
        List<NameRecord> names =
                IntStream.range(0, 10_000)
                        .mapToObj(n -> name(UUID.randomUUID(), "이름" + n, List.of("v" + n)))
                        .toList();
        glossary.keep(names, null);
        glossary.keep(names, null);

        assertThat(glossary.names()).containsExactlyInAnyOrderElementsOf(names);
    }

    private static NameRecord name(UUID id, String hangul, List<String> variants) {
        return new NameRecord(
                id,
                NameRecord.Kind.PERSON,
                hangul,
                "韓소라",
                "Han Sora",
                NameRecord.Basis.OWN,
                "소라",
                "Han",
                "시의원",
                "city councilor",
                "KR",
                "",
                "",
                variants,
                "own web site",
                "한 줄\n두 줄",
                "시의원, 1985–",
                List.of(
                        new NameRecord.Title("대변인", "spokesperson", "2019–2022"),
                        new NameRecord.Title("기자", "", "")),
                null);
    }

    private static TermEntry term(UUID id, String korean, List<String> variants) {
        return new TermEntry(
                id,
                korean,
                "public hearing",
                "politics",
                "noun",
                TermEntry.Status.PREFERRED,
                variants,
                List.of("open hearing"),
                "PH",
                "");
    }
}

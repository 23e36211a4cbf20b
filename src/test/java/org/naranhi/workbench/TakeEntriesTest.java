package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryImport;
import org.naranhi.glossary.GlossaryImports;
import org.naranhi.glossary.SomeConcepts;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.Termbase;
import org.naranhi.glossary.Termbases;
import org.naranhi.newsroom.Person;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Files of terms taken in and taken back, over the real adapters.
@NewsroomTest
@Import(Newsroom.class)
class TakeEntriesTest {
    @Autowired private Newsroom newsroom;
    @Autowired private TakeEntries taking;
    @Autowired private Glossary glossary;
    @Autowired private GlossaryImports imports;
    @Autowired private Termbases termbases;
    private final Termbase desk = Termbase.named("Desk " + UUID.randomUUID(), 7);
    private final SomeConcepts some = new SomeConcepts(5);
    private final TermEntry there = some.next().in(desk.id());
    private final TermEntry fresh = some.next().in(desk.id());
    private Person person;

    @BeforeEach
    void oneIsThere() {
        person = newsroom.person();
        termbases.keep(desk);
        glossary.keep(List.of(there), person.id());
    }

    @Test
    void isListedAndTakenBackFromTheList() {
        TermEntry changed =
                new TermEntry(
                        there.id(), desk.id(), there.terms(), "another domain", "", "", "", "", "");
        GlossaryImport taken = taking.take("terms.csv", List.of(changed, fresh), 3, person);

        assertThat(imports.all()).first().isEqualTo(taken);
        assertThat(List.of(taken.added(), taken.changed(), taken.refused()))
                .containsExactly(1, 1, 3);
        assertThat(glossary.byId(fresh.id())).contains(fresh);

        assertThat(taking.takeBack(imports.all().getFirst(), person).entries()).isEqualTo(2);
        assertThat(glossary.byId(there.id())).contains(there);
        assertThat(glossary.byId(fresh.id())).isEmpty();
        assertThat(imports.all().getFirst().takenBack()).isNotNull();
    }

    @Test
    void aReadOnlyGlossaryStaysAsItIs() {
        termbases.keep(new Termbase(desk.id(), desk.name(), desk.rank(), true, true));
        int before = imports.all().size();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> taking.take("terms.csv", List.of(fresh), 0, person));
        assertThat(glossary.byId(fresh.id())).isEmpty();
        assertThat(imports.all()).hasSize(before);
    }
}

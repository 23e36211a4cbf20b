package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.FixedTermbases;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.Termbase;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.text.Language;

class DeskTermsTest {
    private final Termbase sports = Termbase.named("Sports", 2);
    private final TermEntry shorter = term("연장", "extension");
    private final TermEntry longer = term("연장전", "extra time").in(sports.id());
    private final FixedTermbases termbases =
            new FixedTermbases(new Termbase(Termbase.NEWSROOM, "Newsroom", 1, false, true), sports);
    private final DeskTerms desks =
            new DeskTerms(
                    new NoriTermFinder(new FixedGlossary(List.of(shorter, longer))),
                    termbases,
                    Clock.systemUTC());
    private final HouseGlossaries house = new HouseGlossaries(termbases, desks);

    private static TermEntry term(String korean, String english) {
        return new TermEntry(
                UUID.randomUUID(),
                korean,
                english,
                "",
                "noun",
                TermEntry.Status.PREFERRED,
                List.of(),
                List.of(),
                "",
                "");
    }

    private static List<GlossaryEntry> found(TermFinder terms) {
        return terms.find("연장 전 마지막 날, 연장전을 말했다.", Language.KOREAN).stream()
                .map(m -> m.entry())
                .toList();
    }

    @Test
    void everyDeskFindsWhatIsInUse() {
        assertThat(found(desks.of(Language.ENGLISH))).containsExactly(shorter, longer);
        assertThat(found(desks.of(Language.KOREAN))).containsExactly(shorter, longer);
    }

    @Test
    void whatADeskLeavesOutIsNeitherFoundNorOfferedNorHidesAnything() {
        house.keep(sports.usedBy(Language.ENGLISH, false));

        assertThat(found(desks.of(Language.ENGLISH))).containsExactly(shorter, shorter);
        assertThat(desks.of(Language.ENGLISH).complete("연장", 5)).containsExactly(shorter);
        assertThat(found(desks.of(Language.KOREAN))).containsExactly(shorter, longer);
        assertThat(desks.of(Language.KOREAN).complete("연장", 5)).contains(longer);
    }

    @Test
    void itIsFoundAgainWhenTheDeskTakesItBack() {
        Termbase without = sports.usedBy(Language.ENGLISH, false);
        house.keep(without);
        house.keep(without.usedBy(Language.ENGLISH, true));

        assertThat(termbases.all()).contains(sports);
        assertThat(found(desks.of(Language.ENGLISH))).containsExactly(shorter, longer);
    }
}

package org.naranhi.ui.names;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.HouseNames;
import org.naranhi.names.NameUse;
import org.naranhi.names.NameUses;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.romanization.NameModel;
import org.naranhi.workbench.FindConflicts;
import org.naranhi.workbench.HouseStyle;
import org.springframework.stereotype.Component;

/// Gathers what the screens of names show. All of it may take a while: never asked for while a page
/// waits.
@Component
class NameDesk {
    private static final int OFFERED = 5;
    private static final int PLACES = 20;

    private final NameShelves shelves;
    private final Glossary glossary;
    private final NameUses uses;
    private final UsePlaces places;
    private final FindConflicts conflicts;
    private final HouseStyle style;
    private final People people;

    NameDesk(
            NameShelves shelves,
            Glossary glossary,
            NameUses uses,
            UsePlaces places,
            FindConflicts conflicts,
            HouseStyle style,
            People people) {
        this.shelves = shelves;
        this.glossary = glossary;
        this.uses = uses;
        this.places = places;
        this.conflicts = conflicts;
        this.style = style;
        this.people = people;
    }

    Names names() {
        String state = state();
        return new Names(state, shelves.now(), uses.storiesByRecord(), conflicts.find().join());
    }

    /// Changes with everything the screens of names show.
    String state() {
        return glossary.version() + "/" + uses.version();
    }

    Shelf shelf() {
        return shelves.now();
    }

    Optional<NameFile> file(UUID id, int placesShown) {
        return glossary.byId(id)
                .filter(NameRecord.class::isInstance)
                .map(NameRecord.class::cast)
                .map(name -> file(name, placesShown));
    }

    private NameFile file(NameRecord name, int placesShown) {
        List<NameUse> all = uses.of(name.id());
        SpellingJudge judge = SpellingJudge.of(name, style.names());
        NameRecord.Checked checked = name.checked();
        return new NameFile(
                name,
                checked == null ? "" : nameOf(checked.by()),
                SeenSpellings.of(all, judge),
                places.of(all, judge, placesShown),
                all.size(),
                storiesAtOdds(all, judge),
                shelves.now().homonyms(name),
                glossary.history(name.id()).stream()
                        .map(c -> new PastChange(c, nameOf(c.person())))
                        .toList());
    }

    private static int storiesAtOdds(List<NameUse> uses, SpellingJudge judge) {
        return (int)
                uses.stream()
                        .filter(u -> judge.judge(u).standing().differs())
                        .map(NameUse::story)
                        .distinct()
                        .count();
    }

    /// What can be said of a name that isn't on record, or of a spelling to try. Without Hangul the
    /// Korean names it may stand for are found, without a spelling the likeliest spellings.
    Tried tried(String hangul, String latin) {
        NameModel model = NameModel.standard();
        HouseNames house = style.names();
        List<NameRecord> onRecord = hangul.isEmpty() ? List.of() : shelves.now().named(hangul);
        List<String> recorded = onRecord.stream().map(NameRecord::english).distinct().toList();
        List<NameUse> all = hangul.isEmpty() ? List.of() : uses.unrecorded(hangul);
        SpellingJudge judge = SpellingJudge.unrecorded(hangul, house);
        return new Tried(
                hangul,
                latin,
                hangul.isEmpty() || latin.isEmpty()
                        ? null
                        : model.judge(hangul, latin, recorded, house.south()),
                hangul.isEmpty() ? List.of() : model.candidates(hangul, house.south(), OFFERED),
                hangul.isEmpty() ? model.hangul(latin, OFFERED) : List.of(),
                onRecord,
                SeenSpellings.of(all, judge),
                places.of(all, judge, PLACES),
                all.size());
    }

    private String nameOf(@Nullable UUID person) {
        return person == null ? "" : people.byId(person).map(Person::displayName).orElse("");
    }
}

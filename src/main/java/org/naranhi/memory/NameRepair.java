package org.naranhi.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.memory.Entity.Sort;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Exchanges a name or term in a translation, in each of its forms: the whole name by the whole
/// name, the second reference by the second reference.
final class NameRepair {
    /// Words that tell whether a man or a woman is meant, which a name doesn't.
    private static final Pattern GENDERED =
            Pattern.compile(
                    "\\b(?:he|she|his|her|him|hers|himself|herself|Mr|Mrs|Ms)\\b|그녀",
                    Pattern.CASE_INSENSITIVE);

    /// The form of a Korean surname before a title, which no record gives.
    private static final int SURNAME = 100;

    /// Where the old form stands, the entity there, and which of its forms it is.
    private record Place(Span span, String text, Entity entity, int form) {}

    private final Translated unit;
    private final boolean english;

    NameRepair(Translated unit) {
        this.unit = unit;
        this.english = unit.language() == Language.ENGLISH;
    }

    /// Empty where the old name isn't found as one of its forms on record, where it is found more
    /// often than it was said, or where more than the name would have to change.
    Optional<List<Edit>> edits(Change change) {
        List<Entity> candidates =
                change.old().entities().stream()
                        .filter(e -> change.olds().stream().allMatch(o -> o.names(e.identity())))
                        .filter(e -> !places(e).isEmpty())
                        .toList();
        Set<UUID> identities =
                candidates.stream().map(Entity::identity).collect(Collectors.toSet());
        return identities.size() == 1 ? edits(change, candidates.getFirst()) : Optional.empty();
    }

    private Optional<List<Edit>> edits(Change change, Entity old) {
        List<Place> places = places(old);
        boolean person = old.sort() == Sort.PERSON;
        if (!person && places.size() > change.olds().size()
                || person && gendered(places)
                || shared(change, old, places)
                || Derived.elsewhere(
                        old, unit, change, places.stream().map(Place::span).toList())) {
            return Optional.empty();
        }
        List<Entity> nows = change.now().entities().stream().filter(old::like).toList();
        List<Edit> edits = new ArrayList<>();
        for (Place place : places) {
            Optional<List<Edit>> here =
                    rendering(nows, place)
                            .filter(now -> fits(place, now))
                            .map(now -> cased(place, now))
                            .flatMap(now -> agreeing(place, now));
            if (here.isEmpty()) {
                return Optional.empty();
            }
            edits.addAll(here.get());
        }
        return Optional.of(edits);
    }

    /// Of what stands before the name it is mostly said of somebody else.
    private boolean gendered(List<Place> places) {
        int first = places.stream().mapToInt(p -> p.span().start()).min().orElse(0);
        Matcher after = GENDERED.matcher(unit.target());
        return after.find(Math.max(0, first - "Mrs. ".length()));
    }

    private Optional<List<Edit>> agreeing(Place place, String now) {
        boolean term = place.entity().sort() == Sort.TERM;
        return Edit.agreeing(
                unit.target(),
                place.span(),
                now,
                term ? Mend.Kind.TERM : Mend.Kind.NAME,
                unit.language());
    }

    private List<Place> places(Entity old) {
        List<Place> places = new ArrayList<>();
        for (Item item : unit.targetItems()) {
            item.entities().stream()
                    .filter(e -> e.identity().equals(old.identity()))
                    .findFirst()
                    .ifPresent(
                            e ->
                                    places.add(
                                            new Place(
                                                    item.span(),
                                                    item.text(),
                                                    e,
                                                    form(e, item.text()))));
        }
        if (old.sort() == Sort.PERSON) {
            surnames(old, places);
        }
        return places;
    }

    private static int form(Entity entity, String text) {
        for (int i = 0; i < entity.own().size(); i++) {
            String own = entity.own().get(i);
            boolean same =
                    entity.sort() == Sort.TERM ? own.equalsIgnoreCase(text) : own.equals(text);
            if (same || own.equals("the " + text) || own.equals("The " + text)) {
                return i;
            }
        }
        return -1;
    }

    /// A second reference is looked for by its letters, since by itself it may be anybody's: here
    /// it is known who was named.
    private void surnames(Entity old, List<Place> places) {
        if (english && old.other().size() > 1) {
            Surnames.inEnglish(old.other().get(1), unit.target())
                    .forEach(span -> surname(old, span, 1, places));
        } else if (!english) {
            Surnames.korean(old.other().getFirst())
                    .ifPresent(
                            name ->
                                    Surnames.inKorean(name, unit.target())
                                            .forEach(span -> surname(old, span, SURNAME, places)));
        }
    }

    private void surname(Entity old, Span span, int form, List<Place> places) {
        if (unit.targetItems().stream().noneMatch(i -> i.span().overlaps(span))) {
            Entity there =
                    new Entity(span, Sort.PERSON, old.identity(), "", "", old.other(), old.own());
            places.add(new Place(span, span.of(unit.target()), there, form));
        }
    }

    /// Whether what stands there may be somebody else of the sentence.
    private boolean shared(Change change, Entity old, List<Place> places) {
        Set<UUID> others = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        for (Item item : unit.sourceItems()) {
            if (!change.olds().contains(item)) {
                for (Entity entity : item.entities()) {
                    others.add(entity.identity());
                    surnames.add(surname(entity));
                }
            }
        }
        boolean sameSurname = !surname(old).equals("-") && surnames.contains(surname(old));
        return places.stream()
                .anyMatch(
                        p ->
                                p.form() > 0 && sameSurname
                                        || unit.targetItems().stream()
                                                .filter(i -> i.span().equals(p.span()))
                                                .flatMap(i -> i.entities().stream())
                                                .anyMatch(e -> others.contains(e.identity())));
    }

    /// The second reference in English, "-" for none.
    private String surname(Entity inSource) {
        List<String> forms = english ? inSource.other() : inSource.own();
        return forms.size() > 1 ? forms.get(1) : "-";
    }

    private static Optional<String> rendering(List<Entity> nows, Place place) {
        Set<String> renderings = new HashSet<>();
        for (Entity now : nows) {
            if (place.form() == SURNAME) {
                renderings.add(Surnames.korean(now.other().getFirst()).orElse(""));
                continue;
            }
            int size = now.other().size();
            int form = place.form() == 1 && size == 1 ? 0 : place.form();
            renderings.add(form < 0 || form >= size ? "" : now.other().get(form));
        }
        return renderings.size() == 1
                ? renderings.stream().filter(r -> !r.isEmpty()).findFirst()
                : Optional.empty();
    }

    private boolean fits(Place place, String now) {
        String attached = place.entity().attached();
        Sort sort = place.entity().sort();
        if (!english) {
            return attached.isEmpty() || sort == Sort.PERSON || Particles.only(attached);
        }
        String old = place.text();
        boolean possessive = attached.isEmpty() || old.endsWith("s") == now.endsWith("s");
        return possessive
                && switch (sort) {
                    case PERSON -> true;
                    case BODY, PLACE -> Article.definite(old) == Article.definite(now);
                    case TERM -> Countable.alike(old, now);
                };
    }

    /// A term within a headline or before a name has capitals: Minister Kang.
    private String cased(Place place, String now) {
        String old = place.text();
        boolean term = place.entity().sort() == Sort.TERM;
        if (!term || !english || old.equals(place.entity().own().get(place.form()))) {
            return now.startsWith("the ") || now.startsWith("The ") ? now.substring(4) : now;
        }
        boolean all =
                old.indexOf(' ') > 0
                        && Pattern.compile(" ").splitAsStream(old).allMatch(NameRepair::capital);
        return all
                ? Pattern.compile(" ")
                        .splitAsStream(now)
                        .map(NameRepair::capitalised)
                        .collect(Collectors.joining(" "))
                : capital(old) ? capitalised(now) : now.toLowerCase(Locale.ROOT);
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

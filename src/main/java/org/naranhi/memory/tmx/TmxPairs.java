package org.naranhi.memory.tmx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.Annotations.Property;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader.Taker;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// The units that the variants of a `tu` make: the first of the source language with each of the
/// target language, then its other variants with the first of the target language.
final class TmxPairs {
    private final Terms terms;
    private final List<Property> properties = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Direction direction;
    private Stamp stamp = new Stamp(null, null, null);
    private @Nullable String id;

    TmxPairs(Terms terms) {
        this.terms = terms;
        this.direction = terms.direction();
    }

    /// A new `tu` begins.
    void begin(@Nullable Language source, Stamp made, @Nullable String ownId) {
        direction = source == null ? terms.direction() : Direction.from(source);
        stamp = made;
        id = ownId;
        properties.clear();
        notes.clear();
    }

    /// Those of the whole unit.
    List<Property> properties() {
        return properties;
    }

    List<Note> notes() {
        return notes;
    }

    /// @param ours whether the properties that [TmxUnitWriter] writes mean what it means
    /// @return whether to go on
    boolean handOn(List<TmxVariant> variants, boolean ours, Taker taker) {
        TmxProperties known = TmxProperties.of(properties, variants, ours);
        if (variants.size() == 2) {
            boolean inOrder = variants.getFirst().language() == direction.source();
            return taker.unit(
                    unit(
                            variants.get(inOrder ? 0 : 1),
                            variants.get(inOrder ? 1 : 0),
                            known,
                            true));
        }
        List<TmxVariant> sources = of(direction.source(), variants);
        List<TmxVariant> targets = of(direction.target(), variants);
        Set<String> told = new HashSet<>();
        boolean goOn = true;
        for (TmxVariant target : targets) {
            goOn = goOn && handOn(sources.getFirst(), target, known, told, taker);
        }
        for (TmxVariant source : sources) {
            goOn = goOn && handOn(source, targets.getFirst(), known, told, taker);
        }
        return goOn;
    }

    private boolean handOn(
            TmxVariant source,
            TmxVariant target,
            TmxProperties known,
            Set<String> told,
            Taker taker) {
        boolean first = told.isEmpty();
        return !told.add(source.text() + '\n' + target.text())
                || taker.unit(unit(source, target, known, first));
    }

    private static List<TmxVariant> of(Language language, List<TmxVariant> variants) {
        return variants.stream().filter(each -> each.language() == language).toList();
    }

    private TranslationUnit unit(
            TmxVariant source, TmxVariant target, TmxProperties known, boolean first) {
        Origin origin = known.origin() == null ? terms.origin() : known.origin();
        Terms own = terms.of(known.memory(), origin);
        Instant at = Stamp.later(stamp.at(), source.stamp().at());
        at = Stamp.later(at, target.stamp().at());
        return new TranslationUnit(
                own.id(
                        first ? TmxProperties.uuid(id) : null,
                        known.memory(),
                        direction,
                        source.text(),
                        target.text()),
                own.memory(),
                direction,
                source.text(),
                target.text(),
                known.previous(),
                known.next(),
                origin,
                known.story(),
                known.segment(),
                author(source.stamp(), target.stamp()),
                at == null ? terms.at() : at,
                annotations(source, target, known));
    }

    private String author(Stamp source, Stamp target) {
        return Stream.of(
                        target.changer(),
                        stamp.changer(),
                        source.changer(),
                        target.creator(),
                        stamp.creator(),
                        source.creator())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private Annotations annotations(TmxVariant source, TmxVariant target, TmxProperties known) {
        if (known.kept().isEmpty()
                && notes.isEmpty()
                && source.codes().isEmpty()
                && target.codes().isEmpty()
                && source.notes().isEmpty()
                && target.notes().isEmpty()
                && source.properties().isEmpty()
                && target.properties().isEmpty()) {
            return Annotations.NONE;
        }
        return new Annotations(
                joined(known.kept(), source.properties(), target.properties()),
                joined(notes, source.notes(), target.notes()),
                joined(source.codes(), target.codes(), List.of()));
    }

    private static <T> List<T> joined(List<T> one, List<T> two, List<T> three) {
        List<T> all = new ArrayList<>(one);
        all.addAll(two);
        all.addAll(three);
        return all;
    }
}

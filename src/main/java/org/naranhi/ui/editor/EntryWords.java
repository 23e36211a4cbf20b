package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;
import org.naranhi.ui.names.NameOffer;

/// What is said of a name or a term in a line, and what one types to have it offered.
final class EntryWords {
    private EntryWords() {}

    static EntryChoice choice(Component at, GlossaryEntry entry, Language target) {
        List<String> keys = new ArrayList<>(List.of(entry.korean(), entry.english()));
        if (entry instanceof NameRecord name && name.kind() == NameRecord.Kind.PERSON) {
            keys.add(name.secondReference());
        }
        return new EntryChoice(
                entry.in(target),
                entry.in(target) + " · " + entry.in(target.other()),
                detail(at, entry, target),
                keys);
    }

    static EntryChoice choice(Component at, NameOffer offer) {
        return new EntryChoice(
                offer.spelling(),
                offer.spelling() + " · " + offer.name(),
                at.getTranslation(offer.used() ? "offer.used" : "offer.likely"),
                List.of(offer.name(), offer.spelling()));
    }

    static String detail(Component at, GlossaryEntry entry, Language target) {
        return switch (entry) {
            case NameRecord name -> detail(at, name, target);
            case TermEntry term ->
                    joined(
                            at.getTranslation("domain." + term.domain()),
                            String.join(
                                    ", ",
                                    target == Language.ENGLISH
                                            ? term.englishVariants()
                                            : term.koreanVariants()),
                            term.abbreviation(),
                            term.note());
        };
    }

    private static String detail(Component at, NameRecord name, Language target) {
        String basis = at.getTranslation("basis." + name.basis().name().toLowerCase(Locale.ROOT));
        if (name.kind() != NameRecord.Kind.PERSON) {
            return joined(
                    basis, target == Language.ENGLISH ? name.englishShort() : name.hangulShort());
        }
        String second =
                target == Language.KOREAN || name.secondReference().equals(name.english())
                        ? ""
                        : at.getTranslation("bench.second-reference", name.secondReference());
        return joined(
                target == Language.ENGLISH ? name.titleEnglish() : name.titleKorean(),
                basis,
                second,
                name.note());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
    }
}

package org.naranhi.workbench;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameDraft;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.TermFinder;
import org.naranhi.names.NameParts;
import org.naranhi.names.NameUses;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.newsroom.Person;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Puts a settled name on record: the right spelling in force, the wrong ones among the variants.
@Component
class SettledRecord {
    /// The record as it is now, null when none could be made, and the glossary's version by which
    /// the change can be taken back, 0 when nothing changed.
    record Kept(@Nullable NameRecord record, long version) {}

    private final Glossary glossary;
    private final NameUses uses;
    private final TermFinder terms;

    SettledRecord(Glossary glossary, NameUses uses, TermFinder terms) {
        this.glossary = glossary;
        this.uses = uses;
        this.terms = terms;
    }

    Kept keep(WordChange change, Person person) {
        return switch (change) {
            case NameChange name -> keep(name, person);
            case TermChange _ -> new Kept(null, 0);
        };
    }

    private Kept keep(NameChange change, Person person) {
        UUID id = change.record();
        NameRecord before =
                id != null && glossary.byId(id).orElse(null) instanceof NameRecord name
                        ? name
                        : null;
        NameRecord after =
                before != null ? settled(before, change) : id == null ? made(change) : null;
        if (after == null || after.equals(before)) {
            return new Kept(before, 0);
        }
        long version = glossary.keep(List.of(after), person.id());
        terms.refresh();
        return new Kept(after, version);
    }

    private static NameRecord settled(NameRecord before, NameChange change) {
        String old = before.in(change.language());
        Set<String> variants = new LinkedHashSet<>(before.variants());
        variants.addAll(change.wrong());
        variants.add(old);
        variants.remove(change.right());
        NameDraft draft = before.toDraft();
        if (change.language() == Language.ENGLISH) {
            draft.english(change.right()).englishShort(shortOf(before, change.right()));
        } else {
            draft.hangul(change.right());
        }
        if (change.basis() != null) {
            draft.basis(change.basis());
        }
        return draft.variants(List.copyOf(variants)).name();
    }

    /// The second reference follows when it was a part of the old name.
    private static String shortOf(NameRecord before, String right) {
        String old = before.englishShort();
        NameParts parts = NameParts.of(before.english(), Language.ENGLISH, before.hangul(), old);
        for (Form form : List.of(Form.SURNAME, Form.GIVEN)) {
            if (!old.isEmpty() && old.equals(parts.in(form))) {
                return parts.become(right, Language.ENGLISH, old).in(form);
            }
        }
        return old;
    }

    /// A name that isn't on record yet needs the other language's spelling: the one most used.
    private @Nullable NameRecord made(NameChange change) {
        Language other = change.language().other();
        String counterpart =
                change.language() == Language.ENGLISH ? change.korean() : mostUsed(change, other);
        if (counterpart.isBlank()) {
            return null;
        }
        boolean english = change.language() == Language.ENGLISH;
        Basis basis = change.basis() == null ? Basis.HOUSE : change.basis();
        return NameRecord.draft(
                        UUID.randomUUID(),
                        change.kind(),
                        english ? counterpart : change.right(),
                        english ? change.right() : counterpart,
                        basis)
                .variants(List.copyOf(change.wrong()))
                .name();
    }

    private String mostUsed(NameChange change, Language language) {
        return uses.spellings().stream()
                .filter(s -> s.record() == null && s.language() == language)
                .filter(s -> s.kind() == change.kind() && s.korean().equals(change.korean()))
                .max(Comparator.comparingInt(Spelling::mentions))
                .map(Spelling::spelling)
                .orElse("");
    }
}

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.Appearance;
import org.naranhi.names.CastMember;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Language;

/// A body's or place's name against the record: spellings on record as not wanted, and slips.
final class BodySpelling {
    private final CastMember member;
    private final NameRecord record;
    private final Named named;

    BodySpelling(CheckedStory story, CastMember member) {
        this.member = member;
        this.record = Objects.requireNonNull(member.record());
        this.named = new Named(story, member);
    }

    List<Placed> findings() {
        List<Placed> found = new ArrayList<>();
        for (Appearance appearance : member.appearances()) {
            if (unwanted(appearance)) {
                String wanted = nearest(appearance);
                found.add(
                        named.at(
                                appearance,
                                "name.variant",
                                Severity.WARNING,
                                Map.of("expected", wanted),
                                wanted));
            }
        }
        return found;
    }

    private boolean unwanted(Appearance appearance) {
        Language language = appearance.language();
        String name = appearance.name();
        boolean wanted =
                NameForms.written(record, language).stream()
                        .anyMatch(
                                form ->
                                        !Wording.spelled(name, form, language).isEmpty()
                                                || Spellings.letters(form)
                                                        .equals(Spellings.letters(name)));
        if (wanted || language == Language.ENGLISH && abridged(name) || !namedBeside(appearance)) {
            return false;
        }
        boolean variant =
                record.variants().stream()
                        .filter(form -> Spellings.hangul(form) == (language == Language.KOREAN))
                        .anyMatch(form -> !Wording.loosely(name, form, language).isEmpty());
        boolean slip = record.kind() == NameRecord.Kind.ORGANIZATION;
        return variant || slip;
    }

    /// Whether the other edition names it there too: a variant is often another's name (Congress).
    private boolean namedBeside(Appearance appearance) {
        return member.in(appearance.language().other()).stream()
                .anyMatch(other -> Math.abs(other.segment() - appearance.segment()) <= 1);
    }

    /// The accepted form that is most like what stands there: a slip is mended, a variant becomes
    /// the whole name.
    private String nearest(Appearance appearance) {
        Language language = appearance.language();
        List<String> accepted = new ArrayList<>(NameForms.written(record, language));
        record.variants().stream()
                .filter(form -> language == Language.ENGLISH && abridged(form))
                .forEach(accepted::add);
        String letters = Spellings.letters(appearance.name());
        return accepted.stream()
                .filter(form -> NearSpelling.slip(Spellings.letters(form), letters))
                .findFirst()
                .orElse(record.in(language));
    }

    /// Foreign Ministry for the Ministry of Foreign Affairs: fewer of the same words, in any order.
    private boolean abridged(String name) {
        Set<String> all = words(record.english());
        List<String> some = List.copyOf(words(name));
        boolean enough = some.size() > 1 || record.kind() == NameRecord.Kind.PLACE;
        return enough && some.size() < all.size() && all.containsAll(some);
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(
                        Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(Set.of("the", "of", "and", "for", "s", ""));
        return words;
    }
}

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
import org.naranhi.names.PersonMention.Form;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// A body's or place's name against the record: spellings on record as not wanted, and slips.
final class BodySpelling {
    private final CheckedStory story;
    private final CastMember member;
    private final NameRecord record;
    private final Named named;

    BodySpelling(CheckedStory story, CastMember member) {
        this.story = story;
        this.member = member;
        this.record = Objects.requireNonNull(member.record());
        this.named = new Named(story, member);
    }

    List<Placed> findings() {
        List<Placed> found = new ArrayList<>();
        for (Appearance appearance : member.appearances()) {
            if (unwanted(appearance)) {
                found.add(variant(appearance, record.in(appearance.language())));
            }
        }
        for (int segment = 0; segment < story.segments().size(); segment++) {
            for (Language language : Language.values()) {
                slips(segment, language, found);
            }
        }
        return found;
    }

    private boolean unwanted(Appearance appearance) {
        Language language = appearance.language();
        String name = appearance.name();
        boolean wanted =
                NameForms.written(record, language).stream()
                        .anyMatch(form -> !Wording.spelled(name, form, language).isEmpty());
        if (wanted || language == Language.ENGLISH && abridged(name)) {
            return false;
        }
        return record.variants().stream()
                .filter(variant -> Spellings.hangul(variant) == (language == Language.KOREAN))
                .anyMatch(variant -> !Wording.loosely(name, variant, language).isEmpty());
    }

    /// Foreign Ministry for the Ministry of Foreign Affairs: fewer of the same words, in any order.
    private boolean abridged(String name) {
        Set<String> all = words(record.english());
        List<String> some = List.copyOf(words(name));
        return some.size() > 1 && some.size() < all.size() && all.containsAll(some);
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(
                        Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(Set.of("the", "of", "and", "for", "s", ""));
        return words;
    }

    private void slips(int segment, Language language, List<Placed> found) {
        Unmarked text = Unmarked.of(story.segments().get(segment).in(language));
        if (record.kind() == NameRecord.Kind.PLACE || text.plain().isBlank()) {
            return;
        }
        List<Span> taken = taken(segment, text, language);
        for (String form : forms(language)) {
            for (Span near : NearSpelling.of(text.plain(), form, language, taken)) {
                taken.add(near);
                found.add(
                        variant(
                                new Appearance(
                                        segment,
                                        language,
                                        text.original(near),
                                        near.of(text.plain()),
                                        Form.FULL,
                                        "",
                                        ""),
                                form));
            }
        }
    }

    private Placed variant(Appearance appearance, String wanted) {
        return named.at(
                appearance, "name.variant", Severity.WARNING, Map.of("expected", wanted), wanted);
    }

    /// The forms met in the story and the whole name.
    private List<String> forms(Language language) {
        List<String> forms = new ArrayList<>(List.of(record.in(language)));
        member.in(language).stream()
                .filter(appearance -> !unwanted(appearance))
                .map(Appearance::name)
                .filter(name -> !forms.contains(name))
                .forEach(forms::add);
        return forms;
    }

    /// Stretches that are names of their own.
    private List<Span> taken(int segment, Unmarked text, Language language) {
        List<Span> taken = new ArrayList<>();
        for (CastMember other : story.cast().members()) {
            for (Appearance appearance : other.in(language)) {
                if (appearance.segment() == segment) {
                    taken.add(text.plain(appearance.span()));
                }
            }
        }
        return taken;
    }
}

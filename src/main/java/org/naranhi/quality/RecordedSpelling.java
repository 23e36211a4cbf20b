package org.naranhi.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.Appearance;
import org.naranhi.names.CastMember;
import org.naranhi.names.NameParts;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Language;

/// A person's name against the record.
final class RecordedSpelling {
    private final Named named;
    private final CastMember member;
    private final NameRecord record;

    RecordedSpelling(CheckedStory story, CastMember member, NameRecord record) {
        this.named = new Named(story, member);
        this.member = member;
        this.record = record;
    }

    List<Placed> findings() {
        List<Placed> found = new ArrayList<>();
        for (Appearance appearance : member.appearances()) {
            String wanted = wanted(appearance);
            if (wanted != null) {
                boolean turned =
                        appearance.form() == Form.FULL
                                && appearance.language() == Language.ENGLISH
                                && Spellings.turned(appearance.name(), wanted);
                found.add(
                        named.at(
                                appearance,
                                turned ? "name.order" : "name.variant",
                                Severity.WARNING,
                                Map.of("expected", wanted),
                                wanted));
            }
        }
        return found;
    }

    /// What should stand at a place, or null when it does.
    private @Nullable String wanted(Appearance appearance) {
        Language language = appearance.language();
        String full = record.in(language);
        String name = appearance.name();
        if (Spellings.same(name, full, language)
                || shorts(language).stream().anyMatch(s -> Spellings.same(name, s, language))) {
            return null;
        }
        NameParts parts = parts(language);
        return switch (appearance.form()) {
            case FULL -> wholly(name, full, parts, language) ? null : full;
            case SURNAME -> stands(name, parts.surname(), full, language) ? null : parts.surname();
            case GIVEN -> stands(name, parts.given(), full, language) ? null : parts.given();
        };
    }

    /// A whole name with more in its middle, or a foreign one of one word.
    private boolean wholly(String name, String full, NameParts parts, Language language) {
        boolean foreign = !NameParts.koreanBuilt(record.hangul());
        return foreign
                && (Spellings.longer(name, full)
                        || name.indexOf(' ') < 0 && stands(name, parts.surname(), full, language));
    }

    private static boolean stands(String name, String part, String full, Language language) {
        boolean plural = language == Language.ENGLISH && Spellings.same(name, part + 's', language);
        return plural
                || Spellings.same(name, part, language)
                || Arrays.stream(full.split("[ ·]"))
                        .anyMatch(word -> Spellings.same(name, word, language))
                || Arrays.stream(part.split("[- ]"))
                        .anyMatch(word -> Spellings.same(name, word, language));
    }

    private List<String> shorts(Language language) {
        String cell = language == Language.KOREAN ? record.hangulShort() : record.englishShort();
        return Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private NameParts parts(Language language) {
        String second = language == Language.ENGLISH ? record.englishShort() : record.hangulShort();
        return Spellings.parts(record.in(language), language, record.hangul(), second);
    }
}

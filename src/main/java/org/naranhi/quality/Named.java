package org.naranhi.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.Appearance;
import org.naranhi.names.CastMember;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Findings about a member of the cast.
final class Named {
    private final CheckedStory story;
    private final CastMember member;

    Named(CheckedStory story, CastMember member) {
        this.story = story;
        this.member = member;
    }

    /// About how somebody is named at one place; what stands for the same in the other edition's
    /// segment is marked too.
    Placed at(
            Appearance appearance,
            String code,
            Severity severity,
            Map<String, String> more,
            @Nullable String replacement) {
        Map<String, String> parameters = new HashMap<>(parameters());
        parameters.put("found", appearance.name());
        parameters.putAll(more);
        List<Span> here = List.of(appearance.span());
        List<Span> there = counterpart(appearance);
        boolean inSource = story.inSource(appearance.language());
        boolean certain =
                replacement != null
                        && !inSource
                        && appearance.name().length() == appearance.span().length();
        return new Placed(
                appearance.segment(),
                new Finding(
                        code,
                        severity,
                        inSource ? here : there,
                        inSource ? there : here,
                        parameters,
                        certain ? replacement : null));
    }

    private List<Span> counterpart(Appearance appearance) {
        List<Appearance> others = new ArrayList<>(member.in(appearance.language().other()));
        others.removeIf(other -> other.segment() != appearance.segment());
        return others.stream()
                .filter(other -> other.form() == appearance.form())
                .findFirst()
                .or(() -> others.stream().findFirst())
                .map(other -> List.of(other.span()))
                .orElse(List.of());
    }

    /// The name in both languages, by the record before the story.
    Map<String, String> parameters() {
        NameRecord record = member.record();
        String hangul = record == null ? member.korean() : record.hangul();
        String english = record == null ? member.english() : record.english();
        return Map.of(
                "hangul",
                hangul.isEmpty() ? first(Language.KOREAN) : hangul,
                "english",
                english.isEmpty() ? first(Language.ENGLISH) : english);
    }

    private String first(Language language) {
        return member.in(language).stream().findFirst().map(Appearance::name).orElse("—");
    }
}

package org.naranhi.ui.names;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.names.NameUse;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StorySummary;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;
import org.springframework.stereotype.Component;

/// Reads the sentences that names stand in.
@Component
class UsePlaces {
    private final Stories stories;

    UsePlaces(Stories stories) {
        this.stories = stories;
    }

    /// At most `limit`: those at odds with the record first, then the story changed last.
    List<UsePlace> of(List<NameUse> uses, SpellingJudge judge, int limit) {
        if (uses.isEmpty()) {
            return List.of();
        }
        Map<UUID, StorySummary> summaries =
                stories.summaries().stream()
                        .collect(Collectors.toMap(s -> s.story().id(), Function.identity()));
        return uses.stream()
                .filter(u -> summaries.containsKey(u.story()))
                .sorted(
                        Comparator.comparing((NameUse u) -> !judge.judge(u).standing().differs())
                                .thenComparing(
                                        u -> changed(summaries, u), Comparator.reverseOrder()))
                .limit(limit)
                .map(u -> place(u, Objects.requireNonNull(summaries.get(u.story())), judge))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static Instant changed(Map<UUID, StorySummary> summaries, NameUse use) {
        return Objects.requireNonNull(summaries.get(use.story())).story().changedAt();
    }

    /// Null when the segment is no more, or was written since the use was found.
    private @Nullable UsePlace place(NameUse use, StorySummary summary, SpellingJudge judge) {
        Segment segment = stories.segment(use.segment()).orElse(null);
        if (segment == null) {
            return null;
        }
        String text =
                use.language() == summary.story().sourceLanguage()
                        ? segment.source()
                        : segment.target();
        Span span = use.span();
        if (span.end() > text.length() || !span.of(text).equals(use.spelling())) {
            return null;
        }
        boolean translated = !summary.targetHeadline().isBlank();
        boolean source = use.language() == summary.story().sourceLanguage() || !translated;
        return new UsePlace(
                use.story(),
                use.segment(),
                source ? summary.sourceHeadline() : summary.targetHeadline(),
                source
                        ? summary.story().sourceLanguage()
                        : summary.story().sourceLanguage().other(),
                summary.story().changedAt(),
                use.language(),
                Around.before(Markup.plain(text.substring(0, span.start()))),
                Markup.plain(use.spelling()),
                Around.after(Markup.plain(text.substring(span.end()))),
                judge.judge(use).standing());
    }
}

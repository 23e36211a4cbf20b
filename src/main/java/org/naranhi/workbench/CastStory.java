package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermFinder;
import org.naranhi.names.Appearance;
import org.naranhi.names.BilingualText;
import org.naranhi.names.Cast;
import org.naranhi.names.CastMember;
import org.naranhi.names.NameUse;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.story.Segment;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;
import org.springframework.stereotype.Component;

/// Who and what a story names, and where, in both editions.
@Component
public class CastStory {
    /// What [org.naranhi.names.StoriesToCast] keeps of how stories were cast: to be changed
    /// whenever they would be cast otherwise, so that all are cast anew.
    static final String ENGINE = "1";

    private final TermFinder terms;

    CastStory(TermFinder terms) {
        this.terms = terms;
    }

    /// A cast and the places of its members in the segments, in the order of the story.
    public record Read(Cast cast, List<NameUse> uses) {
        public Read {
            uses = List.copyOf(uses);
        }
    }

    /// A segment's two sides.
    private record Sides(Segment segment, Unmarked korean, Unmarked english, boolean koreanSource) {
        static Sides of(Segment segment, Language source) {
            Unmarked original = Unmarked.of(segment.source());
            Unmarked translation = Unmarked.of(segment.target());
            return source == Language.KOREAN
                    ? new Sides(segment, original, translation, true)
                    : new Sides(segment, translation, original, false);
        }

        Span original(Appearance appearance) {
            Unmarked side = appearance.language() == Language.KOREAN ? korean : english;
            return side.original(appearance.span());
        }

        String text(Language language) {
            boolean source = (language == Language.KOREAN) == koreanSource;
            return source ? segment.source() : segment.target();
        }
    }

    /// Spans in the cast are those of the texts without markers; spans of the uses are those of the
    /// segments as they are.
    public Read cast(StoryText story) {
        List<Sides> sides =
                story.segments().stream()
                        .map(segment -> Sides.of(segment, story.story().sourceLanguage()))
                        .toList();
        Cast cast = recorded(sides.stream().map(this::bilingual).toList());
        List<NameUse> uses = new ArrayList<>();
        for (CastMember member : cast.members()) {
            for (Appearance appearance : member.appearances()) {
                Sides side = sides.get(appearance.segment());
                uses.add(use(story.story().id(), side, member, appearance));
            }
        }
        return new Read(cast, inOrder(uses, story.segments()));
    }

    private BilingualText bilingual(Sides sides) {
        String korean = sides.korean().plain();
        String english = sides.english().plain();
        return new BilingualText(
                korean,
                english,
                terms.find(korean, Language.KOREAN),
                terms.find(english, Language.ENGLISH));
    }

    private static NameUse use(UUID story, Sides sides, CastMember member, Appearance appearance) {
        NameRecord record = member.record();
        String korean =
                member.korean().isEmpty() && record != null ? record.hangul() : member.korean();
        Span span = sides.original(appearance);
        return new NameUse(
                story,
                sides.segment().id(),
                appearance.language(),
                member.kind(),
                record == null ? null : record.id(),
                korean,
                appearance.language() == Language.KOREAN ? member.korean() : member.english(),
                span.of(sides.text(appearance.language())),
                appearance.form(),
                span);
    }

    private static List<NameUse> inOrder(List<NameUse> uses, List<Segment> segments) {
        Map<UUID, Integer> places = new LinkedHashMap<>();
        segments.forEach(segment -> places.put(segment.id(), places.size()));
        return uses.stream()
                .sorted(
                        java.util.Comparator.comparingInt((NameUse use) -> place(places, use))
                                .thenComparing(NameUse::language)
                                .thenComparing(NameUse::span))
                .toList();
    }

    private static int place(Map<UUID, Integer> places, NameUse use) {
        return places.getOrDefault(use.segment(), 0);
    }

    /// Names on record, each in the form the glossary met.
    private static Cast recorded(List<BilingualText> texts) {
        Map<NameRecord, List<Appearance>> met = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (Language language : Language.values()) {
                String text = texts.get(i).in(language);
                for (Mention mention : texts.get(i).mentions(language)) {
                    if (mention.entry() instanceof NameRecord record) {
                        met.computeIfAbsent(record, _ -> new ArrayList<>())
                                .add(
                                        new Appearance(
                                                i,
                                                language,
                                                mention.span(),
                                                mention.span().of(text),
                                                Form.FULL,
                                                "",
                                                mention.attached()));
                    }
                }
            }
        }
        return new Cast(
                met.entrySet().stream().map(e -> member(e.getKey(), e.getValue())).toList());
    }

    private static CastMember member(NameRecord record, List<Appearance> appearances) {
        return new CastMember(
                record.kind(),
                record,
                first(appearances, Language.KOREAN),
                first(appearances, Language.ENGLISH),
                appearances);
    }

    private static String first(List<Appearance> appearances, Language language) {
        return appearances.stream()
                .filter(a -> a.language() == language)
                .map(Appearance::name)
                .findFirst()
                .orElse("");
    }
}

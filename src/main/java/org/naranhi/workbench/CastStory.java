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
    /// What [org.naranhi.names.StoriesToCast] keeps of how stories were cast: to be changed whenever
    /// they would be cast otherwise, so that all are cast anew.
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

    /// Spans in the cast are those of the texts without markers; spans of the uses are those of the
    /// segments as they are.
    public Read cast(StoryText story) {
        List<Segment> segments = story.segments();
        List<Map<Language, Unmarked>> sides = new ArrayList<>(segments.size());
        List<BilingualText> texts = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            Map<Language, Unmarked> both =
                    Map.of(
                            story.story().direction().source(), Unmarked.of(segment.source()),
                            story.story().direction().target(), Unmarked.of(segment.target()));
            sides.add(both);
            texts.add(bilingual(both));
        }
        Cast cast = recorded(texts);
        List<NameUse> uses = new ArrayList<>();
        for (CastMember member : cast.members()) {
            for (Appearance appearance : member.appearances()) {
                Segment segment = segments.get(appearance.segment());
                Span span =
                        sides.get(appearance.segment())
                                .get(appearance.language())
                                .original(appearance.span());
                String text =
                        appearance.language() == story.story().sourceLanguage()
                                ? segment.source()
                                : segment.target();
                uses.add(use(story, segment, member, appearance, span, span.of(text)));
            }
        }
        return new Read(cast, inOrder(uses, segments));
    }

    private BilingualText bilingual(Map<Language, Unmarked> sides) {
        String korean = sides.get(Language.KOREAN).plain();
        String english = sides.get(Language.ENGLISH).plain();
        return new BilingualText(
                korean,
                english,
                terms.find(korean, Language.KOREAN),
                terms.find(english, Language.ENGLISH));
    }

    private static NameUse use(
            StoryText story,
            Segment segment,
            CastMember member,
            Appearance appearance,
            Span span,
            String spelling) {
        NameRecord record = member.record();
        String korean =
                member.korean().isEmpty() && record != null ? record.hangul() : member.korean();
        return new NameUse(
                story.story().id(),
                segment.id(),
                appearance.language(),
                member.kind(),
                record == null ? null : record.id(),
                korean,
                appearance.language() == Language.KOREAN ? member.korean() : member.english(),
                spelling,
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

package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.TermUse;
import org.naranhi.names.Appearance;
import org.naranhi.names.BilingualText;
import org.naranhi.names.Cast;
import org.naranhi.names.CastMember;
import org.naranhi.names.Casting;
import org.naranhi.names.NameUse;
import org.naranhi.story.Segment;
import org.naranhi.story.Story;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Who and what a story names, and where, in both editions.
@Component
public class CastStory {
    /// What [org.naranhi.names.StoriesToCast] keeps of how stories were cast: to be changed
    /// whenever they would be cast otherwise, so that all are cast anew.
    static final String ENGINE = "2";

    private final DeskTerms terms;
    private final Casting casting;

    CastStory(DeskTerms terms, Casting casting) {
        this.terms = terms;
        this.casting = casting;
    }

    /// A cast and the places of its members in the segments, in the order of the story, of each
    /// segment the Korean side first; and the terms of the original.
    public record Read(Cast cast, List<NameUse> uses, List<TermUse> terms) {
        public Read {
            uses = List.copyOf(uses);
            terms = List.copyOf(terms);
        }
    }

    public Read cast(StoryText text) {
        Story story = text.story();
        List<Segment> segments = text.segments();
        TermFinder finder = terms.of(story);
        List<BilingualText> texts =
                segments.stream().map(s -> bilingual(s, story, finder)).toList();
        Cast cast = casting.of(texts);
        List<NameUse> uses = new ArrayList<>();
        for (CastMember member : cast.members()) {
            for (Appearance appearance : member.appearances()) {
                uses.add(use(story, segments.get(appearance.segment()), member, appearance));
            }
        }
        uses.sort(inOrder(segments));
        return new Read(cast, uses, terms(story, segments, texts));
    }

    private static List<TermUse> terms(
            Story story, List<Segment> segments, List<BilingualText> texts) {
        Language language = story.sourceLanguage();
        List<TermUse> uses = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            BilingualText text = texts.get(i);
            uses.addAll(
                    new TermsOfSegment(
                                    segments.get(i),
                                    language,
                                    text.mentions(language),
                                    text.mentions(language.other()))
                            .uses(story.id()));
        }
        return uses;
    }

    private static BilingualText bilingual(Segment segment, Story story, TermFinder terms) {
        String korean = side(segment, story, Language.KOREAN);
        String english = side(segment, story, Language.ENGLISH);
        return new BilingualText(
                korean,
                english,
                terms.find(korean, Language.KOREAN),
                terms.find(english, Language.ENGLISH));
    }

    private static String side(Segment segment, Story story, Language language) {
        return language == story.sourceLanguage() ? segment.source() : segment.target();
    }

    private static NameUse use(
            Story story, Segment segment, CastMember member, Appearance appearance) {
        NameRecord record = member.record();
        String korean =
                member.korean().isEmpty() && record != null ? record.hangul() : member.korean();
        return new NameUse(
                story.id(),
                segment.id(),
                appearance.language(),
                member.kind(),
                record == null ? null : record.id(),
                korean,
                appearance.language() == Language.KOREAN ? member.korean() : member.english(),
                appearance.span().of(side(segment, story, appearance.language())),
                appearance.form(),
                appearance.span());
    }

    private static Comparator<NameUse> inOrder(List<Segment> segments) {
        Map<UUID, Integer> places = new HashMap<>();
        segments.forEach(segment -> places.put(segment.id(), places.size()));
        return Comparator.comparingInt((NameUse use) -> places.getOrDefault(use.segment(), 0))
                .thenComparing(NameUse::language)
                .thenComparing(NameUse::span);
    }
}

package org.naranhi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.romanization.NameModel;
import org.naranhi.text.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Finds a story's cast: who and what both editions name, each with all mentions. People not on
/// record are linked between the editions by their names, offices and places; bodies and places
/// come from the record alone.
@Component
public final class Casting {
    /// What a second look finds may be met again, with a slip in it.
    private static final int LOOKS = 2;

    private final PersonFinder koreanFinder;
    private final PersonFinder englishFinder;
    private final NameModel model;
    private final WordBook book;

    @Autowired
    public Casting(KoreanPersonFinder korean, EnglishPersonFinder english) {
        this(korean, english, NameModel.standard(), korean.book());
    }

    /// @param book what words of a Korean text are no slips
    public Casting(
            PersonFinder koreanFinder, PersonFinder englishFinder, NameModel model, WordBook book) {
        this.koreanFinder = koreanFinder;
        this.englishFinder = englishFinder;
        this.model = model;
        this.book = book;
    }

    /// The cast of a story whose segments stand in order. A story of one segment may hold two whole
    /// articles, a passage a line.
    public Cast of(List<BilingualText> story) {
        if (story.isEmpty()) {
            return new Cast(List.of());
        }
        EditionText korean = new EditionText(story, Language.KOREAN);
        EditionText english = new EditionText(story, Language.ENGLISH);
        List<PersonMention> koreans = koreanFinder.find(korean.text(), korean.mentions());
        List<PersonMention> englishes = englishFinder.find(english.text(), english.mentions());
        NameScores scores = new NameScores(model);
        List<Linked> people = linked(scores, korean, koreans, english, englishes);
        List<PersonMention> mended = new SoundBounds(korean).mended(people);
        if (!mended.isEmpty()) {
            koreans = together(koreans, mended);
            people = linked(scores, korean, koreans, english, englishes);
        }
        for (int looks = 0; looks < LOOKS; looks++) {
            List<PersonMention> moreKorean =
                    new SecondLookKorean(korean, koreans, model).mentions(people);
            List<PersonMention> moreEnglish =
                    new SecondLookEnglish(english, englishes, model).mentions(people);
            if (moreKorean.isEmpty() && moreEnglish.isEmpty()) {
                break;
            }
            koreans = together(koreans, moreKorean);
            englishes = together(englishes, moreEnglish);
            people = linked(scores, korean, koreans, english, englishes);
        }
        List<CastMember> members = new ArrayList<>();
        for (Linked linked : people) {
            members.add(member(linked, korean, english));
        }
        members.addAll(
                new Bodies(korean, english)
                        .members(
                                new BodySlips(korean, koreans, book),
                                new BodySlips(english, englishes, book)));
        members.sort(Comparator.comparing(Casting::firstMention));
        return new Cast(members);
    }

    private static List<Linked> linked(
            NameScores scores,
            EditionText korean,
            List<PersonMention> koreans,
            EditionText english,
            List<PersonMention> englishes) {
        return new Pairing(scores, korean, english)
                .pairs(EditionPeople.of(korean, koreans), EditionPeople.of(english, englishes));
    }

    private static List<PersonMention> together(
            List<PersonMention> found, List<PersonMention> more) {
        List<PersonMention> all = new ArrayList<>(found);
        all.removeIf(m -> more.stream().anyMatch(other -> other.span().overlaps(m.span())));
        all.addAll(more);
        all.sort(Comparator.comparing(PersonMention::span));
        return all;
    }

    private static Long firstMention(CastMember member) {
        Appearance first = member.appearances().getFirst();
        return (long) first.segment() << 32 | first.span().start();
    }

    private static CastMember member(Linked linked, EditionText korean, EditionText english) {
        List<Appearance> appearances = new ArrayList<>();
        linked.korean.forEach(person -> appear(person, korean, appearances));
        linked.english.forEach(person -> appear(person, english, appearances));
        appearances.sort(
                Comparator.comparingInt(Appearance::segment)
                        .thenComparing(Appearance::language)
                        .thenComparing(Appearance::span));
        return new CastMember(
                NameRecord.Kind.PERSON,
                linked.record(),
                whole(linked.korean),
                whole(linked.english),
                appearances);
    }

    private static void appear(EditionPerson person, EditionText text, List<Appearance> into) {
        for (PersonMention mention : person.mentions()) {
            into.add(
                    text.appearance(
                            mention.span(), mention.form(), mention.title(), mention.attached()));
        }
    }

    private static String whole(List<EditionPerson> people) {
        return people.stream()
                .flatMap(person -> person.mentions().stream())
                .filter(mention -> mention.form() == Form.FULL)
                .min(Comparator.comparing(PersonMention::span))
                .map(PersonMention::name)
                .orElse("");
    }

    /// Somebody as both editions name them. An edition that spells one person in two ways gives
    /// two.
    static final class Linked {
        final List<EditionPerson> korean = new ArrayList<>();
        final List<EditionPerson> english = new ArrayList<>();

        List<EditionPerson> in(Language language) {
            return language == Language.KOREAN ? korean : english;
        }

        /// The record both editions point to, or one of them.
        @Nullable NameRecord record() {
            Set<NameRecord> ofKorean = records(korean);
            Set<NameRecord> ofEnglish = records(english);
            Set<NameRecord> both = new LinkedHashSet<>(ofKorean);
            both.retainAll(ofEnglish);
            Set<NameRecord> all =
                    !both.isEmpty() ? both : !ofKorean.isEmpty() ? ofKorean : ofEnglish;
            return all.isEmpty() ? null : byOffice(all);
        }

        private static Set<NameRecord> records(List<EditionPerson> people) {
            Set<NameRecord> records = new LinkedHashSet<>();
            people.forEach(person -> records.addAll(person.records()));
            return records;
        }

        /// Of namesakes the one whose office is named.
        private NameRecord byOffice(Set<NameRecord> namesakes) {
            for (NameRecord record : namesakes) {
                for (Language language : Language.values()) {
                    for (EditionPerson person : in(language)) {
                        if (Titles.meet(RecordTitles.offices(record), person.offices())) {
                            return record;
                        }
                    }
                }
            }
            return namesakes.iterator().next();
        }
    }
}

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.Appearance;
import org.naranhi.names.CastMember;
import org.naranhi.names.Titles;
import org.naranhi.quality.StoryCheck.Placed;

/// A name beside a title that is somebody else's: an office that one person holds, that this one
/// has neither on record nor anywhere else in the story, and another of the story has.
final class NameTitleCheck implements StoryCheck {
    @Override
    public List<String> codes() {
        return List.of("name.title");
    }

    @Override
    public List<Placed> examine(CheckedStory story) {
        List<Placed> found = new ArrayList<>();
        for (CastMember member : story.cast().members()) {
            if (member.kind() != Kind.PERSON) {
                continue;
            }
            for (Appearance appearance : member.appearances()) {
                Set<Integer> offices = Titles.offices(appearance.title(), appearance.language());
                Set<Integer> own = own(member, appearance);
                if (Titles.heldByOne(appearance.title(), appearance.language())
                        && !own.isEmpty()
                        && !Titles.meet(offices, own)) {
                    story.cast().members().stream()
                            .filter(other -> other != member && holds(other, offices))
                            .filter(other -> sameCountry(appearance, other))
                            .findFirst()
                            .ifPresent(
                                    other -> found.add(finding(story, member, appearance, other)));
                }
            }
        }
        return found.stream().sorted(Placed.IN_ORDER).toList();
    }

    /// What somebody is on record and by the other titles of the story.
    private static Set<Integer> own(CastMember member, Appearance doubted) {
        Set<Integer> own = new HashSet<>();
        if (member.record() != null) {
            own.addAll(Titles.offices(member.record()));
        }
        for (Appearance appearance : member.appearances()) {
            if (!appearance.title().equals(doubted.title())) {
                own.addAll(Titles.offices(appearance.title(), appearance.language()));
            }
        }
        return own;
    }

    private static boolean holds(CastMember other, Set<Integer> offices) {
        return other.kind() == Kind.PERSON && Titles.meet(offices, every(other));
    }

    /// A North Korean foreign minister isn't the one that the story calls foreign minister without
    /// more, or another country's.
    private static boolean sameCountry(Appearance appearance, CastMember other) {
        String country = Countries.named(appearance.title(), appearance.language());
        return country.isEmpty()
                || other.record() != null && other.record().country().equals(country)
                || other.appearances().stream()
                        .anyMatch(
                                each ->
                                        Countries.named(each.title(), each.language())
                                                .equals(country));
    }

    private static Set<Integer> every(CastMember member) {
        Set<Integer> all = new HashSet<>();
        if (member.record() != null) {
            all.addAll(Titles.offices(member.record()));
        }
        for (Appearance appearance : member.appearances()) {
            all.addAll(Titles.offices(appearance.title(), appearance.language()));
        }
        return all;
    }

    private static Placed finding(
            CheckedStory story, CastMember member, Appearance appearance, CastMember other) {
        Map<String, String> holder = new Named(story, other).parameters();
        return new Named(story, member)
                .at(
                        appearance,
                        "name.title",
                        Severity.WARNING,
                        Map.of(
                                "title",
                                appearance.title(),
                                "holder",
                                holder.getOrDefault("hangul", "")
                                        + " = "
                                        + holder.getOrDefault("english", "")),
                        null);
    }
}

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.Appearance;
import org.naranhi.names.CastMember;
import org.naranhi.names.HouseNames.SecondReference;
import org.naranhi.names.NameParts;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Language;

/// What English calls somebody after the first mention, by the house's style: the surname alone,
/// and the whole name where two people of the story share it. Headlines, bylines, captions and
/// credits, which end without a full stop, have their own ways.
final class SecondReferenceCheck implements StoryCheck {
    @Override
    public List<String> codes() {
        return List.of("name.second-reference");
    }

    @Override
    public List<Placed> examine(CheckedStory story) {
        List<Placed> found = new ArrayList<>();
        Set<String> shared = shared(story);
        for (CastMember member : story.cast().members()) {
            if (member.kind() == Kind.PERSON) {
                examine(story, member, shared, found);
            }
        }
        return found.stream().sorted(Placed.IN_ORDER).toList();
    }

    private static void examine(
            CheckedStory story, CastMember member, Set<String> shared, List<Placed> found) {
        NameParts parts = parts(member);
        boolean ambiguous = shared.contains(parts.surname());
        boolean met = false;
        for (Appearance appearance : member.in(Language.ENGLISH)) {
            if (!inProse(story, appearance)) {
                continue;
            }
            boolean full = appearance.form() == Form.FULL && appearance.name().indexOf(' ') > 0;
            boolean surname = appearance.form() == Form.SURNAME;
            boolean byHouse = story.house().secondReference() == SecondReference.SURNAME;
            if (full && met && byHouse && !ambiguous && !parts.surname().isEmpty()) {
                found.add(finding(story, member, appearance, parts.surname(), true));
            } else if (surname && (ambiguous || !byHouse) && appearance.title().isEmpty()) {
                String whole = whole(member);
                if (!whole.isEmpty()) {
                    // Whose surname it is only the writer knows.
                    found.add(finding(story, member, appearance, whole, !ambiguous));
                }
            }
            met |= full;
        }
    }

    private static Placed finding(
            CheckedStory story,
            CastMember member,
            Appearance appearance,
            String wanted,
            boolean certain) {
        return new Named(story, member)
                .at(
                        appearance,
                        "name.second-reference",
                        Severity.INFO,
                        Map.of("expected", wanted),
                        certain ? wanted : null);
    }

    private static boolean inProse(CheckedStory story, Appearance appearance) {
        String line = story.line(appearance).strip();
        return line.matches("(?s).*[.?!…][\"”’')\\]]*") && !line.startsWith("By ");
    }

    private static String whole(CastMember member) {
        NameRecord record = member.record();
        return record == null ? member.english() : record.english();
    }

    private static NameParts parts(CastMember member) {
        NameRecord record = member.record();
        String whole = whole(member);
        return whole.isEmpty()
                ? new NameParts("", "", true)
                : Spellings.parts(
                        whole,
                        Language.ENGLISH,
                        record == null ? member.korean() : record.hangul(),
                        record == null ? "" : record.englishShort());
    }

    /// Surnames that two people named in full in the English edition have.
    private static Set<String> shared(CheckedStory story) {
        Set<String> met = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (CastMember member : story.cast().members()) {
            boolean full =
                    member.kind() == Kind.PERSON
                            && member.in(Language.ENGLISH).stream()
                                    .anyMatch(a -> a.form() == Form.FULL && inProse(story, a));
            String surname = full ? parts(member).surname() : "";
            if (!surname.isEmpty() && !met.add(surname)) {
                shared.add(surname);
            }
        }
        return shared;
    }
}

package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.CastMember;
import org.naranhi.romanization.NameModel;

/// Names spelled otherwise than on record, or in two ways in one story, or with letters that don't
/// write their Hangul, or not as the house writes names.
final class NameSpellingCheck implements StoryCheck {
    private final NameModel model;

    NameSpellingCheck(NameModel model) {
        this.model = model;
    }

    @Override
    public List<String> codes() {
        return List.of(
                "name.variant",
                "name.two-ways",
                "name.impossible",
                "name.unlikely",
                "name.unheard",
                "name.format",
                "name.order");
    }

    @Override
    public List<Placed> examine(CheckedStory story) {
        List<Placed> found = new ArrayList<>();
        for (CastMember member : story.cast().members()) {
            if (member.kind() != Kind.PERSON) {
                found.addAll(new BodySpelling(story, member).findings());
            } else if (member.record() != null) {
                found.addAll(new RecordedSpelling(story, member, member.record()).findings());
            } else {
                found.addAll(new UnrecordedSpelling(story, member, model).findings());
            }
        }
        return found.stream().sorted(Placed.IN_ORDER).toList();
    }
}

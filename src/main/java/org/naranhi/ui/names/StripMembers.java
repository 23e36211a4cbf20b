package org.naranhi.ui.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.Appearance;
import org.naranhi.names.Cast;
import org.naranhi.names.CastMember;
import org.naranhi.names.HouseNames;
import org.naranhi.text.Language;

/// Makes a story's cast ready for the strip: people first, in the order of the story.
final class StripMembers {
    private record Found(String words, Language language) {}

    private StripMembers() {}

    static List<StripMember> of(Cast cast, HouseNames house) {
        return cast.members().stream()
                .map(member -> of(member, house))
                .sorted(Comparator.comparing(m -> m.kind() != NameRecord.Kind.PERSON))
                .toList();
    }

    private static StripMember of(CastMember member, HouseNames house) {
        NameRecord record = member.record();
        SpellingJudge judge =
                record == null
                        ? SpellingJudge.unrecorded(member.korean(), house)
                        : SpellingJudge.of(record, house);
        Map<Found, List<Appearance>> bySpelling = new LinkedHashMap<>();
        for (Appearance appearance : member.appearances()) {
            bySpelling
                    .computeIfAbsent(
                            new Found(appearance.name(), appearance.language()),
                            _ -> new ArrayList<>())
                    .add(appearance);
        }
        List<StripMember.Spelling> spellings = new ArrayList<>();
        bySpelling.forEach(
                (found, appearances) ->
                        spellings.add(
                                new StripMember.Spelling(
                                        found.words(),
                                        found.language(),
                                        judge.judge(
                                                        member.kind(),
                                                        found.language(),
                                                        appearances.getFirst().form(),
                                                        found.words())
                                                .standing(),
                                        appearances.stream()
                                                .map(Appearance::segment)
                                                .distinct()
                                                .toList())));
        return new StripMember(
                member.kind(),
                record,
                record == null ? member.korean() : record.hangul(),
                record == null ? member.english() : record.english(),
                List.copyOf(spellings));
    }
}

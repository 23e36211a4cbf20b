package org.naranhi.ui.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.Appearance;
import org.naranhi.names.Cast;
import org.naranhi.names.CastMember;
import org.naranhi.names.HouseNames;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.romanization.NameStyle;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// What the strip makes of a story's cast.
class CastStripTest {
    private static final NameRecord NOH =
            NameRecord.draft(UUID.randomUUID(), Kind.PERSON, "노규리", "Noh Kyu-ri", Basis.OWN)
                    .englishShort("Noh")
                    .country("KR")
                    .name();
    private static final CastMember PLACE =
            new CastMember(
                    Kind.PLACE,
                    NameRecord.draft(
                                    UUID.randomUUID(), Kind.PLACE, "가온도", "Gaon Island", Basis.RULE)
                            .name(),
                    "가온도",
                    "Gaon Island",
                    List.of(at(0, Language.KOREAN, "가온도", Form.FULL)));

    @Test
    void peopleComeFirstAndOnlyWhatIsAtOddsIsToSettle() {
        CastMember wrong =
                new CastMember(
                        Kind.PERSON,
                        NOH,
                        "노규리",
                        "Roh Kyu-ri",
                        List.of(
                                at(1, Language.KOREAN, "노규리", Form.FULL),
                                at(1, Language.ENGLISH, "Roh Kyu-ri", Form.FULL),
                                at(4, Language.ENGLISH, "Roh Kyu-ri", Form.FULL),
                                at(5, Language.ENGLISH, "Noh", Form.SURNAME)));
        List<StripMember> members = of(PLACE, wrong);

        assertThat(members.getFirst().korean()).isEqualTo("노규리");
        assertThat(members.getFirst().english()).isEqualTo("Noh Kyu-ri");
        assertThat(members.getFirst().toSettle()).isTrue();
        assertThat(members.getFirst().standing()).isEqualTo(Standing.CUSTOMARY);
        assertThat(members.getFirst().spellings().get(1).segments()).containsExactly(1, 4);
        assertThat(members.getLast().toSettle()).isFalse();
    }

    @Test
    void whoIsNotOnRecordIsOfferedAsTheStoryHasThemAndThenAsPeopleWriteIt() {
        CastMember unknown =
                new CastMember(
                        Kind.PERSON,
                        null,
                        "옥나래",
                        "Ock Na-rae",
                        List.of(
                                at(2, Language.KOREAN, "옥나래", Form.FULL),
                                at(3, Language.ENGLISH, "Ock Na-rae", Form.FULL)));
        List<StripMember> members = of(unknown);

        assertThat(members.getFirst().toSettle()).isTrue();
        List<NameOffer> offers = NameOffer.in(members, 2, Language.ENGLISH, NameStyle.HYPHENATED);
        assertThat(offers).hasSizeGreaterThan(1);
        assertThat(offers.getFirst()).isEqualTo(new NameOffer("옥나래", "Ock Na-rae", true));
        assertThat(offers).doesNotHaveDuplicates();
        assertThat(NameOffer.in(members, 3, Language.ENGLISH, NameStyle.HYPHENATED)).isEmpty();
        assertThat(NameOffer.in(members, 3, Language.KOREAN, NameStyle.HYPHENATED).getFirst())
                .isEqualTo(new NameOffer("Ock Na-rae", "옥나래", true));
    }

    private static List<StripMember> of(CastMember... members) {
        return StripMembers.of(new Cast(List.of(members)), HouseNames.STANDARD);
    }

    private static Appearance at(int segment, Language language, String name, Form form) {
        return new Appearance(segment, language, new Span(0, name.length()), name, form, "", "");
    }
}

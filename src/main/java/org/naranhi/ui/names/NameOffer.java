package org.naranhi.ui.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.naranhi.glossary.NameRecord;
import org.naranhi.romanization.Candidate;
import org.naranhi.romanization.HangulName;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.text.Language;

/// What a person who isn't on record may be called in the other language: `name` as the text has
/// it, and the spelling to put in. `used` says that the story already has it so.
public record NameOffer(String name, String spelling, boolean used) {
    private static final int OFFERED = 3;

    static List<NameOffer> in(
            List<StripMember> cast, int segment, Language target, NameStyle style) {
        return cast.stream()
                .filter(m -> m.record() == null && m.kind() == NameRecord.Kind.PERSON)
                .filter(m -> m.isIn(segment, target.other()))
                .flatMap(m -> of(m, target, style).stream())
                .toList();
    }

    /// What the story has comes first, then what the model of names finds likeliest.
    static List<NameOffer> of(StripMember member, Language target, NameStyle style) {
        boolean english = target == Language.ENGLISH;
        String name = english ? member.korean() : member.english();
        String used = english ? member.english() : member.korean();
        Set<String> spellings = new LinkedHashSet<>();
        if (!used.isEmpty()) {
            spellings.add(used);
        }
        NameModel model = NameModel.standard();
        if (!name.isEmpty() && english && model.korean(name)) {
            model.candidates(name, style, OFFERED).stream()
                    .map(Candidate::latin)
                    .forEach(spellings::add);
        } else if (!name.isEmpty() && !english) {
            model.hangul(name, OFFERED).stream()
                    .map(HangulName::name)
                    .map(h -> h.surname() + h.given())
                    .forEach(spellings::add);
        }
        List<NameOffer> offers = new ArrayList<>();
        for (String spelling : spellings) {
            if (offers.size() < OFFERED) {
                offers.add(new NameOffer(name, spelling, spelling.equals(used)));
            }
        }
        return offers;
    }
}

package org.naranhi.ui.names;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.HouseNames;
import org.naranhi.names.NameUse;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.romanization.Judgement;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.Verdict;
import org.naranhi.text.Language;

/// How a spelling met in a story stands to a name.
final class SpellingJudge {
    /// With what the model says of it, for names it can judge.
    record Judged(Standing standing, @Nullable Judgement judgement) {}

    private final String hangul;
    private final List<String> recorded;
    private final @Nullable NameRecord name;
    private final NameStyle style;

    private SpellingJudge(
            String hangul, List<String> recorded, @Nullable NameRecord name, NameStyle style) {
        this.hangul = hangul;
        this.recorded = recorded;
        this.name = name;
        this.style = style;
    }

    static SpellingJudge of(NameRecord name, HouseNames house) {
        return new SpellingJudge(
                name.hangul(), List.of(name.english()), name, house.of(name.country()));
    }

    static SpellingJudge unrecorded(String hangul, HouseNames house) {
        return new SpellingJudge(hangul, List.of(), null, house.south());
    }

    Judged judge(NameUse use) {
        return judge(use.kind(), use.language(), use.form(), use.spelling());
    }

    Judged judge(Kind kind, Language language, Form form, String spelling) {
        if (language == Language.KOREAN) {
            return plain(korean(form, spelling));
        }
        return kind == Kind.PERSON && form == Form.FULL && NameModel.standard().korean(hangul)
                ? model(spelling)
                : plain(english(form, spelling));
    }

    private Judged model(String spelling) {
        Judgement judgement = NameModel.standard().judge(hangul, spelling, recorded, style);
        boolean capitals = spelling.equals(spelling.toUpperCase(Locale.ROOT));
        boolean sameLetters =
                judgement.verdict() == Verdict.RECORDED
                        && name != null
                        && !(capitals
                                ? spelling.equalsIgnoreCase(name.english())
                                : spelling.equals(name.english()));
        return new Judged(
                sameLetters ? Standing.FORMAT : Standing.of(judgement.verdict()), judgement);
    }

    private Standing korean(Form form, String spelling) {
        if (spelling.replace(" ", "").equals(hangul.replace(" ", ""))) {
            return Standing.RECORDED;
        }
        if (form != Form.FULL) {
            return Standing.SECOND;
        }
        return name == null ? Standing.OTHER : whole(spelling, name.hangulShort());
    }

    private Standing english(Form form, String spelling) {
        if (name == null) {
            return form == Form.FULL ? Standing.OTHER : Standing.SECOND;
        }
        String found = bare(spelling);
        if (found.equals(bare(name.english()))) {
            return Standing.RECORDED;
        }
        boolean part =
                form != Form.FULL && List.of(bare(name.english()).split(" ")).contains(found);
        boolean second = name.kind() == Kind.PERSON && found.equals(bare(name.secondReference()));
        return part || second ? Standing.SECOND : whole(spelling, name.englishShort());
    }

    /// Bodies and places have short forms and adjectives; at odds with the record are only those it
    /// has as variants.
    private Standing whole(String spelling, String shorter) {
        NameRecord record = Objects.requireNonNull(name);
        boolean isShort =
                Stream.of(shorter.split(";"))
                        .map(String::strip)
                        .anyMatch(spelling::equalsIgnoreCase);
        boolean differs =
                record.kind() == Kind.PERSON
                        || record.variants().contains(spelling) && !record.abridged(spelling);
        return isShort || !differs ? Standing.SHORT : Standing.OTHER;
    }

    private static Judged plain(Standing standing) {
        return new Judged(standing, null);
    }

    /// `The White House` at the head of a sentence is the White House.
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}

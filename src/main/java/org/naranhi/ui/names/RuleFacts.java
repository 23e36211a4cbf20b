package org.naranhi.ui.names;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import org.naranhi.glossary.NameRecord;
import org.naranhi.hangul.Syllable;
import org.naranhi.romanization.PersonalName;
import org.naranhi.romanization.PlaceName;
import org.naranhi.romanization.Romanization;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// What the rules would write, beside what the house writes after the first mention and the titles.
/// The rules are for Korean names: a foreign name isn't romanized.
final class RuleFacts extends Composite<Section> {
    private static final List<String> KOREAS = List.of("KR", "KP", "");

    RuleFacts(NameRecord name) {
        Facts facts = new Facts();
        if (KOREAS.contains(name.country())
                && name.hangul().chars().allMatch(c -> Syllable.is(c) || c == ' ')) {
            rules(facts, name);
        }
        boolean person = name.kind() == NameRecord.Kind.PERSON;
        facts.add("names.short-ko", name.hangulShort(), Language.KOREAN);
        facts.add(
                person ? "names.second" : "names.short-en",
                person ? name.secondReference() : name.englishShort(),
                Language.ENGLISH);
        for (NameRecord.Title title : name.titles()) {
            facts.add(
                    title.period().isEmpty() ? "name.title" : "name.former-title",
                    Signs.words(title.korean(), Language.KOREAN),
                    new Text(title.korean().isEmpty() || title.english().isEmpty() ? "" : " · "),
                    Signs.words(title.english(), Language.ENGLISH),
                    new Text(title.period().isEmpty() ? "" : " (" + title.period() + ")"));
        }
        getContent().addClassName("name-section");
        getContent().add(new H3(getTranslation("names.by-rule")), facts);
        getContent().setVisible(facts.isVisible());
    }

    private static void rules(Facts facts, NameRecord name) {
        if (name.kind() == NameRecord.Kind.PERSON && name.hangul().length() > 1) {
            PersonalName parts = PersonalName.of(name.hangul());
            facts.add("names.rr", either(parts.joined(), parts.romanized()), Language.ENGLISH);
            facts.add(
                    "names.mr",
                    either(parts.mccuneReischauerJoined(), parts.mccuneReischauer()),
                    Language.ENGLISH);
            facts.add("names.yale", yale(parts), Language.ENGLISH);
            facts.add("names.north", parts.northern(), Language.ENGLISH);
        } else {
            facts.add("names.rr", written(Romanization.RR, name), Language.ENGLISH);
            facts.add("names.mr", written(Romanization.MR, name), Language.ENGLISH);
            facts.add("names.north", PlaceName.northern(name.hangul()), Language.ENGLISH);
        }
    }

    private static String yale(PersonalName name) {
        return capital(Romanization.YALE.ofSyllables(name.surname()))
                + " "
                + capital(Romanization.YALE.of(name.given()));
    }

    private static String written(Romanization system, NameRecord name) {
        return name.kind() == NameRecord.Kind.PLACE
                ? PlaceName.romanized(name.hangul(), system)
                : capital(system.of(name.hangul()));
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String either(String one, String other) {
        return one.equals(other) ? one : one + " · " + other;
    }
}

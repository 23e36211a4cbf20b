package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermFinder;
import org.naranhi.memory.Entity;
import org.naranhi.memory.Entity.Sort;
import org.naranhi.memory.Renderings;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// The glossary's names and terms as the memory mends matches with them. Everything comes with the
/// mentions that one pass over the text finds.
@Component
public final class GlossaryRenderings implements Renderings {
    private final TermFinder finder;

    public GlossaryRenderings(TermFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Entity> find(String text, Language language) {
        return of(finder.find(text, language), language);
    }

    /// What mentions in a text of this language say.
    static List<Entity> of(List<Mention> mentions, Language language) {
        return mentions.stream().map(mention -> entity(mention, language)).toList();
    }

    private static Entity entity(Mention mention, Language language) {
        GlossaryEntry entry = mention.entry();
        return switch (entry) {
            case NameRecord name ->
                    new Entity(
                            mention.span(),
                            sort(name),
                            name.id(),
                            "",
                            mention.attached(),
                            forms(name, language),
                            forms(name, language.other()));
            case TermEntry term ->
                    new Entity(
                            mention.span(),
                            Sort.TERM,
                            term.id(),
                            term.partOfSpeech(),
                            mention.attached(),
                            forms(term, language),
                            forms(term, language.other()));
        };
    }

    private static Sort sort(NameRecord name) {
        return switch (name.kind()) {
            case PERSON -> Sort.PERSON;
            case ORGANIZATION -> Sort.BODY;
            case PLACE -> Sort.PLACE;
        };
    }

    private static List<String> forms(NameRecord name, Language language) {
        return language == Language.KOREAN
                ? forms(name.hangul(), name.hangulShort())
                : forms(name.english(), name.englishShort());
    }

    private static List<String> forms(TermEntry term, Language language) {
        return List.of(term.in(language));
    }

    private static List<String> forms(String whole, String shorter) {
        List<String> forms = new ArrayList<>(List.of(whole));
        Stream.of(shorter.split(";"))
                .map(String::strip)
                .filter(form -> !form.isEmpty() && !form.equals(whole))
                .forEach(forms::add);
        return forms;
    }
}

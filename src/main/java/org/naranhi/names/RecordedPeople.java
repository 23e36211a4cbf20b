package org.naranhi.names;

import java.util.List;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.PersonMention.Form;

/// Finds nobody but the people on record.
public final class RecordedPeople implements PersonFinder {
    @Override
    public List<PersonMention> find(String text, List<Mention> recorded) {
        return recorded.stream()
                .filter(
                        m ->
                                m.entry() instanceof NameRecord name
                                        && name.kind() == NameRecord.Kind.PERSON)
                .map(
                        m ->
                                new PersonMention(
                                        m.span(),
                                        m.span().of(text),
                                        Form.FULL,
                                        false,
                                        "",
                                        m.attached()))
                .distinct()
                .toList();
    }
}

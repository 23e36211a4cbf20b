package org.naranhi.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.Casting.Linked;
import org.naranhi.text.Language;

/// Looks again for those a finder had no reason to see: names that it found elsewhere in the story,
/// what looks like a slip for one of them, and who only the other edition names.
interface SecondLook {
    /// The mentions met, none of them over what is known already.
    List<PersonMention> mentions(List<Linked> people);

    /// What is known already: people found, and what is on record.
    static BitSet known(EditionText text, List<PersonMention> found) {
        BitSet known = new BitSet(text.text().length());
        found.forEach(mention -> known.set(mention.span().start(), mention.span().end()));
        for (Mention mention : text.mentions()) {
            if (mention.entry() instanceof NameRecord) {
                known.set(mention.span().start(), mention.span().end());
            }
        }
        return known;
    }

    static boolean free(BitSet known, int start, int end) {
        int taken = known.nextSetBit(start);
        return taken < 0 || taken >= end;
    }

    /// Every whole name somebody goes by in a language, on record or in the story.
    static List<String> whole(Linked linked, Language language) {
        List<String> names = new ArrayList<>();
        for (EditionPerson person : linked.in(language)) {
            if (person.whole() && !names.contains(person.name())) {
                names.add(person.name());
            }
        }
        NameRecord record = linked.record();
        if (record != null && !names.contains(record.in(language))) {
            names.add(record.in(language));
        }
        return names;
    }
}

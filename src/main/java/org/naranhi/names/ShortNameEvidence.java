package org.naranhi.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.names.PersonMention.Form;

/// Whether one capitalised word is somebody's surname or given name.
final class ShortNameEvidence {
    private static final EnglishLexicon LEXICON = EnglishLexicon.STANDARD;

    private ShortNameEvidence() {}

    static @Nullable Form form(
            EnglishLine line, int i, Set<String> surnames, Set<String> givenNames) {
        EnglishToken token = line.token(i);
        String word = token.text();
        if (line.thing(i)
                || LEXICON.is("calendar", token.lower()) && numberAfter(line, i)
                || token.text().chars().anyMatch(Character::isDigit)) {
            return null;
        }
        boolean doing = doing(line, i) || !token.possessive().isEmpty();
        boolean mayBeAWord =
                (token.opens() || line.titleCase) && LEXICON.ordinary(token.lower()) && !doing;
        if (surnames.contains(word)) {
            return mayBeAWord ? null : Form.SURNAME;
        }
        if (givenNames.contains(word)) {
            return LEXICON.ordinary(token.lower()) || LEXICON.noName(token.lower())
                    ? null
                    : Form.GIVEN;
        }
        boolean impossible =
                LEXICON.noName(token.lower())
                        || LEXICON.is("thing", token.lower()) && !LEXICON.surname(word)
                        || LEXICON.is("modifier", token.lower())
                        || token.allCapitals() && !LEXICON.surname(word)
                        || token.initial();
        if (impossible) {
            return null;
        }
        if (line.titleBefore(i) != null && !(line.titleCase && LEXICON.ordinary(token.lower()))) {
            return Form.SURNAME;
        }
        return LEXICON.surname(word) && !LEXICON.ordinary(token.lower()) && doing(line, i)
                ? Form.SURNAME
                : null;
    }

    static boolean doing(EnglishLine line, int i) {
        String next = line.glued(i + 1) ? line.lower(i + 1) : "";
        boolean who = line.lower(i + 1).equals("who") || line.lower(i + 1).equals("whose");
        return who
                || LEXICON.is("speech", next)
                || LEXICON.is("verb", next)
                || next.length() > 4 && next.endsWith("ed")
                || next.equals("and") && line.glued(i + 2) && line.token(i + 2).capital();
    }

    private static boolean numberAfter(EnglishLine line, int i) {
        return line.glued(i + 1) && Character.isDigit(line.token(i + 1).text().charAt(0));
    }
}

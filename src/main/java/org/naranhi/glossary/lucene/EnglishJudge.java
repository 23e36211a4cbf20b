package org.naranhi.glossary.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.lucene.EnglishForms.Filed;

/// Decides whether a form whose letters stand in an English text is the name or term, or something
/// else written alike.
record EnglishJudge(String text, List<Words.Word> words) {
    /// What hyphened prefixes turn into something else: aggression is not in non-aggression.
    private static final Set<String> TURNING =
            Set.of("non", "un", "de", "re", "co", "sub", "inter", "counter", "mis", "pre", "post");

    /// What may hang on a person's name by a hyphen; other small words are syllables of the name.
    private static final Set<String> HANGING_ON_PEOPLE =
            Set.of(
                    "led",
                    "era",
                    "style",
                    "backed",
                    "appointed",
                    "like",
                    "brokered",
                    "run",
                    "linked");

    /// What a noun follows: the land, their veto, no longer the verbs.
    private static final Set<String> BEFORE_NOUNS =
            Set.of(
                    "the", "a", "an", "this", "that", "these", "those", "its", "his", "her",
                    "their", "our", "my", "your", "of", "no", "any", "some", "every", "each", "on",
                    "in");

    private static final Neighbours NEIGHBOURS = new Neighbours();
    private static final Traps TRAPS = new Traps();

    boolean stands(int from, int to, Filed filed) {
        return gapsFit(from, to, filed)
                && lettersFit(from, to, filed)
                && edgesFit(from, to, filed)
                && !(filed.words().size() == 1 && filed.form().verb() && isNoun(from, filed))
                && !saysOn(to, filed)
                && !TRAPS.holds(
                        filed.form().written(),
                        filed.form().entry(),
                        text,
                        words.get(from).start(),
                        words.get(to - 1).end());
    }

    /// The land, their veto: what follows an article is no verb, unless it has a verb's form.
    private boolean isNoun(int from, Filed filed) {
        String own = filed.words().getFirst().folded();
        String here = words.get(from).folded();
        return from > 0
                && (here.equals(own) || here.equals(Inflection.plural(own)))
                && (BEFORE_NOUNS.contains(words.get(from - 1).folded())
                        || !words.get(from - 1).possessive().isEmpty());
    }

    /// The bank runs a charity: what takes an object is no plural.
    private boolean saysOn(int to, Filed filed) {
        String last = words.get(to - 1).folded();
        return filed.form().term()
                && filed.words().size() > 1
                && to < words.size()
                && last.endsWith("s")
                && !last.equals(filed.words().getLast().folded())
                && words.get(to).before() == Words.Gap.SPACE
                && (words.get(to).letters().equals("a") || words.get(to).letters().equals("an"));
    }

    /// Spaces and hyphens may change places or close up; a space the form does not have, or
    /// punctuation it does not have, parts two words.
    private boolean gapsFit(int from, int to, Filed filed) {
        Map<Integer, Words.Gap> own = new HashMap<>();
        int at = 0;
        for (Words.Word word : filed.words()) {
            own.put(at, word.before());
            at += word.letters().length();
        }
        at = 0;
        for (int i = from; i < to; i++) {
            Words.Gap gap = words.get(i).before();
            if (i > from && !words.get(i - 1).possessive().isEmpty() && own.get(at) == null) {
                return false;
            }
            if (i > from && gap != Words.Gap.HYPHEN && !initials(words.get(i - 1), words.get(i))) {
                Words.Gap there = own.get(at);
                if (there == null || gap == Words.Gap.WALL && there != Words.Gap.WALL) {
                    return false;
                }
            }
            at += words.get(i).letters().length();
        }
        return true;
    }

    /// J. D. for J.D.
    private static boolean initials(Words.Word one, Words.Word next) {
        return one.letters().length() == 1
                && next.letters().length() == 1
                && one.capitalised()
                && next.capitalised()
                && next.before() == Words.Gap.SPACE;
    }

    private boolean lettersFit(int from, int to, Filed filed) {
        String here = Words.letters(words.subList(from, to));
        String own = Words.letters(filed.words());
        if (filed.exactCase()) {
            return here.equals(own) || here.equals(own + 's') || here.equals(own + "es");
        }
        if (!filed.form().term()) {
            return here.equalsIgnoreCase(own)
                    && (Character.isUpperCase(here.charAt(0)) || here.charAt(0) == own.charAt(0));
        }
        boolean proper = Character.isUpperCase(own.charAt(0)); // the game of Go
        return (!proper || Character.isUpperCase(here.charAt(0)))
                && (people(filed)
                        ? here.equalsIgnoreCase(own)
                        : Inflection.inflects(
                                own.toLowerCase(Locale.ROOT),
                                here.toLowerCase(Locale.ROOT),
                                filed.form().verb()));
    }

    /// Koreans speak Korean: of an adjective of a country the plural is its people.
    private static boolean people(Filed filed) {
        Words.Word word = filed.words().getLast();
        return filed.form().term()
                && filed.words().size() == 1
                && word.capitalised()
                && (word.letters().endsWith("an") || word.letters().endsWith("ese"));
    }

    private boolean edgesFit(int from, int to, Filed filed) {
        Form form = filed.form();
        Words.Word first = words.get(from);
        if (form.term()
                && from > 0
                && first.before() == Words.Gap.HYPHEN
                && TURNING.contains(words.get(from - 1).folded())) {
            return false;
        }
        if (form.entry() instanceof NameRecord name) {
            boolean syllable =
                    name.kind() == NameRecord.Kind.PERSON
                            && to < words.size()
                            && words.get(to).before() == Words.Gap.HYPHEN
                            && !words.get(to).capitalised()
                            && !HANGING_ON_PEOPLE.contains(words.get(to).folded());
            return !syllable && !NEIGHBOURS.partOfLonger(words, from, to, name.kind());
        }
        return !people(filed) || !NEIGHBOURS.partOfLonger(words, from, to, NameRecord.Kind.PLACE);
    }
}

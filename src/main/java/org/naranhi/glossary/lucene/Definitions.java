package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.glossary.FormKind;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;

/// What a text itself introduces in brackets after a name or term, to be used further on: Nuclear
/// Consultative Group (NCG), 고고도미사일방어체계(THAAD·사드).
final class Definitions {
    private static final Pattern BRACKET =
            Pattern.compile(
                    "['\"’”]? ?\\((?:이하 |hereafter |or )?['\"‘“]?([^()]{2,40}?)['\"’”]?\\)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[·ㆍ,/;]\\s*|\\s+or\\s+");
    private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-z0-9&.-]{1,9}");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,6}");

    private Definitions() {}

    static List<Form> in(String text, List<Mention> mentions) {
        List<Form> defined = new ArrayList<>();
        for (Mention mention : mentions) {
            Matcher bracket = BRACKET.matcher(text).region(mention.span().end(), text.length());
            if (mention.attached().isEmpty() && bracket.lookingAt()) {
                List<String> items = List.of(BETWEEN.split(bracket.group(1).strip()));
                if (items.stream().anyMatch(item -> shortens(item, mention.entry()))) {
                    items.stream()
                            .filter(Definitions::word)
                            .map(item -> new Form(mention.entry(), item, FormKind.IN_TEXT))
                            .forEach(defined::add);
                }
            }
        }
        return defined;
    }

    private static boolean word(String item) {
        return LATIN.matcher(item).matches() && Form.acronym(item)
                || HANGUL.matcher(item).matches();
    }

    private static boolean shortens(String item, GlossaryEntry entry) {
        return word(item)
                && (HANGUL.matcher(item).matches()
                        ? within(item, entry.korean())
                        : within(
                                item.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT),
                                entry.english().toLowerCase(Locale.ROOT)));
    }

    /// Whether the letters of a short form stand in the whole in their order, the first at its
    /// beginning.
    private static boolean within(String letters, String whole) {
        if (letters.length() >= whole.length() || letters.charAt(0) != whole.charAt(0)) {
            return false;
        }
        int at = 0;
        for (char letter : letters.toCharArray()) {
            at = whole.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}

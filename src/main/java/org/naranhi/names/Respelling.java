package org.naranhi.names;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.EnglishSound;
import org.naranhi.glossary.Rewriting;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;

/// One name's wrong spellings and its right one in one language. It rewrites only what is known to
/// name this one: surnames and given names that stand alone follow the full name, what was in
/// capitals stays in capitals, the particle after a name and the article before it are mended,
/// titles are not touched. With no wrong spelling every other than the right one is wrong.
public final class Respelling {
    private static final String VOWELS = "AEIOUaeiou";

    private final Language language;
    private final Set<String> wrong;
    private final String right;
    private final List<NameParts> wrongParts;
    private final NameParts rightParts;

    /// @param korean the name in Hangul
    /// @param second what is known to stand for the name alone (Rhee), "" when nothing is
    public Respelling(
            Language language, Set<String> wrong, String right, String korean, String second) {
        this.language = language;
        this.wrong = Set.copyOf(wrong);
        this.right = right;
        this.wrongParts =
                wrong.stream()
                        .sorted()
                        .map(name -> NameParts.of(name, language, korean, second))
                        .toList();
        this.rightParts =
                wrongParts.isEmpty()
                        ? NameParts.of(right, language, korean, second)
                        : wrongParts.getFirst().become(right, language, second);
    }

    /// A text with the names in it rewritten.
    ///
    /// @param uses where the text names this one
    /// @return empty when nothing in it is wrong
    public Optional<Rewriting.Rewritten> in(String text, List<NameUse> uses) {
        Rewriting rewriting = new Rewriting(text, language, Respelling::sound);
        for (NameUse use : uses.stream().sorted(LAST_FIRST).toList()) {
            String name = stands(use, text) ? rightly(use, text) : null;
            if (name != null) {
                rewriting.put(use.span(), name);
            }
        }
        return rewriting.done();
    }

    private static final Comparator<NameUse> LAST_FIRST =
            Comparator.comparing(NameUse::span).reversed();

    private boolean stands(NameUse use, String text) {
        return use.language() == language
                && use.span().end() <= text.length()
                && use.span().of(text).equals(use.spelling());
    }

    /// What should stand there, or null when it does. Markers within the name go behind it.
    private @Nullable String rightly(NameUse use, String text) {
        String plain = Markup.plain(use.spelling());
        String found = rightly(plain, use.form(), text);
        if (found == null) {
            return null;
        }
        StringBuilder name = new StringBuilder(found);
        Markup.markers(use.spelling()).forEach(marker -> name.append(marker.written()));
        return name.toString();
    }

    private @Nullable String rightly(String spelling, Form form, String text) {
        String wanted = form == Form.FULL ? right : rightParts.in(form);
        boolean capitals = capitals(spelling, text);
        String written = capitals ? upper(wanted) : wanted;
        if (wanted.isEmpty() || spelling.equals(written)) {
            return null;
        }
        boolean isWrong =
                wrong.isEmpty()
                        || (form == Form.FULL
                                        ? wrong.stream()
                                        : wrongParts.stream().map(parts -> parts.in(form)))
                                .anyMatch(
                                        w ->
                                                w.equals(spelling)
                                                        || capitals && upper(w).equals(spelling));
        return isWrong ? written : null;
    }

    /// A name of one letter (O) is in capitals where the whole text is.
    private static boolean capitals(String spelling, String text) {
        long letters = spelling.chars().filter(Character::isLetter).count();
        String judged = letters > 1 ? spelling : Markup.plain(text);
        return judged.chars().noneMatch(Character::isLowerCase)
                && judged.chars().anyMatch(Character::isUpperCase);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /// Of romanized names the letters tell it: a Yoo aide, an Um aide.
    private static EnglishSound sound(String name) {
        boolean vowel = !name.isEmpty() && VOWELS.indexOf(name.charAt(0)) >= 0;
        return vowel ? EnglishSound.VOWEL : EnglishSound.CONSONANT;
    }
}

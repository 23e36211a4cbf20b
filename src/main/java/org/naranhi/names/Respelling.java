package org.naranhi.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Particles;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;

/// One name's wrong spellings and its right one in one language. It rewrites only what is known to
/// name this one: surnames and given names that stand alone follow the full name, what was in
/// capitals stays in capitals, the particle after a name and the article before it are mended,
/// titles are not touched. With no wrong spelling every other than the right one is wrong.
public final class Respelling {
    private static final Pattern MARKERS = Pattern.compile("^(?:⟦/?\\d{1,4}/?⟧)+");
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{N}'’-])([Aa])([Nn]?) $");
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

    /// A text with the names in it rewritten; `wrong` are their places in the text as it was,
    /// `right` in `text`.
    public record Respelled(String text, List<Span> wrong, List<Span> right) {
        public Respelled {
            wrong = List.copyOf(wrong);
            right = List.copyOf(right);
        }
    }

    /// @param uses where the text names this one
    /// @return empty when nothing in it is wrong
    public Optional<Respelled> in(String text, List<NameUse> uses) {
        Deque<Span> before = new ArrayDeque<>();
        List<Span> after = new ArrayList<>();
        String now = text;
        for (NameUse use : uses.stream().sorted(LAST_FIRST).toList()) {
            boolean apart = before.isEmpty() || use.span().end() <= before.getFirst().start();
            String name = apart && stands(use, text) ? rightly(use, text) : null;
            if (name == null) {
                continue;
            }
            String lead = article(now.substring(0, use.span().start()), use.spelling(), name);
            String tail = follow(now.substring(use.span().end()), use.spelling(), name);
            int longer = lead.length() + name.length() + tail.length() - now.length();
            now = lead + name + tail;
            after.replaceAll(span -> new Span(span.start() + longer, span.end() + longer));
            after.addFirst(new Span(lead.length(), lead.length() + name.length()));
            before.addFirst(use.span());
        }
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(new Respelled(now, List.copyOf(before), after));
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

    /// a Roh aide, an Oh aide
    private String article(String lead, String old, String name) {
        if (language == Language.KOREAN || vowel(old) == vowel(name)) {
            return lead;
        }
        Matcher article = ARTICLE.matcher(lead);
        if (!article.find() || vowel(old) == article.group(2).isEmpty()) {
            return lead;
        }
        boolean allCapitals = name.length() > 1 && name.equals(upper(name));
        return lead.substring(0, article.end(1))
                + (vowel(name) ? allCapitals ? "N" : "n" : "")
                + " ";
    }

    private static boolean vowel(String name) {
        return !name.isEmpty() && VOWELS.indexOf(name.charAt(0)) >= 0;
    }

    /// What follows a name, with its particle mended: 노무현은, ⟦1⟧노무현⟦/1⟧은.
    private String follow(String tail, String old, String name) {
        if (language == Language.ENGLISH) {
            return tail;
        }
        Matcher markers = MARKERS.matcher(tail);
        String passed = markers.find() ? markers.group() : "";
        String before = Markup.plain(old) + tail.substring(passed.length());
        String plain = Markup.plain(name);
        String mended = Particles.replace(before, 0, Markup.plain(old).length(), plain);
        return passed + mended.substring(plain.length());
    }
}

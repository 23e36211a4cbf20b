package org.naranhi.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Span;

/// One line of English as its words, with the titles in it, what the glossary knows of it, and the
/// stretches of capitalised words that may be names.
final class EnglishLine {
    /// A title, from its first word of all to the word after its last.
    record TitleSpan(int from, int head, int to) {}

    /// Capitalised words side by side.
    record Part(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /// Words that are a title only before a name, and somebody's name after one: Martin Luther King
    private static final Set<String> NAMES_TOO =
            Set.of(
                    "king",
                    "pope",
                    "dean",
                    "judge",
                    "bishop",
                    "prince",
                    "major",
                    "cardinal",
                    "star");

    /// al-Assad
    private static final Pattern ARABIC = Pattern.compile("(?:al|el|an|ash|d)[-'’]\\p{Lu}\\p{L}+");

    private static final EnglishLexicon LEXICON = EnglishLexicon.STANDARD;

    final List<EnglishToken> tokens;
    final boolean titleCase;
    private final @Nullable TitleSpan[] titles;
    private final boolean[] things;
    private final boolean[] people;

    EnglishLine(String text, int from, int to, List<Mention> recorded) {
        tokens = EnglishToken.of(text, from, to);
        titles = new TitleSpan[tokens.size()];
        things = new boolean[tokens.size()];
        people = new boolean[tokens.size()];
        titleCase = inTitleCase();
        List<Span> persons =
                recorded.stream()
                        .filter(
                                m ->
                                        m.entry() instanceof NameRecord name
                                                && name.kind() == NameRecord.Kind.PERSON)
                        .map(Mention::span)
                        .toList();
        for (Mention mention : recorded) {
            boolean person = persons.contains(mention.span());
            if (mention.span().start() >= from
                    && mention.span().end() <= to
                    && (person || proper(mention))) {
                mark(person ? people : things, mention.span());
            }
        }
        findTitles(text);
    }

    private static boolean proper(Mention mention) {
        return mention.entry() instanceof NameRecord
                || mention.form().indexOf(' ') > 0
                        && Character.isUpperCase(mention.form().charAt(0));
    }

    private void mark(boolean[] marks, Span span) {
        for (int i = 0; i < tokens.size(); i++) {
            EnglishToken token = tokens.get(i);
            if (token.start() < span.end() && span.start() < token.end()) {
                marks[i] = true;
            }
        }
    }

    private boolean inTitleCase() {
        int small = 0;
        int capital = 0;
        for (EnglishToken token : tokens) {
            if (token.text().length() > 3) {
                if (token.capital()) {
                    capital++;
                } else {
                    small++;
                }
            }
        }
        return capital >= 4 && capital > small * 3;
    }

    private void findTitles(String text) {
        for (int i = 0; i < tokens.size(); ) {
            int to = people[i] || surname(i) ? i : titleEnd(i);
            if (to > i && !nameAfterAll(i, to)) {
                int from = i;
                while (from > 0 && tokens.get(from).glued() && modifies(from - 1)) {
                    from--;
                }
                Arrays.fill(titles, i, to, new TitleSpan(from, i, to));
                i = to;
            } else {
                i++;
            }
        }
    }

    /// Son Heung-min is nobody's son.
    private boolean surname(int i) {
        return tokens.get(i).capital() && LEXICON.surname(tokens.get(i).text());
    }

    private int titleEnd(int i) {
        for (EnglishLexicon.Title title : LEXICON.titles(tokens.get(i).lower())) {
            int size = title.words().size();
            if (i + size > tokens.size()) {
                continue;
            }
            boolean fits = true;
            for (int k = 1; k < size && fits; k++) {
                EnglishToken token = tokens.get(i + k);
                fits = token.glued() && token.lower().equals(title.words().get(k));
            }
            if (fits) {
                return i + size;
            }
        }
        return i;
    }

    private boolean nameAfterAll(int i, int to) {
        EnglishToken token = tokens.get(i);
        boolean before =
                i > 0 && token.glued() && tokens.get(i - 1).capital() && titles[i - 1] == null;
        boolean after = to < tokens.size() && tokens.get(to).glued() && tokens.get(to).capital();
        return token.capital()
                && before
                && !after
                && to == i + 1
                && NAMES_TOO.contains(token.lower());
    }

    private boolean modifies(int i) {
        String lower = tokens.get(i).lower();
        return titles[i] == null
                        && (LEXICON.is("modifier", lower)
                                || tokens.get(i).capital()
                                        && (LEXICON.is("origin", lower)
                                                || things[i]
                                                || tokens.get(i).allCapitals()))
                || titles[i] != null;
    }

    @Nullable TitleSpan titleAt(int i) {
        return i >= 0 && i < titles.length ? titles[i] : null;
    }

    boolean thing(int i) {
        return things[i];
    }

    boolean person(int i) {
        return people[i];
    }

    EnglishToken token(int i) {
        return tokens.get(i);
    }

    /// Whether the word at `i` is there and joined to the one before by a space alone.
    boolean glued(int i) {
        return i > 0 && i < tokens.size() && tokens.get(i).glued();
    }

    /// The title that ends where a name begins.
    @Nullable TitleSpan titleBefore(int i) {
        return i > 0 && tokens.get(i).glued() ? titles[i - 1] : null;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!starts(i)) {
                i++;
                continue;
            }
            int to = i + 1;
            while (to < tokens.size() && tokens.get(to).glued()) {
                if (starts(to)) {
                    to++;
                } else if (particle(to)
                        && glued(to + 1)
                        && (starts(to + 1)
                                || particle(to + 1) && glued(to + 2) && starts(to + 2))) {
                    to++;
                } else {
                    break;
                }
            }
            if (suffix(to)) {
                to++;
            }
            parts.add(new Part(i, to));
            i = to;
        }
        return parts;
    }

    private boolean suffix(int i) {
        return i < tokens.size()
                && tokens.get(i).before().equals(", ")
                && LEXICON.is("suffix", tokens.get(i).lower());
    }

    private boolean particle(int i) {
        return !tokens.get(i).capital() && LEXICON.is("particle", tokens.get(i).lower());
    }

    private boolean starts(int i) {
        EnglishToken token = tokens.get(i);
        return titles[i] == null
                && !people[i]
                && (token.capital() || ARABIC.matcher(token.text()).matches());
    }

    /// The text of a title as it stands, its modifiers with it.
    String words(String text, TitleSpan title) {
        return text.substring(tokens.get(title.from).start(), tokens.get(title.to - 1).end());
    }

    String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    String text(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
    }
}

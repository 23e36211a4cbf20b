package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.names.EnglishLine.Part;
import org.naranhi.names.EnglishLine.TitleSpan;

/// What speaks for and against two or more capitalised words being a whole name. The weights were
/// set by hand on one half of the marked sentences beside the tests, and measured on the other.
final class FullNameEvidence {
    private static final double ENOUGH = 2;
    private static final int APPOSITION = 7;
    private static final EnglishLexicon LEXICON = EnglishLexicon.STANDARD;

    private final EnglishLine line;
    private final Part part;
    private final Set<String> alone;
    private final boolean beforeAnd;

    /// @param alone the capitalised words that stand by themselves somewhere in the text: a later
    ///   Pompeo tells what Mike Pompeo is
    /// @param beforeAnd whether a whole name ends right before the `and` before this part
    FullNameEvidence(EnglishLine line, Part part, Set<String> alone, boolean beforeAnd) {
        this.line = line;
        this.part = part;
        this.alone = alone;
        this.beforeAnd = beforeAnd;
    }

    /// A part without what stands before a name and isn't it: the first word of a sentence,
    /// nationalities, days, acronyms; and without days after it.
    static Part bare(EnglishLine line, Part part) {
        int from = part.from();
        int to = part.to();
        while (from < to - 1 && strips(line, from, to)) {
            from++;
        }
        while (to > from + 1
                && LEXICON.is("calendar", line.lower(to - 1))
                && !(to == from + 2 && LEXICON.givenName(line.token(from).text()))) {
            to--;
        }
        return new Part(from, to);
    }

    private static boolean strips(EnglishLine line, int i, int to) {
        EnglishToken token = line.token(i);
        boolean opening =
                (token.opens() || line.titleCase)
                        && LEXICON.ordinary(token.lower())
                        && !LEXICON.givenName(token.text())
                        && !(LEXICON.surname(token.text()) && token.text().length() > 3);
        boolean acronym = token.allCapitals() && !LEXICON.surname(token.text()) && !token.initial();
        return opening
                || acronym
                || !LEXICON.givenName(token.text()) && LEXICON.noName(token.lower())
                || LEXICON.is("modifier", token.lower()) && LEXICON.ordinary(token.lower());
    }

    boolean enough() {
        int last = part.to() - 1;
        if (LEXICON.is("thing", line.lower(last))
                || line.thing(last) && !LEXICON.givenName(line.token(part.from()).text())
                || line.thing(part.from())
                || part.size() > 5) {
            return false;
        }
        return shape() + beside() + doubts() >= ENOUGH;
    }

    private double shape() {
        EnglishToken first = line.token(part.from());
        EnglishToken last = line.token(part.to() - 1);
        List<String> words = new ArrayList<>();
        double score = 0;
        for (int i = part.from(); i < part.to(); i++) {
            EnglishToken token = line.token(i);
            words.add(token.text());
            if (token.initial()) {
                score += 1.5;
            }
            if (i > part.from() && !token.capital() && LEXICON.is("particle", token.lower())) {
                score += 1;
            }
        }
        EnglishName name = EnglishName.of(words);
        boolean capitals = first.allCapitals() && last.allCapitals();
        if (name.korean() && part.size() <= 3) {
            boolean hyphen = name.given().indexOf('-') > 0;
            score += hyphen ? 3 : capitals ? 2.5 : part.size() == 3 ? 2.2 : 1.5;
        } else if (LEXICON.surname(first.text()) && LEXICON.givenName(last.text())) {
            score += 2;
        } else if (LEXICON.givenName(first.text())) {
            score += LEXICON.ordinary(first.lower()) && first.opens() ? 1.2 : 2.5;
        }
        return score;
    }

    private double beside() {
        double score = line.titleBefore(part.from()) == null ? 0 : 2.5;
        score += titleAfter(line, part.to()) == null ? 0 : 2;
        int next = part.to();
        if (next < line.tokens.size()) {
            EnglishToken after = line.token(next);
            boolean comma = after.before().equals(", ") || after.before().equals(" (");
            if (comma && age(next)) {
                score += 2;
            } else if (comma && (after.lower().equals("who") || after.lower().equals("whose"))) {
                score += 2;
            } else if (after.glued() && LEXICON.is("speech", after.lower())) {
                score += 1.5;
            } else if (after.glued() && LEXICON.is("verb", after.lower())) {
                score += 0.5;
            }
        }
        String before = line.glued(part.from()) ? line.lower(part.from() - 1) : "";
        if (LEXICON.is("speech", before)) {
            score += 1.5;
        } else if (before.equals("by") && part.from() == 1) {
            score += 3;
        } else if (LEXICON.is("cue", before)) {
            score += 0.3;
        }
        if (alone.contains(line.token(part.to() - 1).text())) {
            score += 2;
        }
        if (before.equals("and") && beforeAnd) {
            score += 1.5;
        }
        return score + (line.token(part.to() - 1).possessive().isEmpty() ? 0 : 0.3);
    }

    /// , 45, or , then 92,
    private boolean age(int i) {
        int at = line.lower(i).equals("then") || line.lower(i).equals("aged") ? i + 1 : i;
        return at < line.tokens.size() && line.token(at).text().matches("\\d{1,2}");
    }

    private double doubts() {
        double score = line.titleCase ? -0.5 : 0;
        String before = line.glued(part.from()) ? line.lower(part.from() - 1) : "";
        if (before.equals("the")) {
            score -= 2;
        }
        boolean capitals = true;
        for (int i = part.from(); i < part.to(); i++) {
            capitals &= line.token(i).allCapitals();
        }
        for (int i = part.from(); i < part.to(); i++) {
            EnglishToken token = line.token(i);
            boolean known =
                    LEXICON.givenName(token.text())
                            || LEXICON.surname(token.text())
                                    && (i == part.from() || i == part.to() - 1);
            if (LEXICON.ordinary(token.lower()) && !known && token.capital()) {
                score -= 1.2;
            }
            if (LEXICON.is("thing", token.lower())
                    || LEXICON.noName(token.lower()) && !LEXICON.givenName(token.text())) {
                score -= 2;
            }
            if (token.text().indexOf('&') >= 0
                    || token.allCapitals() && !capitals && !token.initial()) {
                score -= 2;
            }
            if (token.text().chars().anyMatch(Character::isDigit)) {
                score -= 3;
            }
        }
        return score;
    }

    /// The office in the words after a name: Kang Kyung-wha, South Korea's foreign minister,
    static @Nullable TitleSpan titleAfter(EnglishLine line, int next) {
        if (next >= line.tokens.size() || !line.token(next).before().equals(", ")) {
            return null;
        }
        for (int i = next; i < Math.min(line.tokens.size(), next + APPOSITION); i++) {
            EnglishToken token = line.token(i);
            boolean wall = i > next && !token.before().isBlank();
            if (wall || LEXICON.is("speech", token.lower())) {
                return null;
            }
            TitleSpan title = line.titleAt(i);
            if (title != null) {
                boolean nameFollows =
                        title.to() < line.tokens.size()
                                && line.token(title.to()).glued()
                                && line.token(title.to()).capital();
                return nameFollows ? null : title;
            }
        }
        return null;
    }
}

package org.naranhi.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

/// Words that say how exactly a number is meant, from `approximations.tsv`.
final class Approximations {
    private record Row(Language language, boolean before, Approximation meaning, Pattern words) {}

    /// No such word is longer.
    private static final int REACH = 24;

    private static final Pattern SIGN = Pattern.compile("(?:US|[A-Z]{3} ?)?[$₩€£¥]?-?$");
    private static final Pattern MORE_WITHIN = Pattern.compile("[0-9십백천만억조]여 ?[^여]");

    private static final List<Row> ROWS = rows();

    private Approximations() {}

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : RuleTable.rows(Approximations.class, "approximations.tsv")) {
            boolean before = cells.get(1).equals("before");
            boolean english = cells.get(0).equals("en");
            String words = "(?:" + cells.get(3) + ')';
            rows.add(
                    new Row(
                            Language.of(cells.get(0)),
                            before,
                            Approximation.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                            before
                                    ? Pattern.compile(
                                            (english ? "(?i)\\b" : "(?<![가-힣])") + words + '$')
                                    : Pattern.compile(words)));
        }
        return List.copyOf(rows);
    }

    /// What stands beside the number decides, then what stands within it (30여 명).
    static Approximation of(String text, Figure figure, Language language) {
        if (figure.kind().ofDate() || figure.kind() == Figure.Kind.ORDINAL) {
            return Approximation.EXACT;
        }
        Span span = figure.span();
        String before = text.substring(Math.max(0, span.start() - REACH), span.start());
        Matcher sign = SIGN.matcher(before);
        if (sign.find()) {
            before = before.substring(0, sign.start());
        }
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
        for (Row row : ROWS) {
            if (row.language == language
                    && (row.before
                            ? row.words.matcher(before).find()
                            : row.words.matcher(after).lookingAt())) {
                return row.meaning;
            }
        }
        boolean more =
                language == Language.KOREAN
                        && (after.startsWith("여 ") || MORE_WITHIN.matcher(span.of(text)).find());
        return more ? Approximation.MORE : Approximation.EXACT;
    }
}

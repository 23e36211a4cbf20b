package org.naranhi.segmentation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// An abbreviation, written without its last stop, and what its stop means.
public record Abbreviation(String form, Kind kind) {
    /// What an abbreviation's stop can be, in the words of the tables.
    public enum Kind {
        /// A name follows, as after Gov. or Lt.: never an end.
        TITLE,
        /// Never an end: vs., e.g.
        WITHIN,
        /// No end before a figure: No., Nos., pp.
        FIGURE,
        /// An end only before a word that opens sentences: Co., Sept., U.S.
        MAY_END,
        /// A name that has a mark of its own, which is written with it: Yahoo!
        MARK;

        public String tag() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> of(String tag) {
            return Arrays.stream(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
        }
    }

    private static final int LONGEST = 30;

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.'’°º&-]*[\\p{L}\\p{N}°º])?[!?]?");

    public Abbreviation {
        if (!allowed(form, kind)) {
            throw new IllegalArgumentException("not an abbreviation: " + form);
        }
    }

    /// Whether this can be an abbreviation without its last stop: letters, and little else. A mark
    /// of its own is at the end of names of that kind and of no others.
    public static boolean allowed(String form, Kind kind) {
        return form.length() <= LONGEST
                && FORM.matcher(form).matches()
                && kind == Kind.MARK == (form.endsWith("!") || form.endsWith("?"));
    }

    /// Those that every newsroom has: `abbreviations-en.tsv` and `abbreviations-ko.tsv`.
    public static List<Abbreviation> table(Language language) {
        return RuleTable.rows(Abbreviation.class, "abbreviations-" + language.tag() + ".tsv")
                .stream()
                .map(cells -> new Abbreviation(cells.get(0), Kind.of(cells.get(1)).orElseThrow()))
                .toList();
    }

    /// The words that open English sentences: `openers-en.tsv`.
    public static List<String> openers() {
        return RuleTable.rows(Abbreviation.class, "openers-en.tsv").stream()
                .map(List::getFirst)
                .toList();
    }
}

package org.naranhi.glossary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.naranhi.text.Language;

/// What is wrong with the entries of a glossary file, taken by themselves and together. Two people
/// or places of one name are no fault; two terms that say which word to write for one are.
public final class GlossaryReview {
    /// Something about one entry. `line` is where it stands, `other` where the entry is that it is
    /// at odds with, 0 for none; `text` is the words it is about.
    public record Fault(String code, long line, long other, String text) {}

    public static final List<String> CODES =
            List.of(
                    "entry.doubled",
                    "entry.respelled",
                    "entry.contradicted",
                    "entry.several-preferred",
                    "term.in-both-statuses",
                    "term.other-language",
                    "characters.invisible",
                    "characters.wide",
                    "characters.look-alike");

    private record Placed(GlossaryEntry entry, long line) {}

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Placed> pairs = new HashMap<>();
    private final Map<String, List<Placed>> byTerm = new HashMap<>();

    private GlossaryReview() {}

    /// By line.
    public static List<Fault> of(GlossaryFile file) {
        GlossaryReview review = new GlossaryReview();
        for (int i = 0; i < file.entries().size(); i++) {
            review.examine(new Placed(file.entries().get(i), file.lines().get(i)));
        }
        return review.faults.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Fault::line).thenComparing(Fault::code))
                .toList();
    }

    private void examine(Placed placed) {
        for (Language language : Language.values()) {
            for (String text : texts(placed.entry, language)) {
                OddCharacters.of(text)
                        .forEach(code -> faults.add(new Fault(code, placed.line, 0, text)));
                if (language == Language.ENGLISH
                        && text.codePoints().anyMatch(GlossaryReview::hangul)) {
                    faults.add(new Fault("term.other-language", placed.line, 0, text));
                }
            }
        }
        if (placed.entry instanceof TermEntry term) {
            statuses(term, placed.line);
            together(term, placed);
        }
    }

    private static boolean hangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    private static List<String> texts(GlossaryEntry entry, Language language) {
        return switch (entry) {
            case TermEntry term -> term.terms(language).stream().map(Term::text).toList();
            case NameRecord name -> List.of(name.in(language));
        };
    }

    /// One word accepted and not accepted in one entry, but for its spelling.
    private void statuses(TermEntry entry, long line) {
        for (Language language : Language.values()) {
            Set<String> accepted = new HashSet<>();
            entry.terms(language).stream()
                    .filter(Term::accepted)
                    .forEach(term -> accepted.add(exact(term.text())));
            entry.terms(language).stream()
                    .filter(term -> !term.accepted() && accepted.contains(exact(term.text())))
                    .forEach(
                            term ->
                                    faults.add(
                                            new Fault(
                                                    "term.in-both-statuses",
                                                    line,
                                                    0,
                                                    term.text())));
        }
    }

    private void together(TermEntry term, Placed placed) {
        String pair = term.korean() + " = " + term.english();
        String key = folded(term.korean()) + '\t' + folded(term.english());
        Placed same = pairs.putIfAbsent(key, placed);
        if (same != null) {
            TermEntry other = (TermEntry) same.entry;
            boolean alike =
                    exact(other.korean()).equals(exact(term.korean()))
                            && exact(other.english()).equals(exact(term.english()));
            String code =
                    other.status().accepted() != term.status().accepted() && alike
                            ? "entry.contradicted"
                            : alike ? "entry.doubled" : "entry.respelled";
            faults.add(new Fault(code, placed.line, same.line, pair));
            return;
        }
        for (Language language : Language.values()) {
            String own = language.tag() + folded(term.in(language));
            List<Placed> others = byTerm.computeIfAbsent(own, _ -> new ArrayList<>());
            for (Placed other : others) {
                if (rival(term, (TermEntry) other.entry, language)) {
                    faults.add(new Fault("entry.several-preferred", placed.line, other.line, pair));
                    break;
                }
            }
            others.add(placed);
        }
    }

    /// Whether two entries prefer different words for one Korean word of one field and part of
    /// speech. That an English word stands for several Korean ones is the rule.
    private static boolean rival(TermEntry one, TermEntry other, Language language) {
        return language == Language.KOREAN
                && one.status() == TermEntry.Status.PREFERRED
                && other.status() == TermEntry.Status.PREFERRED
                && one.domain().equals(other.domain())
                && one.partOfSpeech().equals(other.partOfSpeech());
    }

    private static String exact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /// Without case, spaces, hyphens and dots.
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}·.'’]", "");
    }
}

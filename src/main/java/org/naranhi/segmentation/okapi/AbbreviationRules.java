package org.naranhi.segmentation.okapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.sf.okapi.lib.segmentation.Rule;
import org.naranhi.segmentation.Abbreviation;
import org.naranhi.segmentation.Abbreviation.Kind;

/// Abbreviations as SRX rules, so that a table of words is all there is to keep.
final class AbbreviationRules {
    /// What can stand before a sentence's first word.
    private static final String OPENING = "[\"“‘'`(\\[«]*";

    private final String opener;

    AbbreviationRules(Collection<String> openers) {
        opener = "\\s+" + OPENING + "(?:" + alternatives(openers) + ")\\b(?!\\.)";
    }

    /// @param initials whether single capitals count as abbreviations that may end a sentence; one
    ///   that opens it (Q. What?) doesn't end it, and those of 6 P.M. are none, nor is the pronoun
    ///   in “you and I”
    List<Rule> of(Collection<Abbreviation> abbreviations, boolean initials) {
        List<Rule> rules = new ArrayList<>();
        add(
                rules,
                forms(abbreviations, kind -> kind == Kind.TITLE || kind == Kind.WITHIN),
                "",
                "\\.",
                "\\s",
                false);
        add(
                rules,
                forms(abbreviations, kind -> kind == Kind.FIGURE),
                "",
                "\\.",
                "\\s+[\\d(#?]",
                false);
        List<String> ends = forms(abbreviations, kind -> kind == Kind.MAY_END);
        String initial =
                initials
                        ? "(?<![\\p{L}\\p{N}]|\\d ?[AP]\\.(?=M)|\\b(?:and|or|than) (?=I))\\p{Lu}."
                        : "";
        String answer = initials ? "(?<!^|[.?!][\"”]?\\s)" : "";
        List<String> marks = forms(abbreviations, kind -> kind == Kind.MARK);
        add(rules, ends, answer + initial, "\\.", opener, true);
        add(rules, marks, "", "[!?]", opener, true);
        add(rules, ends, initial, "\\.", "\\s", false);
        add(rules, marks, "", "[!?]", "\\s", false);
        return rules;
    }

    /// @param besides what counts beside the words, ended by a dot for the stop
    private static void add(
            List<Rule> rules,
            List<String> words,
            String besides,
            String stop,
            String after,
            boolean breaks) {
        List<String> either = new ArrayList<>();
        if (!words.isEmpty()) {
            either.add("(?<!\\p{L}|(?<!\\p{L})\\p{L}\\.)(?:" + alternatives(words) + ").");
        }
        if (!besides.isEmpty()) {
            either.add(besides);
        }
        if (!either.isEmpty()) {
            rules.add(new Rule(stop + "(?<=" + String.join("|", either) + ")", after, breaks));
        }
    }

    /// A name's own mark is the character that the rule looks back from.
    private static List<String> forms(
            Collection<Abbreviation> abbreviations, Predicate<Kind> which) {
        return abbreviations.stream()
                .filter(abbreviation -> which.test(abbreviation.kind()))
                .map(
                        abbreviation ->
                                abbreviation.kind() == Kind.MARK
                                        ? abbreviation
                                                .form()
                                                .substring(0, abbreviation.form().length() - 1)
                                        : abbreviation.form())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// `(?:A(?:b|c)|D)` for Ab, Ac, D: as many words as there may be, few are tried.
    private static String alternatives(Collection<String> words) {
        SequencedMap<Character, List<String>> byInitial = new TreeMap<>();
        for (String word : words) {
            byInitial
                    .computeIfAbsent(word.charAt(0), _ -> new ArrayList<>())
                    .add(word.substring(1));
        }
        return byInitial.entrySet().stream()
                .map(entry -> literal(entry.getKey().toString()) + rests(entry.getValue()))
                .collect(Collectors.joining("|"));
    }

    private static String rests(List<String> rests) {
        return rests.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(AbbreviationRules::literal)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String literal(String word) {
        return Arrays.stream(word.split("(?=[^\\p{L}\\p{N}])|(?<=[^\\p{L}\\p{N}])"))
                .map(
                        part ->
                                part.isEmpty() || Character.isLetterOrDigit(part.charAt(0))
                                        ? part
                                        : "\\" + part)
                .collect(Collectors.joining());
    }
}

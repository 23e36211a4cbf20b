package org.naranhi.glossary.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Language;

/// What a sentence introduces with its short form in brackets: 핵협의그룹(NCG), 고고도미사일방어체계(THAAD·사드),
/// Nuclear Consultative Group (NCG).
public final class Introductions {
    /// The whole form and the short ones.
    public record Introduced(String whole, List<String> shortened) {}

    private static final Pattern KOREAN =
            Pattern.compile(
                    "((?:[가-힣0-9]+ ){0,3}[가-힣0-9]{2,})[’'”\"]? ?\\((?:이하 )?([A-Z][A-Za-z0-9&-]{1,9}(?:[·ㆍ,/] ?[가-힣A-Za-z]{2,8})*|[가-힣]{2,6}[·ㆍ,/] ?[A-Z]{2,9})\\)");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "((?:[\\p{L}0-9'’-]+ ){1,8}[\\p{L}0-9'’-]+),? \\((?:or )?([A-Z][A-Z0-9&-]{1,9}s?)\\)");

    private Introductions() {}

    public static List<Introduced> in(String sentence, Language language) {
        List<Introduced> found = new ArrayList<>();
        Matcher matcher = (language == Language.KOREAN ? KOREAN : ENGLISH).matcher(sentence);
        while (matcher.find()) {
            List<String> shortened = List.of(matcher.group(2).split("[·ㆍ,/] ?"));
            String whole =
                    language == Language.KOREAN
                            ? korean(matcher.group(1))
                            : english(matcher.group(1), shortened.getFirst());
            if (!whole.isEmpty()) {
                found.add(new Introduced(whole, shortened));
            }
        }
        return found;
    }

    /// What a sentence and its translation introduce: first what both do by the same letters, then
    /// what one does alone.
    public static List<IntroducedTerm> pairs(String korean, String english) {
        List<Introduced> left = in(korean, Language.KOREAN);
        List<Introduced> right = in(english, Language.ENGLISH);
        List<IntroducedTerm> both = new ArrayList<>();
        List<IntroducedTerm> alone = new ArrayList<>();
        Set<Introduced> answered = new HashSet<>();
        for (Introduced k : left) {
            Optional<Introduced> same =
                    right.stream()
                            .filter(e -> k.shortened().contains(e.shortened().getFirst()))
                            .findFirst();
            same.ifPresent(answered::add);
            String whole = same.map(Introduced::whole).orElse("");
            (same.isPresent() ? both : alone)
                    .add(new IntroducedTerm(k.whole(), whole, k.shortened()));
        }
        for (Introduced e : right) {
            if (!answered.contains(e)) {
                alone.add(new IntroducedTerm("", e.whole(), e.shortened()));
            }
        }
        both.addAll(alone);
        return both;
    }

    /// The word before the bracket, to which nothing is attached, with the nouns before it.
    private static String korean(String before) {
        int last = before.lastIndexOf(' ') + 1;
        String word = before.substring(last);
        String nouns = before.substring(0, Math.max(0, last - 1));
        return KoreanPhrases.of(nouns).stream()
                .map(Phrase::form)
                .filter(nouns::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(form -> form + ' ' + word)
                .orElse(word);
    }

    private static boolean two(String word, String wanted, int letter) {
        return letter > 0
                && Character.toLowerCase(word.charAt(0)) == wanted.charAt(letter - 1)
                && word.indexOf(wanted.charAt(letter), 1) > 0;
    }

    /// As many words before the bracket as give its letters: each letter begins a word, small words
    /// between may be left out.
    private static String english(String before, String letters) {
        String[] words = before.split(" ");
        String wanted = letters.replaceAll("[^A-Z]", "").toLowerCase(Locale.ROOT);
        int letter = wanted.length() - 1;
        for (int i = words.length - 1; i >= 0 && letter >= 0; i--) {
            boolean begins = Character.toLowerCase(words[i].charAt(0)) == wanted.charAt(letter);
            if (begins) {
                letter--;
            } else if (two(words[i], wanted, letter)) {
                letter -= 2; // ICBM: intercontinental gives two
            } else if (words[i].length() > 4) {
                return "";
            }
            if (letter < 0) {
                return String.join(" ", List.of(words).subList(i, words.length));
            }
        }
        return "";
    }
}

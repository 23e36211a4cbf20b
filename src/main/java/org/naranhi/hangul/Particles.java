package org.naranhi.hangul;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Particles (josa) and the copula: which form follows which word.
public final class Particles {
    /// `은(는)`, `(은)는`, `은/는`, `(으)로`: both forms, the choice left open.
    private static final Pattern OPEN =
            Pattern.compile("([가-힣]*)\\(([가-힣]+)\\)([가-힣]*)|([가-힣]+)/([가-힣]+)");

    /// A row of `particles.tsv`. The three forms are the same where the particle never changes.
    private record Pair(String afterConsonant, String afterVowel, String afterRieul) {
        /// Nothing follows the subject, the object and the topic.
        boolean closes() {
            return CLOSING.contains(afterConsonant);
        }

        private boolean contracted() {
            return CONTRACTED.contains(afterVowel.charAt(0)) && afterConsonant.startsWith("이");
        }

        boolean changes() {
            return !afterConsonant.equals(afterVowel);
        }

        String after(Sound sound) {
            return switch (sound) {
                case VOWEL -> afterVowel;
                case RIEUL -> afterRieul;
                case CONSONANT -> afterConsonant;
                case UNKNOWN -> both();
            };
        }

        /// Both forms as newspapers print them: 은(는), (으)로, (이)라, and the copula with its 이 in
        /// brackets where the vowel's form is contracted: (이)었다, (이)에요.
        String both() {
            if (contracted()) {
                return "(이)" + afterConsonant.substring(1);
            }
            return afterConsonant.endsWith(afterVowel)
                    ? "("
                            + afterConsonant.substring(
                                    0, afterConsonant.length() - afterVowel.length())
                            + ")"
                            + afterVowel
                    : afterConsonant + "(" + afterVowel + ")";
        }
    }

    private record Form(String written, Pair pair) {}

    private static final Set<Character> CONTRACTED = Set.of('였', '예');

    private static final Set<String> CLOSING = Set.of("은", "이", "을", "아");
    private static final Pattern BETWEEN = Pattern.compile("(?:\\([^()]{0,40}\\)|[\"”'’」』》〉])+");
    private static final List<Form> FORMS = forms();
    private static final Map<Character, List<Form>> BY_FIRST =
            FORMS.stream().collect(Collectors.groupingBy(form -> form.written().charAt(0)));

    /// Pairs as they are called: 을를, 은는, 와과.
    private static final Map<String, Pair> NAMED = named();

    private Particles() {}

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        Readings.rows("particles.tsv")
                .forEach(
                        row -> {
                            String rieul = row.get(2).isEmpty() ? row.get(0) : row.get(2);
                            Pair pair = new Pair(row.get(0), row.get(1), rieul);
                            forms.add(new Form(pair.afterConsonant(), pair));
                            if (pair.changes()) {
                                forms.add(new Form(pair.afterVowel(), pair));
                            }
                            if (row.size() > 4) {
                                forms.add(new Form(row.get(4), pair));
                            }
                        });
        forms.sort(Comparator.comparingInt((Form form) -> form.written().length()).reversed());
        return List.copyOf(forms);
    }

    private static Map<String, Pair> named() {
        Map<String, Pair> named = new HashMap<>();
        for (Form form : FORMS) {
            Pair pair = form.pair();
            if (pair.changes()) {
                named.putIfAbsent(pair.afterConsonant() + pair.afterVowel(), pair);
                named.putIfAbsent(pair.afterVowel() + pair.afterConsonant(), pair);
            }
        }
        FORMS.forEach(form -> named.remove(form.written()));
        return Map.copyOf(named);
    }

    /// The form that follows a word. Where the word's reading can't be known, `form` shows both
    /// (`은(는)`) and `certain` is false.
    public record Choice(String form, boolean certain) {}

    /// @param particle in any of its forms, also open (`은(는)`, `(으)로`), also with more particles
    ///   after it (`으로는`, `과의`); what isn't in the table stays as it is
    public static Choice choose(String word, String particle) {
        return choose(Sound.of(word), settled(particle));
    }

    private static Choice choose(Sound sound, String particle) {
        for (Form form : FORMS) {
            if (particle.startsWith(form.written())) {
                String rest = particle.substring(form.written().length());
                if (form.pair().changes()) {
                    return new Choice(form.pair().after(sound) + rest, sound != Sound.UNKNOWN);
                }
                Choice after =
                        rest.isEmpty()
                                ? new Choice("", true)
                                : choose(Sound.of(form.written()), rest);
                return new Choice(form.written() + after.form(), after.certain());
            }
        }
        return new Choice(particle, true);
    }

    /// The word with its particle: `attach("LG", "은")` is `LG는`.
    public static String attach(String word, String particle) {
        return word + choose(word, particle).form();
    }

    private static String settled(String particle) {
        Pair named = NAMED.get(particle);
        if (named != null) {
            return named.afterConsonant();
        }
        Matcher open = OPEN.matcher(particle);
        if (!open.lookingAt()) {
            return particle;
        }
        String rest = particle.substring(open.end());
        if (open.group(4) != null) {
            return open.group(4) + rest;
        }
        if (open.group(1).isEmpty()) {
            // (으)로 is one form with a part that may drop, (은)는 is two.
            String joined = open.group(2) + open.group(3);
            boolean one =
                    FORMS.stream()
                            .map(Form::written)
                            .anyMatch(
                                    w ->
                                            joined.startsWith(w)
                                                    && w.length() > open.group(2).length());
            return (one ? joined : open.group(3)) + rest;
        }
        return open.group(1) + open.group(3) + rest;
    }

    /// The particles that `text` begins with, when all of its Hangul up to the next other character
    /// is particles: `이라고 말했다` gives 이라고; 대학교 gives nothing.
    public static Optional<String> leading(String text) {
        int end = 0;
        while (end < text.length() && Syllable.is(text.charAt(end))) {
            end++;
        }
        String run = text.substring(0, end);
        return !run.isEmpty() && chain(run, 4) ? Optional.of(run) : Optional.empty();
    }

    private static boolean chain(String run, int links) {
        if (run.isEmpty()) {
            return true;
        }
        return links > 0
                && BY_FIRST.getOrDefault(run.charAt(0), List.of()).stream()
                        .filter(form -> run.startsWith(form.written()))
                        .anyMatch(
                                form -> {
                                    String rest = run.substring(form.written().length());
                                    return rest.isEmpty()
                                            || !form.pair().closes() && chain(rest, links - 1);
                                });
    }

    /// The ways a word can be parted into a stem and particles that fit the stem's sound, longest
    /// particles first: 김정은이 gives 김정은+이 (and never 김정+은이).
    public static List<Parted> part(String word) {
        List<Parted> found = new ArrayList<>();
        for (int at = 1; at < word.length(); at++) {
            String stem = word.substring(0, at);
            String particle = word.substring(at);
            if (leading(particle).filter(particle::equals).isPresent()
                    && choose(stem, particle).equals(new Choice(particle, true))) {
                found.add(new Parted(stem, particle));
            }
        }
        return List.copyOf(found);
    }

    /// A word parted into stem and particles.
    public record Parted(String stem, String particle) {}

    /// A particle that hangs on a word: where it stands in the text, as it is written, and the form
    /// that the word asks for.
    public record Hanging(int start, int end, String written, Choice right) {
        /// Whether it is the right form. One that can't be decided is taken to be right.
        public boolean fits() {
            return !right.certain() || right.form().equals(written);
        }
    }

    /// The particles that hang on the word `text[start, end)`: in 이순신는 on 이순신 those written 는,
    /// where 은 is right. A bracket or closing quote between is passed over: `문재인(65)은`, `"평화"를`.
    public static Optional<Hanging> hanging(String text, int start, int end) {
        int at = particleAt(text, end);
        return leading(text.substring(at))
                .map(
                        written ->
                                new Hanging(
                                        at,
                                        at + written.length(),
                                        written,
                                        choose(text.substring(start, at), written)));
    }

    private static int particleAt(String text, int end) {
        Matcher between = BETWEEN.matcher(text).region(end, text.length());
        return between.lookingAt() ? between.end() : end;
    }

    /// Puts `name` in the place of `text[start, end)` and mends the particle after it: `의장은` with
    /// 이순신 is `이순신은`. Where the new name's reading can't be known the particle stays.
    public static String replace(String text, int start, int end, String name) {
        int at = particleAt(text, end);
        String passed = text.substring(end, at);
        String after = text.substring(at);
        String particle = leading(after).orElse("");
        Choice choice = choose(name + passed, particle);
        return text.substring(0, start)
                + name
                + passed
                + (choice.certain() ? choice.form() : particle)
                + after.substring(particle.length());
    }
}

package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Span;

/// The forms that English text is searched for. A form is filed under its letters in lower case,
/// without spaces and hyphens, its last word as a stem.
final class EnglishForms {
    private record Filed(Form form, List<Words.Word> words, boolean exactCase) {}

    private record Candidate(int from, int to, Filed filed) {}

    /// What hyphened prefixes turn into something else: aggression is not in non-aggression.
    private static final Set<String> TURNING =
            Set.of("non", "un", "de", "re", "co", "sub", "inter", "counter", "mis", "pre", "post");

    /// What may hang on a person's name by a hyphen; other small words are syllables of the name.
    private static final Set<String> HANGING_ON_PEOPLE =
            Set.of(
                    "led",
                    "era",
                    "style",
                    "backed",
                    "appointed",
                    "like",
                    "brokered",
                    "run",
                    "linked");

    private static final Set<String> BETWEEN_HEAD_AND_REST =
            Set.of("of", "general", "at", "in", "to", "for", "on", "against");

    /// What a noun follows: the land, their veto, no longer the verbs.
    private static final Set<String> BEFORE_NOUNS =
            Set.of(
                    "the", "a", "an", "this", "that", "these", "those", "its", "his", "her",
                    "their", "our", "my", "your", "of", "no", "any", "some", "every", "each", "on",
                    "in");

    private static final Neighbours NEIGHBOURS = new Neighbours();
    private static final Traps TRAPS = new Traps();

    private final Map<String, List<Filed>> byLetters = new HashMap<>();
    private int mostWords;

    private final @Nullable EnglishForms under;
    private final Set<UUID> hidden;

    EnglishForms(Iterable<Form> forms) {
        this(null, Set.of(), forms);
    }

    /// These forms over others, of which those of some entries no longer count.
    EnglishForms(@Nullable EnglishForms under, Set<UUID> hidden, Iterable<Form> forms) {
        this.under = under;
        this.hidden = hidden;
        this.mostWords = under == null ? 0 : under.mostWords;
        for (Form form : forms) {
            List<Words.Word> words = Words.of(form.written());
            if (words.size() > 1 && words.getFirst().folded().equals("the")) {
                words = words.subList(1, words.size());
            }
            if (words.isEmpty() || words.size() == 1 && words.getFirst().letters().length() < 2) {
                continue;
            }
            file(form, words);
            if (words.size() > 1 && verb(form)) {
                for (String head : Inflection.verbForms(words.getFirst().folded())) {
                    file(form, withHead(words, head));
                }
            }
            if (form.term()
                    && words.size() > 1
                    && BETWEEN_HEAD_AND_REST.contains(words.get(1).folded())) {
                // attorneys general, declarations of war
                file(form, withHead(words, Inflection.plural(words.getFirst().letters())));
            }
        }
    }

    private static List<Words.Word> withHead(List<Words.Word> words, String head) {
        List<Words.Word> changed = new ArrayList<>(words);
        Words.Word first = words.getFirst();
        changed.set(0, new Words.Word(first.start(), first.end(), head, first.before(), ""));
        return changed;
    }

    private void file(Form form, List<Words.Word> words) {
        String letters = String.join("", words.stream().map(Words.Word::letters).toList());
        boolean exactCase = letters.length() <= 6 && Form.acronym(letters);
        byLetters
                .computeIfAbsent(key(words, 0, words.size()), _ -> new ArrayList<>(1))
                .add(new Filed(form, words, exactCase));
        mostWords = Math.max(mostWords, Math.min(12, words.size()));
    }

    private static String key(List<Words.Word> words, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to - 1; i++) {
            key.append(words.get(i).folded());
        }
        return key.append(Inflection.stem(words.get(to - 1).folded())).toString();
    }

    private List<Filed> at(String key) {
        List<Filed> own = byLetters.getOrDefault(key, List.of());
        List<Filed> below = under == null ? List.of() : under.at(key);
        return below.isEmpty()
                ? own
                : Stream.concat(
                                below.stream().filter(f -> !hidden.contains(f.form.entry().id())),
                                own.stream())
                        .toList();
    }

    List<Mention> find(String text) {
        List<Words.Word> words = Words.of(text);
        List<Candidate> candidates = candidates(text, words);
        candidates.sort(
                Comparator.comparingInt(
                                (Candidate c) ->
                                        words.get(c.from).start() - words.get(c.to - 1).end())
                        .thenComparingInt(Candidate::from));
        boolean[] taken = new boolean[words.size()];
        List<Mention> mentions = new ArrayList<>();
        @Nullable Candidate before = null;
        for (Candidate candidate : candidates) {
            boolean homonym =
                    before != null && before.from == candidate.from && before.to == candidate.to;
            if (homonym || free(taken, candidate)) {
                Arrays.fill(taken, candidate.from, candidate.to, true);
                Mention mention = mention(text, words, candidate);
                if (mentions.stream()
                        .noneMatch(
                                m ->
                                        m.span().equals(mention.span())
                                                && m.entry() == mention.entry())) {
                    mentions.add(mention);
                }
                before = candidate;
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    private static boolean free(boolean[] taken, Candidate candidate) {
        for (int i = candidate.from; i < candidate.to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static Mention mention(String text, List<Words.Word> words, Candidate candidate) {
        Words.Word last = words.get(candidate.to - 1);
        Form form = candidate.filed.form;
        // Co., Inc.: the stop is the form's own.
        boolean stop = form.written().endsWith(".") && text.startsWith(".", last.end());
        return new Mention(
                new Span(words.get(candidate.from).start(), last.end() + (stop ? 1 : 0)),
                form.entry(),
                form.written(),
                form.kind(),
                last.possessive());
    }

    private List<Candidate> candidates(String text, List<Words.Word> words) {
        List<Candidate> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder letters = new StringBuilder();
            int most = Math.min(words.size(), from + mostWords + 1);
            for (int to = from + 1; to <= most; to++) {
                String last = words.get(to - 1).folded();
                String key = letters + Inflection.stem(last);
                letters.append(last);
                for (Filed filed : at(key)) {
                    if (stands(words, from, to, filed)
                            && !TRAPS.holds(
                                    filed.form.written(),
                                    text,
                                    words.get(from).start(),
                                    words.get(to - 1).end())) {
                        found.add(new Candidate(from, to, filed));
                    }
                }
            }
        }
        return found;
    }

    private static boolean stands(List<Words.Word> words, int from, int to, Filed filed) {
        return gapsFit(words, from, to, filed)
                && lettersFit(words, from, to, filed)
                && edgesFit(words, from, to, filed.form)
                && !(filed.words.size() == 1 && verb(filed.form) && isNoun(words, from, filed));
    }

    /// The land, their veto: what follows an article is no verb, unless it has a verb's form.
    private static boolean isNoun(List<Words.Word> words, int from, Filed filed) {
        String own = filed.words.getFirst().folded();
        String here = words.get(from).folded();
        return from > 0
                && (here.equals(own) || here.equals(Inflection.plural(own)))
                && (BEFORE_NOUNS.contains(words.get(from - 1).folded())
                        || !words.get(from - 1).possessive().isEmpty());
    }

    /// Spaces and hyphens may change places or close up; a space the form does not have, or
    /// punctuation it does not have, parts two words.
    private static boolean gapsFit(List<Words.Word> words, int from, int to, Filed filed) {
        Map<Integer, Words.Gap> own = new HashMap<>();
        int at = 0;
        for (Words.Word word : filed.words) {
            own.put(at, word.before());
            at += word.letters().length();
        }
        at = 0;
        for (int i = from; i < to; i++) {
            Words.Gap gap = words.get(i).before();
            if (i > from && !words.get(i - 1).possessive().isEmpty() && own.get(at) == null) {
                return false;
            }
            if (i > from && gap != Words.Gap.HYPHEN && !initials(words.get(i - 1), words.get(i))) {
                Words.Gap there = own.get(at);
                if (there == null || gap == Words.Gap.WALL && there != Words.Gap.WALL) {
                    return false;
                }
            }
            at += words.get(i).letters().length();
        }
        return true;
    }

    /// J. D. for J.D.
    private static boolean initials(Words.Word one, Words.Word next) {
        return one.letters().length() == 1
                && next.letters().length() == 1
                && one.capitalised()
                && next.capitalised()
                && next.before() == Words.Gap.SPACE;
    }

    private static boolean lettersFit(List<Words.Word> words, int from, int to, Filed filed) {
        String here = letters(words.subList(from, to));
        String own = letters(filed.words);
        if (filed.exactCase) {
            return here.equals(own) || here.equals(own + 's');
        }
        if (!filed.form.term()) {
            return here.equalsIgnoreCase(own)
                    && (Character.isUpperCase(here.charAt(0)) || here.charAt(0) == own.charAt(0));
        }
        boolean proper = Character.isUpperCase(own.charAt(0)); // the game of Go
        return (!proper || Character.isUpperCase(here.charAt(0)))
                && Inflection.inflects(
                        own.toLowerCase(Locale.ROOT),
                        here.toLowerCase(Locale.ROOT),
                        verb(filed.form));
    }

    private static boolean verb(Form form) {
        return form.entry() instanceof TermEntry term
                && (term.partOfSpeech().contains("verb")
                        && !term.partOfSpeech().contains("adverb"));
    }

    private static String letters(List<Words.Word> words) {
        return String.join("", words.stream().map(Words.Word::letters).toList());
    }

    private static boolean edgesFit(List<Words.Word> words, int from, int to, Form form) {
        Words.Word first = words.get(from);
        if (form.term()
                && from > 0
                && first.before() == Words.Gap.HYPHEN
                && TURNING.contains(words.get(from - 1).folded())) {
            return false;
        }
        if (form.entry() instanceof NameRecord name) {
            boolean syllable =
                    name.kind() == NameRecord.Kind.PERSON
                            && to < words.size()
                            && words.get(to).before() == Words.Gap.HYPHEN
                            && !words.get(to).capitalised()
                            && !HANGING_ON_PEOPLE.contains(words.get(to).folded());
            return !syllable && !NEIGHBOURS.partOfLonger(words, from, to, name.kind());
        }
        return true;
    }
}

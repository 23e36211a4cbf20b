package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.text.Span;

/// The forms that English text is searched for. A form is filed under its letters in lower case,
/// without spaces and hyphens, its last word as a stem.
final class EnglishForms {
    record Filed(Form form, List<Words.Word> words, boolean exactCase) {}

    private record Candidate(int from, int to, Filed filed) {}

    /// What stands behind the word that takes the plural: attorneys general, passers-by.
    private static final Set<String> BETWEEN_HEAD_AND_REST =
            Set.of(
                    "of",
                    "general",
                    "at",
                    "in",
                    "to",
                    "for",
                    "on",
                    "against",
                    "by",
                    "martial",
                    "major",
                    "elect",
                    "up",
                    "designate",
                    "public",
                    "under");

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
            if (words.size() > 1 && form.verb()) {
                for (String head : Inflection.verbForms(words.getFirst().folded())) {
                    file(form, withHead(words, head));
                }
            }
            if (form.term()
                    && words.size() > 1
                    && BETWEEN_HEAD_AND_REST.contains(words.get(1).folded())) {
                // attorneys general, declarations of war
                for (String plural : Inflection.plurals(words.getFirst().letters())) {
                    file(form, withHead(words, plural));
                }
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
        String letters = Words.letters(words);
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

    List<Mention> find(String text, Predicate<GlossaryEntry> sought) {
        List<Words.Word> words = Words.of(text);
        List<Candidate> candidates = candidates(text, words);
        candidates.removeIf(candidate -> !sought.test(candidate.filed.form.entry()));
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
        EnglishJudge judge = new EnglishJudge(text, words);
        List<Candidate> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder letters = new StringBuilder();
            int most = Math.min(words.size(), from + mostWords + 1);
            for (int to = from + 1; to <= most; to++) {
                String last = words.get(to - 1).folded();
                String key = letters + Inflection.stem(last);
                letters.append(last);
                for (Filed filed : at(key)) {
                    if (judge.stands(from, to, filed)) {
                        found.add(new Candidate(from, to, filed));
                    }
                }
            }
        }
        return found;
    }
}

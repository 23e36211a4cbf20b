package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.hangul.Particles;
import org.naranhi.hangul.Sound;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.Morpheme.Part;
import org.naranhi.morphology.Remembered;
import org.naranhi.morphology.lucene.NoriMorphemes;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A particle in the form that its word doesn't take (사과을, LG은, 3를), and one written twice. What
/// hangs on Latin letters, digits, brackets and quotes can be nothing but a particle; after Hangul
/// the dictionary says whether it is one (효과, 하는 and 가을 have none).
final class ParticleFormCheck implements Check {
    private static final Pattern RUN = Pattern.compile("[가-힣]++");

    /// Forms of Hangul words worth asking the dictionary for.
    private static final Pattern ENDING =
            Pattern.compile("(?<=[가-힣])(?:은|는|이|가|을|를|과|와|으로|로|이라고|라고|이라는|라는|으로서|로서)$");

    private static final Set<String> SIMPLE =
            Set.of("은", "는", "이", "가", "을", "를", "과", "와", "으로", "로");

    private static final String CLOSING = "\"”’'」』》〉";

    private static final String AFTER = "%％℃)" + CLOSING;
    private static final String LAST = "은는이가을를과와로고써서";

    private static final Pattern TWICE =
            Pattern.compile(
                    "(?<=[가-힣A-Z0-9])(?:을를|를을|은는|는은(?!하)|에서에서|에게에게|으로으로|를를|까지까지|부터부터)(?![가-힣])");

    private static final Remembered<Boolean> WRONG =
            new Remembered<>(1 << 14, ParticleFormCheck::wrongAfterHangul);

    @Override
    public List<String> codes() {
        return List.of("particle.form", "particle.twice");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (pair.direction().target() != Language.KOREAN) {
            return List.of();
        }
        TargetText target = TargetText.of(pair);
        String text = target.plain();
        List<Finding> findings = new ArrayList<>();
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            int start = runs.start();
            if (start > 0
                    && foreign(text.charAt(start - 1))
                    && !Particles.leading(runs.group()).isEmpty()) {
                foreign(target, start, runs.end(), findings);
            } else if (LAST.indexOf(text.charAt(runs.end() - 1)) >= 0 && WRONG.of(runs.group())) {
                findings.add(hangul(target, start, runs.group()));
            }
        }
        recorded(pair, target, findings);
        Matcher twice = TWICE.matcher(text);
        while (twice.find()) {
            if (nounBefore(text, twice.start())) {
                findings.add(twice(target, twice.start(), twice.end()));
            }
        }
        return findings;
    }

    /// After names and terms on record, which the dictionary may not know.
    private static void recorded(SegmentPair pair, TargetText target, List<Finding> findings) {
        for (Mention mention : pair.targetMentions()) {
            Span name = target.unmarked().plain(mention.span());
            Particles.hanging(target.plain(), name.start(), name.end())
                    .filter(hanging -> !hanging.fits() && SIMPLE.contains(hanging.written()))
                    .map(
                            hanging ->
                                    form(
                                            target,
                                            hanging.start(),
                                            hanging.end(),
                                            name.of(target.plain()),
                                            hanging.written(),
                                            hanging.right().form()))
                    .filter(
                            found ->
                                    findings.stream()
                                            .noneMatch(f -> f.target().equals(found.target())))
                    .ifPresent(findings::add);
        }
    }

    /// A run of Hangul after anything else is a particle if it can be one as a whole.
    private static void foreign(TargetText target, int start, int end, List<Finding> findings) {
        String text = target.plain();
        String written = text.substring(start, end);
        String word = wordBefore(text, start);
        if (word.isEmpty() || doubtful(word, written)) {
            return;
        }
        Particles.Choice choice = Particles.choose(word, written);
        if (choice.certain() && !choice.form().equals(written)) {
            findings.add(form(target, start, end, word, written, choice.form()));
        }
    }

    /// The word that a particle hangs on; of one with a bracket after it, joined or set apart, what
    /// stands before the bracket is read.
    private static String wordBefore(String text, int end) {
        String word = lastWord(text.substring(0, end));
        boolean bracket = word.indexOf(')') > word.lastIndexOf('(') || word.startsWith("(");
        int open = text.lastIndexOf('(', end - 1);
        if (!bracket || open < 0) {
            return word;
        }
        return lastWord(text.substring(0, open).stripTrailing()) + text.substring(open, end);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /// What may be said in two ways: a Latin word's end may be silent, what is quoted ends as it
    /// will, and after figures 자, 면 and 고 begin words of their own.
    private static boolean doubtful(String word, String written) {
        char last = word.charAt(word.length() - 1);
        boolean latin = Character.UnicodeScript.of(last) == Character.UnicodeScript.LATIN;
        boolean small = latin && !word.equals(word.toUpperCase(Locale.ROOT));
        boolean quoted = CLOSING.indexOf(last) >= 0;
        boolean speech =
                quoted && word.length() > 1 && ".?!".indexOf(word.charAt(word.length() - 2)) >= 0;
        return small || speech || !SIMPLE.contains(written);
    }

    private static boolean foreign(char before) {
        return before < '가' && Character.isLetterOrDigit(before) || AFTER.indexOf(before) >= 0;
    }

    private static boolean nounBefore(String text, int at) {
        String word = text.substring(text.lastIndexOf(' ', at) + 1, at);
        return !word.isEmpty() && noun(NoriMorphemes.of(word).getLast());
    }

    private static boolean wrongAfterHangul(String run) {
        return right(run) != null;
    }

    /// The form that should stand at the end of a run of Hangul, where it ends in the wrong one.
    private static @Nullable String right(String run) {
        Matcher ending = ENDING.matcher(run);
        if (!ending.find()) {
            return null;
        }
        String stem = run.substring(0, ending.start());
        String written = ending.group();
        Particles.Choice choice = Particles.choose(stem, written);
        if (!choice.certain() || choice.form().equals(written)) {
            return null;
        }
        if (objectOnly(stem, written)) {
            return choice.form();
        }
        List<Morpheme> parts = NoriMorphemes.of(run);
        int at = 0;
        while (at < parts.size() && parts.get(at).start() < ending.start()) {
            at++;
        }
        boolean apart = at > 0 && at < parts.size() && parts.get(at).start() == ending.start();
        return apart && particle(parts.subList(at, parts.size())) && known(stem, parts.get(at - 1))
                ? choice.form()
                : null;
    }

    /// One particle; or 가, 와 where the dictionary, which knows none there, sees a verb. 이 may as
    /// well be the end of a name (상하이), and 가 alone that of a noun (활동가).
    private static boolean particle(List<Morpheme> end) {
        Morpheme first = end.getFirst();
        return end.size() == 1
                ? first.part() == Part.PARTICLE
                : end.size() == 2
                        && "가와".contains(first.form())
                        && end.getLast().start() == first.start();
    }

    /// A noun, simple or compound: what is all single syllables may be anything.
    private static boolean known(String stem, Morpheme last) {
        List<Morpheme> parts = NoriMorphemes.of(stem);
        return noun(last)
                && parts.stream().allMatch(ParticleFormCheck::noun)
                && parts.stream().anyMatch(part -> part.form().length() > 1);
    }

    /// 를 after a final consonant and 을 after none end no word but a few, whatever the dictionary
    /// knows.
    private static boolean objectOnly(String stem, String written) {
        return stem.length() > 1
                && "을를은는".indexOf(stem.charAt(stem.length() - 1)) < 0
                && (written.equals("를")
                        || written.equals("을") // but 새마을, 저녁노을
                                && NoriMorphemes.of(stem + written).getLast().form().length() == 1);
    }

    private static boolean noun(Morpheme part) {
        return part.part() == Part.CONTENT || part.part() == Part.NAME;
    }

    private static Finding hangul(TargetText target, int start, String run) {
        String form = Objects.requireNonNull(right(run));
        Matcher ending = ENDING.matcher(run);
        ending.find();
        return form(
                target,
                start + ending.start(),
                start + run.length(),
                run.substring(0, ending.start()),
                ending.group(),
                form);
    }

    private static Finding form(
            TargetText target, int start, int end, String word, String written, String right) {
        return target.finding(
                "particle.form",
                Severity.WARNING,
                start,
                end,
                Map.of("word", word, "written", written, "right", right),
                right);
    }

    /// Of two the one that fits is kept.
    private static Finding twice(TargetText target, int start, int end) {
        String both = target.plain(start, end);
        String first = both.substring(0, both.length() / 2);
        String word = target.plain().substring(0, start);
        String right = Particles.choose(word.substring(word.lastIndexOf(' ') + 1), first).form();
        return target.finding(
                "particle.twice",
                Severity.WARNING,
                start,
                end,
                Map.of("particle", both),
                Sound.of(word) == Sound.UNKNOWN ? null : right);
    }
}

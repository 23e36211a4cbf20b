package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.glossary.Mention;
import org.naranhi.hangul.Particles;
import org.naranhi.hangul.Sound;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.Morpheme.Part;
import org.naranhi.morphology.lucene.NoriMorphemes;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A particle in the form that its word doesn't take (사과을, LG은, 3를), and one written twice. What
/// hangs on Latin letters, digits, brackets and quotes can be nothing but a particle; after Hangul
/// the dictionary says whether it is one ([WrongParticle]).
final class ParticleFormCheck implements Check {
    private static final Pattern RUN = Pattern.compile("[가-힣]++");

    private static final int LONGEST = 60;

    private static final Set<String> SIMPLE =
            Set.of("은", "는", "이", "가", "을", "를", "과", "와", "으로", "로");

    private static final String CLOSING = "\"”’'」』》〉";

    private static final String AFTER = "%％℃)" + CLOSING;

    private static final Pattern TWICE =
            Pattern.compile(
                    "(?<=[가-힣A-Z0-9])(?:을를|를을|은는|는은(?!하)|에서에서|에게에게|으로으로|를를|까지까지|부터부터)(?![가-힣])");

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
            } else {
                boolean digit = start > 0 && Character.isDigit(text.charAt(start - 1));
                (digit ? WrongParticle.counted(runs.group()) : WrongParticle.in(runs.group()))
                        .map(wrong -> form(target, runs.end(), wrong))
                        .ifPresent(findings::add);
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

    /// No more of it is read than a word has.
    private static String lastWord(String text) {
        return text.substring(Math.max(text.lastIndexOf(' ') + 1, text.length() - LONGEST));
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
        String word = lastWord(text.substring(0, at));
        return !word.isEmpty() && noun(NoriMorphemes.of(word).getLast());
    }

    private static boolean noun(Morpheme part) {
        return part.part() == Part.CONTENT || part.part() == Part.NAME;
    }

    private static Finding form(TargetText target, int end, WrongParticle wrong) {
        return form(
                target,
                end - wrong.written().length(),
                end,
                wrong.stem(),
                wrong.written(),
                wrong.right());
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
        String word = lastWord(target.plain().substring(0, start));
        String right = Particles.choose(word, first).form();
        return target.finding(
                "particle.twice",
                Severity.WARNING,
                start,
                end,
                Map.of("particle", both),
                Sound.of(word) == Sound.UNKNOWN ? null : right);
    }
}

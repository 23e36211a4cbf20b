package org.naranhi.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.hangul.Particles;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.Morpheme.Part;
import org.naranhi.morphology.Remembered;
import org.naranhi.morphology.lucene.NoriMorphemes;
import org.naranhi.text.RuleTable;

/// The particle at the end of a run of Hangul, where it has the form that its word doesn't take:
/// 정부은. The dictionary says whether it is a particle: 효과, 하는 and 가을 have none.
///
/// @param stem the word
/// @param right the form that should stand there
record WrongParticle(String stem, String written, String right) {
    /// Forms worth asking the dictionary for.
    private static final Pattern ENDING =
            Pattern.compile("(?<=[가-힣])(?:은|는|이|가|을|를|과|와|으로|로|이라고|라고|이라는|라는|으로서|로서)$");

    private static final String LAST = "은는이가을를과와로고써서";

    /// Endings of other words that the dictionary takes for a noun and a particle: 상하이; 새로이.
    private static final Pattern NO_SUBJECT = Pattern.compile("(?:상하|[로되])이$");

    /// 들 of more than one, and not of a verb: 만들, 줄어들.
    private static final Pattern MANY = Pattern.compile(".(?<![만힘흔잠물거떠치모곁아어여])들$");

    /// Forms that nothing but the wrong particle makes.
    private static final Pattern NEVER =
            Pattern.compile(
                    "것(?:는|가|와|로)$|^(?:그녀|저희|우리)(?:은|이|을|과)$|^그은$"
                            + "|[가-힣][율률](?:가|는)$|[가-힣]{2}(?<!복음|찬송)성(?:가|는)$");

    private static final Pattern COUNTER =
            Pattern.compile(
                    "([만억조천백]?(?:명|개|곳|건|표|석|대|원|위|층|척|회|번|분|초|살|세|달러|유로|엔|년|월|일|개국|개월|퍼센트|킬로미터|미터|톤|채|권|마리|가지|마일|점|파운드|위안|루블|루피|프랑|페소|그램|킬로그램|리터|헥타르|에이커|평|피트|인치|배|도|시간|주|골|승|쪽|가구|종|편|차례))(은|는|이|가|을|를|과|와|으로|로)");

    /// After these 가 may be another word's end.
    private static final Set<String> BEFORE_GA = nouns("nouns-before-ga.tsv");

    /// After these 과 may be another word's end.
    private static final Set<String> BEFORE_GWA = nouns("nouns-before-gwa.tsv");

    /// Before 은 the end of a verb that lost its ㅅ: 지은, 이은, 나은.
    private static final String LOST_FINAL = "지이그부나저";

    private static final Remembered<Optional<WrongParticle>> KNOWN =
            new Remembered<>(1 << 14, WrongParticle::read);

    private static Set<String> nouns(String table) {
        return RuleTable.rows(WrongParticle.class, table).stream()
                .flatMap(cells -> Stream.of(cells.getFirst().split("; ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a run of Hangul ends in one.
    static Optional<WrongParticle> in(String run) {
        return LAST.indexOf(run.charAt(run.length() - 1)) < 0 ? Optional.empty() : KNOWN.of(run);
    }

    /// The same after digits: 17명가, 50표을.
    static Optional<WrongParticle> counted(String run) {
        Matcher counter = COUNTER.matcher(run);
        if (!counter.matches()) {
            return Optional.empty();
        }
        Particles.Choice choice = Particles.choose(counter.group(1), counter.group(2));
        return choice.form().equals(counter.group(2))
                ? Optional.empty()
                : Optional.of(new WrongParticle(counter.group(1), counter.group(2), choice.form()));
    }

    private static Optional<WrongParticle> read(String run) {
        Matcher ending = ENDING.matcher(run);
        if (!ending.find()) {
            return Optional.empty();
        }
        String stem = run.substring(0, ending.start());
        String written = ending.group();
        Particles.Choice choice = Particles.choose(stem, written);
        boolean another = written.equals("가") && BEFORE_GA.contains(stem);
        if (another || !choice.certain() || choice.form().equals(written)) {
            return Optional.empty();
        }
        boolean wrong =
                objectOnly(stem, written)
                        || nowhereElse(stem, written)
                        || MANY.matcher(stem).find() && "는가".contains(written)
                        || NEVER.matcher(run).find()
                        || written.equals("은") && afterParticle(stem)
                        || particle(run, stem);
        return wrong
                ? Optional.of(new WrongParticle(stem, written, choice.form()))
                : Optional.empty();
    }

    /// 를 after a final consonant and 을 after none end no word but a few, whatever the dictionary
    /// knows.
    private static boolean objectOnly(String stem, String written) {
        return (stem.length() > 1 || written.equals("를") && !stem.equals("들"))
                && "을를은는".indexOf(stem.charAt(stem.length() - 1)) < 0
                && (written.equals("를")
                        || written.equals("을") // but 새마을, 저녁노을
                                && NoriMorphemes.of(stem + written).getLast().form().length() == 1);
    }

    /// No verb has 은 after a vowel but where a ㅅ was, no word 와 after a final consonant; few have 과
    /// after a vowel; and a noun of the dictionary has no second 이.
    private static boolean nowhereElse(String stem, String written) {
        char last = stem.charAt(stem.length() - 1);
        return switch (written) {
            case "은" -> stem.length() > 2 && LOST_FINAL.indexOf(last) < 0;
            case "와" -> stem.length() > 1;
            case "과" -> stem.length() > 1 && joined(stem);
            case "이" ->
                    stem.length() > 1
                            && last != '차' // 온도차이
                            && !NO_SUBJECT.matcher(stem + written).find()
                            && onlyNoun(stem, written);
            case "가" -> stem.length() > 1 && wholeNoun(stem, written);
            default -> false;
        };
    }

    /// The dictionary knows the word, and none that 가 makes of it.
    private static boolean wholeNoun(String stem, String written) {
        List<Morpheme> parts = NoriMorphemes.of(stem);
        List<Morpheme> together = NoriMorphemes.of(stem + written);
        return parts.size() == 1
                && noun(parts.getFirst())
                && parts.getFirst().form().equals(parts.getFirst().lemma())
                && (together.size() > 1
                        || together.getFirst().part() == Part.NAME
                                && parts.getFirst().part() == Part.NAME);
    }

    /// 과 by itself, and no department or family of living things.
    private static boolean joined(String stem) {
        List<Morpheme> parts = NoriMorphemes.of(stem + "과");
        return parts.size() > 1
                && parts.getLast().form().equals("과")
                && noun(parts.get(parts.size() - 2))
                && !BEFORE_GWA.contains(parts.get(parts.size() - 2).form());
    }

    private static boolean onlyNoun(String stem, String written) {
        List<Morpheme> parts = NoriMorphemes.of(stem);
        return parts.size() == 1
                && noun(parts.getFirst())
                && NoriMorphemes.of(stem + written).size() > 1;
    }

    /// 중국에서은
    private static boolean afterParticle(String stem) {
        List<Morpheme> parts = NoriMorphemes.of(stem);
        return parts.size() > 1
                && parts.getLast().part() == Part.PARTICLE
                && noun(parts.get(parts.size() - 2));
    }

    private static boolean particle(String run, String stem) {
        List<Morpheme> parts = NoriMorphemes.of(run);
        int at = 0;
        while (at < parts.size() && parts.get(at).start() < stem.length()) {
            at++;
        }
        boolean apart = at > 0 && at < parts.size() && parts.get(at).start() == stem.length();
        return apart
                && ends(parts.subList(at, parts.size()), run, parts.get(at - 1).form())
                && known(stem, parts.get(at - 1));
    }

    /// One particle, or what the dictionary takes for an ending or a noun's end as it knows no such
    /// particle there; or 가, 와 where it sees a verb for the same reason.
    private static boolean ends(List<Morpheme> end, String run, String last) {
        Morpheme first = end.getFirst();
        return end.size() == 1
                ? first.part() == Part.PARTICLE
                        || first.form().equals("가")
                                && first.part() == Part.CONTENT
                                && last.length() > 1
                                && !BEFORE_GA.contains(last)
                        || first.part() == Part.ENDING
                                && "은이가".contains(first.form())
                                && !NO_SUBJECT.matcher(run).find()
                : end.size() == 2
                        && "가와".contains(first.form())
                        && end.getLast().start() == first.start();
    }

    /// A noun, simple or compound: what is all single syllables may be anything.
    private static boolean known(String stem, Morpheme last) {
        List<Morpheme> parts = NoriMorphemes.of(stem);
        return noun(last)
                && stem.endsWith(last.form()) // a verb's last syllable changes
                && last.form().equals(last.lemma())
                && parts.stream().allMatch(WrongParticle::noun)
                && parts.stream().anyMatch(part -> part.form().length() > 1);
    }

    private static boolean noun(Morpheme part) {
        return part.part() == Part.CONTENT || part.part() == Part.NAME;
    }
}

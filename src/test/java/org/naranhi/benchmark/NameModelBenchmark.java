package org.naranhi.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.naranhi.benchmark.NameCounts.Person;
import org.naranhi.romanization.Candidate;
import org.naranhi.romanization.Judgement;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.SyllableReason;
import org.naranhi.romanization.Verdict;

/// The name model on people it has not learned from: the list in five parts by the name in Hangul,
/// so that namesakes are in one part; each part is judged by a model of the other four and of the
/// lists of names. Those [OtherNames] finds are counted apart. Then the speed of the standard
/// model.
///
/// Arguments: the folder of names; with `-v` after it what was misjudged is printed.
final class NameModelBenchmark {
    private static final int PARTS = 5;
    private static final int WRONG_EACH = 3;
    private static final int ROUNDS = 60;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Map<String, int[]> figures = new TreeMap<>();
    private final boolean loud;

    private NameModelBenchmark(boolean loud) {
        this.loud = loud;
    }

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        List<Person> people = NameCounts.people(data);
        NameModelBenchmark benchmark = new NameModelBenchmark(args.length > 1);
        for (int part = 0; part < PARTS; part++) {
            benchmark.part(data, people, part);
        }
        benchmark.figures.forEach(
                (what, figure) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-44s %6.2f%%  %d of %d%n",
                                what,
                                100.0 * figure[0] / figure[1],
                                figure[0],
                                figure[1]));
        speed("own spellings", people, 0);
        speed("others' spellings", people, 1);
    }

    private void part(Path data, List<Person> people, int part) throws IOException {
        List<Person> learned = new ArrayList<>();
        List<Person> held = new ArrayList<>();
        for (Person person : people) {
            int own = new Random(person.hangul().hashCode()).nextInt(PARTS);
            (own == part ? held : learned).add(person);
        }
        NameModel model = new NameModel(new NameCounts().countLists(data).count(learned).rows());
        held.stream().filter(OtherNames::has).forEach(person -> own("set aside", model, person));
        held.removeIf(OtherNames::has);
        held.forEach(person -> own("own", model, person));
        held.forEach(person -> candidates(model, person));
        others(model, held);
    }

    private void own(String set, NameModel model, Person person) {
        Judgement judgement = judge(model, person.hangul(), person.latin());
        boolean possible = judgement.verdict().atLeast(Verdict.POSSIBLE);
        count(set + ": at least possible", possible);
        count(set + ": at least customary", judgement.verdict().atLeast(Verdict.CUSTOMARY));
        say(!possible, set, judgement);
    }

    private void candidates(NameModel model, Person person) {
        ranks(
                "first by the name alone",
                person,
                model.candidates(person.hangul(), NameStyle.HYPHENATED, 5));
    }

    private void ranks(String what, Person person, List<Candidate> candidates) {
        List<String> offered = candidates.stream().map(Candidate::latin).toList();
        count(what, !offered.isEmpty() && offered.getFirst().equals(person.latin()));
        count(what.replace("first", "among five"), offered.contains(person.latin()));
    }

    /// Spellings of other people: any, and those whose name differs in one given syllable.
    private void others(NameModel model, List<Person> held) {
        Random random = new Random(7);
        for (Person person : held) {
            List<Person> others = new ArrayList<>(held);
            Collections.shuffle(others, random);
            others.stream()
                    .filter(other -> differ(person, other) > 0)
                    .limit(WRONG_EACH)
                    .forEach(other -> other("another's", model, person, other));
            others.stream()
                    .filter(other -> person.hangul().charAt(0) == other.hangul().charAt(0))
                    .filter(other -> differ(person, other) == 1)
                    .limit(WRONG_EACH)
                    .forEach(
                            other ->
                                    other(
                                            "another's, one given syllable off",
                                            model,
                                            person,
                                            other));
        }
    }

    private void other(String set, NameModel model, Person person, Person other) {
        Judgement judgement = judge(model, person.hangul(), other.latin());
        boolean refused = !judgement.verdict().atLeast(Verdict.POSSIBLE);
        count(set + ": refused", refused);
        say(!refused, set, judgement);
        if (judgement.reasons().stream().anyMatch(reason -> reason.seen() == 0)) {
            count(set + " and not counted for both: refused", refused);
        }
    }

    private static int differ(Person a, Person b) {
        int differ = 0;
        for (int i = 0; i < a.hangul().length(); i++) {
            differ += a.hangul().charAt(i) == b.hangul().charAt(i) ? 0 : 1;
        }
        return differ;
    }

    private static Judgement judge(NameModel model, String hangul, String latin) {
        return model.judge(hangul, latin, List.of(), NameStyle.HYPHENATED);
    }

    private void count(String what, boolean right) {
        int[] figure = figures.computeIfAbsent(what, _ -> new int[2]);
        figure[0] += right ? 1 : 0;
        figure[1]++;
    }

    private void say(boolean wrong, String set, Judgement judgement) {
        if (loud && wrong) {
            StringBuilder said = new StringBuilder();
            for (SyllableReason reason : judgement.reasons()) {
                said.append(
                        String.format(
                                Locale.ROOT,
                                " %s=%s %s %d %.5f",
                                reason.hangul(),
                                reason.latin(),
                                reason.basis(),
                                reason.seen(),
                                reason.share()));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %s %s %s %.2f%s%n",
                    set,
                    judgement.hangul(),
                    judgement.latin(),
                    judgement.verdict(),
                    judgement.score(),
                    said);
        }
    }

    /// @param step 0 gives everybody their own spelling, otherwise another's each round
    private static void speed(String what, List<Person> people, int step) {
        NameModel model = NameModel.standard();
        double best = 0;
        long offered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = THREAD.getCurrentThreadCpuTime();
            for (int i = 0; i < people.size(); i++) {
                Person other = people.get((i + step * (round + 1)) % people.size());
                offered += judge(model, people.get(i).hangul(), other.latin()).candidates().size();
            }
            best = Math.max(best, people.size() * 1e9 / (THREAD.getCurrentThreadCpuTime() - begin));
        }
        System.out.printf(
                Locale.ROOT,
                "%,.0f names a second of one core, %s (%d candidates)%n",
                best,
                what,
                offered);
    }
}

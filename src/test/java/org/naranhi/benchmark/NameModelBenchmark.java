package org.naranhi.benchmark;

import java.io.IOException;
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

/// The name model on people it has not learned from: five parts of the list by name, so that no
/// namesake is on both sides; each is judged by a model of the other four.
///
/// Arguments: the folder of names; `-v` prints what was judged wrongly.
final class NameModelBenchmark {
    private static final int PARTS = 5;
    private static final int ROUNDS = 40;

    private final Map<String, int[]> figures = new TreeMap<>();
    private final boolean loud;

    private NameModelBenchmark(boolean loud) {
        this.loud = loud;
    }

    public static void main(String[] args) throws IOException {
        boolean loud = args.length > 1;
        Path data = Path.of(args[0]);
        List<Person> people = NameCounts.people(data);
        NameModelBenchmark benchmark = new NameModelBenchmark(loud);
        for (int part = 0; part < PARTS; part++) {
            benchmark.judge(data, people, part);
        }
        benchmark.print();
        speed(people);
    }

    private void judge(Path data, List<Person> people, int part) throws IOException {
        List<Person> learned = new ArrayList<>();
        List<Person> held = new ArrayList<>();
        for (Person person : people) {
            (Math.floorMod(person.hangul().hashCode() * 0x9E3779B1, PARTS * 1000) / 1000 == part
                            ? held
                            : learned)
                    .add(person);
        }
        NameModel model = new NameModel(new NameCounts().countLists(data).count(learned).rows());
        for (Person person : held) {
            Judgement judgement = judge(model, person.hangul(), person.latin());
            String set = chinese(person) ? "set aside" : "real";
            count(set + " at least possible", judgement.verdict().atLeast(Verdict.POSSIBLE));
            count(set + " at least customary", judgement.verdict().atLeast(Verdict.CUSTOMARY));
            if (loud && !judgement.verdict().atLeast(Verdict.CUSTOMARY)) {
                System.out.println(set + " " + said(judgement));
            }
            if (set.equals("real")) {
                List<String> offered =
                        model.candidates(person.hangul(), NameStyle.HYPHENATED, 5).stream()
                                .map(Candidate::latin)
                                .toList();
                count("first", !offered.isEmpty() && offered.getFirst().equals(person.latin()));
                count("among five", offered.contains(person.latin()));
            }
        }
        wrong(model, held);
    }

    /// Spellings of other people: any, and those that differ in one given syllable alone.
    private void wrong(NameModel model, List<Person> people) {
        List<Person> held = people.stream().filter(person -> !chinese(person)).toList();
        Random random = new Random(7);
        for (Person person : held) {
            List<Person> others = new ArrayList<>(held);
            Collections.shuffle(others, random);
            int any = 0;
            int near = 0;
            for (Person other : others) {
                int differ = differ(person.hangul(), other.hangul());
                if (differ > 0 && any++ < 3) {
                    reject("wrong any", model, person, other.latin());
                }
                if (differ == 1
                        && person.hangul().charAt(0) == other.hangul().charAt(0)
                        && near++ < 3) {
                    reject("wrong near", model, person, other.latin());
                }
            }
        }
    }

    private void reject(String set, NameModel model, Person person, String latin) {
        Judgement judgement = judge(model, person.hangul(), latin);
        boolean rejected = !judgement.verdict().atLeast(Verdict.POSSIBLE);
        count(set, rejected);
        if (loud && !rejected) {
            System.out.println(set + " " + said(judgement));
        }
    }

    private static int differ(String a, String b) {
        int differ = 0;
        for (int i = 0; i < a.length(); i++) {
            differ += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differ;
    }

    private static boolean chinese(Person person) {
        return false;
    }

    private static Judgement judge(NameModel model, String hangul, String latin) {
        return model.judge(hangul, latin, List.of(), NameStyle.HYPHENATED);
    }

    private static String said(Judgement judgement) {
        StringBuilder said =
                new StringBuilder(
                        judgement.hangul()
                                + " "
                                + judgement.latin()
                                + " "
                                + judgement.verdict()
                                + " ");
        said.append(String.format(Locale.ROOT, "%.3f", judgement.score()));
        for (SyllableReason reason : judgement.reasons()) {
            said.append(
                    String.format(
                            Locale.ROOT,
                            " %s=%s %s %d/%.5f",
                            reason.hangul(),
                            reason.latin(),
                            reason.basis(),
                            reason.seen(),
                            reason.share()));
        }
        return said.toString();
    }

    private void count(String what, boolean right) {
        int[] figure = figures.computeIfAbsent(what, _ -> new int[2]);
        figure[0] += right ? 1 : 0;
        figure[1]++;
    }

    private void print() {
        figures.forEach(
                (what, figure) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-28s %6.2f%%  %d of %d%n",
                                what,
                                100.0 * figure[0] / figure[1],
                                figure[0],
                                figure[1]));
    }

    private static void speed(List<Person> people) {
        NameModel model = NameModel.standard();
        long judged = 0;
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            for (int i = 0; i < people.size(); i++) {
                judged +=
                        judge(model, people.get(i).hangul(), people.get(i).latin())
                                .candidates()
                                .size();
            }
            best = Math.max(best, people.size() * 1e9 / (System.nanoTime() - begin));
        }
        double wrong = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            for (int i = 0; i < people.size(); i++) {
                Person other = people.get((i * 7 + round) % people.size());
                judged += judge(model, people.get(i).hangul(), other.latin()).candidates().size();
            }
            wrong = Math.max(wrong, people.size() * 1e9 / (System.nanoTime() - begin));
        }
        System.out.printf(
                Locale.ROOT,
                "%.0f real, %.0f wrong names a second (%d candidates)%n",
                best,
                wrong,
                judged);
    }
}

package org.naranhi.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.naranhi.romanization.PersonalName;
import org.naranhi.romanization.PlaceName;
import org.naranhi.romanization.Pronunciation;
import org.naranhi.romanization.Romanization;

/// The romanization suites of the data folder, and names a second on one core. Prints what differs,
/// then right of asked and what was set aside. Capitals don't count in RR, nor do hyphens but where
/// a case asks for them.
final class RomanizationBenchmark {
    private record Case(String given, String expected, String found) {}

    private final String suite;
    private final List<Case> asked = new ArrayList<>();
    private int aside;

    private RomanizationBenchmark(String suite) {
        this.suite = suite;
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]).resolve("romanization");
        simple(data, "es-hangul_romanize.tsv", Romanization.RR::of);
        simple(data, "benjamintmilnes_McCuneReischauer.tsv", Romanization.MR_SOUTH::of);
        simple(data, "benjamintmilnes_Yale.tsv", Romanization.YALE::of);
        crizin(data);
        pronunciation(data);
        library(data);
        speed(data);
    }

    private static void simple(Path data, String file, UnaryOperator<String> system)
            throws IOException {
        RomanizationBenchmark suite = new RomanizationBenchmark(file);
        for (String line : rows(data, file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 2 && !cells[0].isBlank()) {
                suite.ask(cells[0], cells[1], system.apply(cells[0]));
            }
        }
        suite.report();
    }

    /// Options: Typical wants nouns written as verbs and NameTypical customary surnames: not RR.
    /// Regressive wants ㄹㄹ where Progressive wants ㄴㄴ, which only words can tell.
    private static void crizin(Path data) throws IOException {
        RomanizationBenchmark suite = new RomanizationBenchmark("crizin_KoreanRomanizerTest.tsv");
        for (String line : rows(data, "crizin_KoreanRomanizerTest.tsv")) {
            String[] cells = line.split("\t", -1);
            String option = cells[3].substring(cells[3].lastIndexOf('.') + 1);
            boolean contradicted =
                    cells[0].equals("testByConsonantAssimilation")
                            && List.of("디귿리을", "생산량", "신라면").contains(cells[1])
                            && option.equals("Regressive");
            if (cells[1].isBlank()
                    || option.equals("NameTypical")
                    || option.equals("Typical")
                    || contradicted) {
                suite.aside++;
                continue;
            }
            String found =
                    switch (option) {
                        case "Name" -> PersonalName.of(cells[1]).joined();
                        case "District" -> PlaceName.romanized(cells[1]);
                        default ->
                                cells[2].contains("-")
                                        ? Romanization.RR_HYPHENATED.of(cells[1])
                                        : Romanization.RR.of(cells[1]);
                    };
            boolean exact = option.equals("Name") || option.equals("District");
            suite.ask(
                    cells[1] + " " + option,
                    exact ? cells[2] : cells[2].toLowerCase(Locale.ROOT),
                    found);
        }
        suite.report();
    }

    private static void pronunciation(Path data) throws IOException {
        RomanizationBenchmark suite = new RomanizationBenchmark("es-hangul_standardPronunciation");
        for (String line : rows(data, "es-hangul_standardPronunciation.tsv")) {
            String[] cells = line.split("\t", -1);
            String given = cells[0].replaceAll("^['\"]|['\"](?:,.*)?$", "");
            boolean lax = cells[0].contains("hardConversion: false");
            String expected = cells[1].replaceAll("^['\"]|['\"]$", "");
            suite.ask(given, expected, lax ? Pronunciation.lax(given) : Pronunciation.of(given));
        }
        suite.report();
    }

    /// The Library of Congress' names, odd and even rows apart; rows that its notes call a tool's
    /// output are set aside.
    private static void library(Path data) throws IOException {
        RomanizationBenchmark odd = new RomanizationBenchmark("LoC names, odd rows");
        RomanizationBenchmark even = new RomanizationBenchmark("LoC names, even rows");
        RomanizationBenchmark words = new RomanizationBenchmark("LoC other, by people");
        RomanizationBenchmark tool = new RomanizationBenchmark("LoC titles, a tool's output");
        int row = 0;
        for (String line : Files.readAllLines(data.resolve("scriptshifter_LoC_korean.csv"))) {
            List<String> cells = cells(Normalizer.normalize(line, Normalizer.Form.NFC));
            row++;
            if (cells.get(5).contains("K-Romanizer")) {
                tool.ask(
                        cells.get(1),
                        cells.get(2).toLowerCase(Locale.ROOT),
                        Romanization.MR.of(cells.get(1)));
            } else if (cells.get(0).equals("korean_names")) {
                (row % 2 == 1 ? odd : even)
                        .ask(
                                cells.get(1),
                                cells.get(2),
                                PersonalName.of(cells.get(1)).mccuneReischauer());
            } else {
                words.ask(
                        cells.get(1),
                        cells.get(2).toLowerCase(Locale.ROOT),
                        Romanization.MR.of(cells.get(1)));
            }
        }
        odd.report();
        even.report();
        words.report();
        tool.count();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static List<String> rows(Path data, String file) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve(file));
        return lines.subList(1, lines.size());
    }

    private void ask(String given, String expected, String found) {
        asked.add(new Case(given, expected, found));
    }

    private void report() {
        for (Case c : asked) {
            if (!c.found().equals(c.expected())) {
                System.out.println(
                        "  " + c.given() + ": " + c.found() + ", wanted " + c.expected());
            }
        }
        count();
    }

    private void count() {
        long right = asked.stream().filter(c -> c.found().equals(c.expected())).count();
        System.out.printf(
                Locale.ROOT, "%s: %d of %d (%d set aside)%n", suite, right, asked.size(), aside);
    }

    private static void speed(Path data) throws IOException {
        List<String> names = new ArrayList<>();
        for (String line :
                rows(data.resolveSibling("names"), "wikidata_korean_persons_hyphen.tsv")) {
            String name = line.split("\t")[0];
            if (name.matches("[가-힣]{2,4}")) {
                names.add(name);
            }
        }
        time(names, "RR names", name -> PersonalName.of(name).romanized());
        time(names, "MR names", name -> PersonalName.of(name).mccuneReischauer());
        time(names, "RR running", Romanization.RR::of);
        time(names, "MR running", Romanization.MR::of);
        time(names, "pronunciation", Pronunciation::of);
    }

    /// Of this thread: other programs on the machine don't count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void time(List<String> names, String what, UnaryOperator<String> work) {
        long letters = 0;
        long start = 0;
        int rounds = 60;
        for (int round = 0; round < rounds; round++) {
            if (round == rounds / 2) {
                start = cpu();
            }
            for (String name : names) {
                letters += work.apply(name).length();
            }
        }
        double seconds = (cpu() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %,.0f names a second (%d letters)%n",
                what,
                names.size() * (rounds / 2) / seconds,
                letters);
    }
}

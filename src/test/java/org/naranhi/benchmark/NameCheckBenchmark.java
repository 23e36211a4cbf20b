package org.naranhi.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.names.BilingualText;
import org.naranhi.names.Cast;
import org.naranhi.names.Casting;
import org.naranhi.names.EnglishPersonFinder;
import org.naranhi.names.HouseNames;
import org.naranhi.names.KoreanPersonFinder;
import org.naranhi.names.lucene.NoriWordBook;
import org.naranhi.quality.CheckedStory;
import org.naranhi.quality.Finding;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// How often the checks of names and terms speak up over published translations, with the starter
/// glossary; and how long the name check of a story of 60 segments takes with 50,000 names on
/// record.
///
/// Arguments: files of pairs, English TAB Korean, each file a story, or folders of such; with `-v`
/// first, each finding is printed.
final class NameCheckBenchmark {
    private static final int SEGMENTS = 60;
    private static final int RECORDS = 50_000;
    private static final String SURNAMES = "김이박최정강조윤장임한오서신권황안송류전";
    private static final String GIVEN = "민서지현우준연수영진경희은정호성재원혜규태훈";

    private final TermFinder terms;
    private final Casting casting =
            new Casting(new KoreanPersonFinder(new NoriWordBook()), new EnglishPersonFinder());
    private final QualityDesk desk = QualityDesk.standard();

    private NameCheckBenchmark(List<GlossaryEntry> entries) {
        terms = new NoriTermFinder(new FixedGlossary(entries));
    }

    public static void main(String[] args) throws IOException, Unreadable {
        boolean loud = args[0].equals("-v");
        NameCheckBenchmark starter = new NameCheckBenchmark(entries());
        List<Path> files = new ArrayList<>();
        for (String arg : Arrays.asList(args).subList(loud ? 1 : 0, args.length)) {
            files.addAll(files(Path.of(arg)));
        }
        for (Direction direction : List.of(Direction.KO_EN, Direction.EN_KO)) {
            starter.alarms(files, direction, loud);
        }
        List<GlossaryEntry> many = new ArrayList<>(entries());
        many.addAll(made(RECORDS - many.size()));
        new NameCheckBenchmark(many).speed(files);
    }

    static FixedGlossary starter() throws IOException, Unreadable {
        return new FixedGlossary(entries());
    }

    /// The pairs of a file, or of all files of a folder: English, Korean.
    static List<String[]> lines(Path path) throws IOException {
        List<String[]> lines = new ArrayList<>();
        for (Path file : files(path)) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t");
                if (cells.length >= 2 && !cells[0].equals("source")) {
                    lines.add(new String[] {cells[cells.length - 2], cells[cells.length - 1]});
                }
            }
        }
        return lines;
    }

    private static List<GlossaryEntry> entries() throws IOException, Unreadable {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (StarterFile file : StarterFile.values()) {
            Path path = Path.of("glossaries", file.fileName());
            entries.addAll(CsvGlossary.read(Files.readAllBytes(path)).entries());
        }
        return entries;
    }

    private static List<GlossaryEntry> made(int count) {
        Random random = new Random(50);
        List<GlossaryEntry> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String hangul = "" + pick(SURNAMES, random) + pick(GIVEN, random) + pick(GIVEN, random);
            String english = "Kim " + word(random) + "-" + word(random).toLowerCase();
            made.add(
                    NameRecord.draft(
                                    new UUID(i, i),
                                    NameRecord.Kind.PERSON,
                                    hangul,
                                    english,
                                    NameRecord.Basis.OWN)
                            .name());
        }
        return made;
    }

    private static char pick(String from, Random random) {
        return from.charAt(random.nextInt(from.length()));
    }

    private static String word(Random random) {
        return ""
                + pick("BDGHJKMNS", random)
                + pick("aeiou", random)
                + pick("ngkl", random)
                + pick("aeiou", random)
                + pick("nkl", random);
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList();
        }
    }

    private List<BilingualText> story(Path file) throws IOException {
        List<BilingualText> story = new ArrayList<>();
        for (String[] pair : lines(file)) {
            story.add(text(pair[1], pair[0]));
        }
        return story;
    }

    private BilingualText text(String korean, String english) {
        return new BilingualText(
                korean,
                english,
                terms.find(korean, Language.KOREAN),
                terms.find(english, Language.ENGLISH));
    }

    private void alarms(List<Path> files, Direction direction, boolean loud) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        int segments = 0;
        int silent = 0;
        int people = 0;
        for (Path file : files) {
            List<BilingualText> story = story(file);
            segments += story.size();
            Cast cast = casting.of(story);
            people +=
                    (int)
                            cast.members().stream()
                                    .filter(m -> m.kind() == NameRecord.Kind.PERSON)
                                    .count();
            List<Placed> found =
                    desk.examine(new CheckedStory(direction, story, cast, HouseNames.STANDARD));
            silent += found.isEmpty() ? 1 : 0;
            for (Placed placed : found) {
                Finding finding = placed.finding();
                counts.merge(finding.severity() + " " + finding.code(), 1, Integer::sum);
                if (loud) {
                    BilingualText text = story.get(placed.segment());
                    System.out.printf(
                            "%s %s %s%n  %s%n  %s%n",
                            file.getFileName(),
                            finding.severity(),
                            finding.key(),
                            text.korean(),
                            text.english());
                }
            }
        }
        System.out.printf(
                "%s>%s: %d stories (%d without a finding), %d segments, %d people: %s%n",
                direction.source().tag(),
                direction.target().tag(),
                files.size(),
                silent,
                segments,
                people,
                counts);
    }

    /// The first segments of the files together as one story, read, cast and checked again and
    /// again.
    private void speed(List<Path> files) throws IOException {
        List<String[]> pairs = new ArrayList<>();
        for (Path file : files) {
            pairs.addAll(lines(file));
        }
        List<Double> times = new ArrayList<>();
        List<Double> ofProcessor = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            int from = round * 7 % Math.max(1, pairs.size() - SEGMENTS);
            List<String[]> chosen = pairs.subList(from, Math.min(pairs.size(), from + SEGMENTS));
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            List<BilingualText> story = chosen.stream().map(p -> text(p[1], p[0])).toList();
            CheckedStory checked =
                    new CheckedStory(
                            Direction.KO_EN, story, casting.of(story), HouseNames.STANDARD);
            desk.examine(checked);
            if (round >= 20) {
                times.add((System.nanoTime() - start) / 1e6);
                ofProcessor.add(
                        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor)
                                / 1e6);
            }
        }
        times.sort(null);
        ofProcessor.sort(null);
        System.out.printf(
                "%d segments against %d records: median %.1f ms, worst %.1f ms; of the processor median %.1f ms%n",
                SEGMENTS,
                RECORDS,
                times.get(times.size() / 2),
                times.getLast(),
                ofProcessor.get(ofProcessor.size() / 2));
    }
}

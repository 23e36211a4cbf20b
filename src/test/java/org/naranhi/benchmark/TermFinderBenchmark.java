package org.naranhi.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.text.Language;

/// Names and terms with the starter glossary, and with as many made-up people beside it as the
/// first argument says: time to take the glossary in, what it takes of the memory, time a text and
/// a story of sixty, time a completion, time until an entry that was added is found. Further
/// arguments: files of pairs, English TAB Korean, or a directory of them.
final class TermFinderBenchmark {
    private static final String SURNAMES = "김이박최정강조윤장임한오서신권황안송류전";
    private static final String SYLLABLES =
            "가경규근기나다대도동라미민범보상서석선성세수숙순승시아연영예용우원유윤은의인일재정종주준지진찬창채철태하한해현형혜호화환희";
    private static final String[] ROMAN = {
        "ga", "kyung", "gyu", "geun", "ki", "na", "da", "dae", "do", "dong", "min", "sang", "seo",
        "seok", "sun", "soo", "woo", "young"
    };

    private TermFinderBenchmark() {}

    /// This thread's own time: the machine may be shared.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] args) throws IOException, Unreadable {
        int extra = Integer.parseInt(args[0]);
        List<String[]> lines = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            lines.addAll(NameCheckBenchmark.lines(Path.of(args[i])));
        }
        for (int people : new int[] {0, extra}) {
            FixedGlossary glossary = NameCheckBenchmark.starter();
            glossary.keep(madeUp(people), null);
            for (int round = 0; round < 3; round++) {
                measure(glossary, lines, round == 2);
            }
        }
    }

    private static void measure(FixedGlossary glossary, List<String[]> lines, boolean print) {
        NoriTermFinder finder = new NoriTermFinder(glossary);
        long before = print ? used() : 0;
        long start = cpu();
        finder.refresh();
        finder.find("서울", Language.KOREAN);
        finder.find("Seoul", Language.ENGLISH);
        finder.complete("서", 1);
        long built = cpu() - start;
        long memory = print ? used() - before : 0;
        long[] nanos = new long[2];
        int mentions = 0;
        for (Language language : Language.values()) {
            start = cpu();
            for (String[] line : lines) {
                mentions += finder.find(line[language == Language.KOREAN ? 1 : 0], language).size();
            }
            nanos[language.ordinal()] = cpu() - start;
        }
        String[] typed = {"강", "ㄱ", "ㄱㄱㅎ", "k", "kyu", "김경", "미국", "정상회"};
        start = cpu();
        for (int i = 0; i < 200; i++) {
            mentions += finder.complete(typed[i % typed.length], 8).size();
        }
        long completed = cpu() - start;
        if (print) {
            List<String> story = lines.stream().limit(60).map(line -> line[1]).toList();
            start = cpu();
            for (int i = 0; i < 20; i++) {
                mentions += finder.findThroughout(story, Language.KOREAN).size();
            }
            long marked = (cpu() - start) / 20;
            System.out.printf(
                    "%d entries: taken in %d ms, %d MB; an entry added is found after %d ms; a story of"
                            + " %d texts %.1f ms; a Korean text %.1f µs, an English one %.1f µs; a"
                            + " completion %.2f ms (%d)%n",
                    glossary.names().size() + glossary.terms().size(),
                    built / 1_000_000,
                    memory >> 20,
                    untilFound(glossary, finder),
                    story.size(),
                    marked / 1e6,
                    nanos[0] / 1e3 / lines.size(),
                    nanos[1] / 1e3 / lines.size(),
                    completed / 1e6 / 200,
                    mentions);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /// By the clock, as who adds one waits by it.
    private static long untilFound(FixedGlossary glossary, NoriTermFinder finder) {
        finder.find("서울", Language.KOREAN);
        long start = System.nanoTime();
        glossary.keep(
                List.of(
                        NameRecord.draft(
                                        new UUID(7, 7),
                                        NameRecord.Kind.PLACE,
                                        "새로난마을",
                                        "Saeronan",
                                        NameRecord.Basis.RULE)
                                .name()),
                null);
        while (finder.find("새로난마을에서", Language.KOREAN).isEmpty()) {
            Thread.onSpinWait();
        }
        long taken = (System.nanoTime() - start) / 1_000_000;
        glossary.delete(new UUID(7, 7), null);
        return taken;
    }

    private static List<GlossaryEntry> madeUp(int count) {
        Random random = new Random(1);
        List<GlossaryEntry> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String hangul =
                    "" + pick(SURNAMES, random) + pick(SYLLABLES, random) + pick(SYLLABLES, random);
            String english =
                    "Kim "
                            + ROMAN[random.nextInt(ROMAN.length)]
                            + "-"
                            + ROMAN[random.nextInt(ROMAN.length)]
                            + random.nextInt(1000);
            people.add(
                    new NameRecord(
                            new UUID(i, i),
                            NameRecord.Kind.PERSON,
                            hangul,
                            "",
                            english,
                            NameRecord.Basis.RULE,
                            "",
                            "Kim",
                            "",
                            "",
                            "KR",
                            "",
                            "",
                            List.of(),
                            "",
                            ""));
        }
        return people;
    }

    private static char pick(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}

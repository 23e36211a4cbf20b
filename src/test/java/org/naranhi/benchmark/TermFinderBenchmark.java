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
/// first argument says: time to take the glossary in, time a text, time a completion. Further
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
        long start = cpu();
        finder.refresh();
        long built = cpu() - start;
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
            System.out.printf(
                    "%d entries: taken in %d ms; a Korean text %.1f µs, an English one %.1f µs; a completion %.2f ms (%d)%n",
                    glossary.names().size() + glossary.terms().size(),
                    built / 1_000_000,
                    nanos[0] / 1e3 / lines.size(),
                    nanos[1] / 1e3 / lines.size(),
                    completed / 1e6 / 200,
                    mentions);
        }
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

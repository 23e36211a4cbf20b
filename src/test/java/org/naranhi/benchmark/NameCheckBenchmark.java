package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.quality.Finding;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SegmentPair;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// How often the checks of names and terms speak up over published translations, with the starter
/// glossary.
///
/// Arguments: files of pairs, English TAB Korean; with `-v` first, each finding is printed.
final class NameCheckBenchmark {
    private NameCheckBenchmark() {}

    public static void main(String[] args) throws IOException, Unreadable {
        boolean loud = args[0].equals("-v");
        TermFinder finder = new NoriTermFinder(starter());
        QualityDesk desk = QualityDesk.standard();
        for (int i = loud ? 1 : 0; i < args.length; i++) {
            for (Direction direction : List.of(Direction.KO_EN, Direction.EN_KO)) {
                measure(args[i], direction, finder, desk, loud);
            }
        }
    }

    static FixedGlossary starter() throws IOException, Unreadable {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (StarterFile file : StarterFile.values()) {
            Path path = Path.of("glossaries", file.fileName());
            entries.addAll(CsvGlossary.read(Files.readAllBytes(path)).entries());
        }
        return new FixedGlossary(entries);
    }

    static List<String[]> lines(Path path) throws IOException {
        List<Path> files = new ArrayList<>(List.of(path));
        if (Files.isDirectory(path)) {
            try (var stream = Files.list(path)) {
                files = stream.sorted().toList();
            }
        }
        List<String[]> lines = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t");
                if (cells.length >= 2 && !cells[0].equals("source")) {
                    lines.add(new String[] {cells[cells.length - 2], cells[cells.length - 1]});
                }
            }
        }
        return lines;
    }

    private static void measure(
            String name, Direction direction, TermFinder finder, QualityDesk desk, boolean loud)
            throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        int names = 0;
        int terms = 0;
        List<String[]> lines = lines(Path.of(name));
        for (String[] line : lines) {
            boolean korean = direction.source() == Language.KOREAN;
            String source = line[korean ? 1 : 0];
            String target = line[korean ? 0 : 1];
            List<Mention> mentions = finder.find(source, direction.source());
            names += (int) mentions.stream().filter(m -> m.entry() instanceof NameRecord).count();
            terms +=
                    (int) mentions.stream().filter(m -> !(m.entry() instanceof NameRecord)).count();
            for (Finding finding :
                    desk.examine(new SegmentPair(source, target, direction, mentions))) {
                if (finding.code().startsWith("name.") || finding.code().startsWith("term.")) {
                    counts.merge(finding.severity() + " " + finding.code(), 1, Integer::sum);
                    if (loud) {
                        System.out.println(
                                finding.severity()
                                        + " "
                                        + finding.key()
                                        + "\n  "
                                        + source
                                        + "\n  "
                                        + target);
                    }
                }
            }
        }
        System.out.printf(
                "%s %s>%s: %d pairs, %d names, %d terms: %s%n",
                name,
                direction.source().tag(),
                direction.target().tag(),
                lines.size(),
                names,
                terms,
                counts);
    }
}

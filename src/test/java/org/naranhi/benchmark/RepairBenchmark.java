package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figures;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.hangul.Particles;
import org.naranhi.memory.Entity;
import org.naranhi.memory.Match;
import org.naranhi.memory.Repair;
import org.naranhi.memory.Repaired;
import org.naranhi.memory.Similarity;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.bench.SentencePair;
import org.naranhi.memory.lucene.Analysis;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.workbench.GlossaryRenderings;

/// How often a match is repaired, and how often rightly: in a real pair one figure or name of the
/// source is exchanged, the pair is the match, and the repaired target is held against the pair's
/// own with the same exchanged.
///
/// What is right is known where the figure's digits, or the name in its form on record, stand once
/// on both sides: then by letters. A figure written otherwise in the target (45 million, 4500만) is
/// judged by reading the repaired target: its figures are those of before, that one new. A repair
/// where the target has no counterpart to be seen counts as wrong.
///
/// Each is asked twice: so, and with another word of the sentence missing (+).
///
/// Arguments: the data folder, which half of its pairs (0 to develop on, 1 to report), the folder
/// of glossaries; then `-v` for what went wrong, `-vv` for what was left too.
final class RepairBenchmark {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");

    private record Change(
            String kind, String source, Optional<String> target, Figure old, Figure now) {}

    private final Analysis analysis = new Analysis();
    private final GlossaryRenderings renderings;
    private final Repair repair;
    private final List<NameRecord> names;
    private final Random random = new Random(7);
    private final Map<String, int[]> counts = new TreeMap<>();
    private final int loud;
    private long nanos;
    private int asked;

    private RepairBenchmark(Path glossaries, int loud) throws Exception {
        FixedGlossary glossary = glossary(glossaries);
        this.names = glossary.names();
        this.renderings = new GlossaryRenderings(new NoriTermFinder(glossary));
        this.repair = new Repair(analysis, renderings);
        this.loud = loud;
    }

    public static void main(String[] args) throws Exception {
        int half = Integer.parseInt(args[1]);
        int loud = args.length > 3 ? args[3].length() - 1 : 0;
        RepairBenchmark benchmark = new RepairBenchmark(Path.of(args[2]), loud);
        List<SentencePair> pairs =
                ParallelText.of(Path.of(args[0]), "ntrex", "park-news", "ud").real();
        for (int i = half; i < pairs.size(); i += 2) {
            for (Direction direction : List.of(Direction.KO_EN, Direction.EN_KO)) {
                benchmark.pair(pairs.get(i), direction);
            }
        }
        benchmark.print(pairs.size() / 2);
    }

    private static FixedGlossary glossary(Path folder) throws IOException, GlossaryFile.Unreadable {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (StarterFile file : StarterFile.values()) {
            entries.addAll(
                    CsvGlossary.read(
                                    java.nio.file.Files.readAllBytes(
                                            folder.resolve(file.fileName())))
                            .entries());
        }
        return new FixedGlossary(entries);
    }

    private void pair(SentencePair pair, Direction direction) {
        boolean korean = direction == Direction.KO_EN;
        String source = korean ? pair.korean() : pair.english();
        String target = korean ? pair.english() : pair.korean();
        List<Figure> figures = Figures.read(source, direction.source());
        for (int i = 0; i < figures.size(); i++) {
            figure(source, target, figures, i, direction)
                    .ifPresent(c -> both(source, target, c, direction));
        }
        for (Entity entity : renderings.find(source, direction.source())) {
            if (entity.sort() != Entity.Sort.TERM) {
                name(source, target, entity, direction)
                        .ifPresent(c -> both(source, target, c, direction));
            }
        }
    }

    /// The digits of a figure exchanged for others.
    private Optional<Change> figure(
            String source, String target, List<Figure> figures, int at, Direction direction) {
        Figure old = figures.get(at);
        Matcher digits = DIGITS.matcher(source).region(old.span().start(), old.span().end());
        if (!digits.find()) {
            return Optional.empty();
        }
        String written = digits.group();
        String other = other(written, old);
        String altered =
                source.substring(0, digits.start()) + other + source.substring(digits.end());
        List<Figure> after = Figures.read(altered, direction.source());
        if (after.size() != figures.size()) {
            return Optional.empty();
        }
        Figure now = after.get(at);
        if (now.kind() != old.kind() || !now.unit().equals(old.unit()) || now.sameValue(old)) {
            return Optional.empty();
        }
        Optional<String> right = Optional.empty();
        List<Span> there = tokens(target, written);
        if (there.size() == 1 && tokens(source, written).size() == 1) {
            boolean commas = there.getFirst().of(target).contains(",");
            String put = commas == other.contains(",") ? other : other.replace(",", "");
            right =
                    Optional.of(
                            target.substring(0, there.getFirst().start())
                                    + put
                                    + target.substring(there.getFirst().end()));
        }
        String kind = old.kind().name().toLowerCase(Locale.ROOT);
        return Optional.of(new Change(kind, altered, right, old, now));
    }

    private String other(String written, Figure old) {
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean lead = i == 0 && written.length() > 1;
            boolean year = written.length() == 4 && old.kind().ofDate() && i < 2;
            other.append(
                    !Character.isDigit(c) || year || c == '0'
                            ? c
                            : (char) ('1' + random.nextInt(lead ? 3 : 9)));
        }
        return other.toString();
    }

    private static List<Span> tokens(String text, String written) {
        List<Span> found = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            if (digits.group().replace(",", "").equals(written.replace(",", ""))) {
                found.add(new Span(digits.start(), digits.end()));
            }
        }
        return found;
    }

    /// A name exchanged for another of its sort, in the form that stands there.
    private Optional<Change> name(
            String source, String target, Entity entity, Direction direction) {
        String text = entity.span().of(source);
        int form = entity.own().indexOf(text);
        List<NameRecord> others =
                names.stream()
                        .filter(n -> sort(n) == entity.sort() && !n.id().equals(entity.identity()))
                        .toList();
        NameRecord other = others.get(random.nextInt(others.size()));
        List<String> own = forms(other, direction.source());
        List<String> there = forms(other, direction.target());
        if (form < 0 || form >= own.size() || source.indexOf(text) != source.lastIndexOf(text)) {
            return Optional.empty();
        }
        String altered = put(source, entity.span(), own.get(form), direction.source());
        Optional<String> right = Optional.empty();
        for (int i = 0; i < entity.other().size(); i++) {
            String rendering = entity.other().get(i);
            int at = target.indexOf(rendering);
            int same = i == 1 && there.size() == 1 ? 0 : i;
            if (at >= 0 && at == target.lastIndexOf(rendering) && same < there.size()) {
                right =
                        Optional.of(
                                put(
                                        target,
                                        new Span(at, at + rendering.length()),
                                        there.get(same),
                                        direction.target()));
                break;
            }
        }
        return Optional.of(new Change("name " + entity.sort(), altered, right, null, null));
    }

    private static String put(String text, Span span, String name, Language language) {
        return language == Language.KOREAN
                ? Particles.replace(text, span.start(), span.end(), name)
                : text.substring(0, span.start()) + name + text.substring(span.end());
    }

    private static Entity.Sort sort(NameRecord name) {
        return switch (name.kind()) {
            case PERSON -> Entity.Sort.PERSON;
            case ORGANIZATION -> Entity.Sort.BODY;
            case PLACE -> Entity.Sort.PLACE;
        };
    }

    private static List<String> forms(NameRecord name, Language language) {
        String shorter = language == Language.KOREAN ? name.hangulShort() : name.englishShort();
        List<String> forms = new ArrayList<>(List.of(name.in(language)));
        for (String form : shorter.split(";")) {
            if (!form.isBlank() && !form.strip().equals(forms.getFirst())) {
                forms.add(form.strip());
            }
        }
        return forms;
    }

    /// As it is, and with a word missing elsewhere.
    private void both(String source, String target, Change change, Direction direction) {
        judge(source, target, change, direction, change.source(), "");
        int start = 0;
        while (source.startsWith(change.source().substring(0, start + 1))) {
            start++;
        }
        List<Span> words = new ArrayList<>();
        Matcher word = Pattern.compile("(?<=^| )[^ 0-9]+ ").matcher(change.source());
        while (word.find()) {
            String tail = change.source().substring(word.start());
            if (word.end() < start || source.endsWith(tail)) {
                words.add(new Span(word.start(), word.end()));
            }
        }
        if (!words.isEmpty()) {
            Span gone = words.get(random.nextInt(words.size()));
            String less =
                    new StringBuilder(change.source()).delete(gone.start(), gone.end()).toString();
            judge(source, target, change, direction, less, "+");
        }
    }

    private void judge(
            String source,
            String target,
            Change change,
            Direction direction,
            String sentence,
            String mark) {
        Match match =
                new Match(
                        new TranslationUnit(
                                UUID.randomUUID(),
                                direction,
                                source,
                                target,
                                null,
                                null,
                                TranslationUnit.Origin.IMPORTED,
                                null,
                                null,
                                "",
                                java.time.Instant.EPOCH),
                        source,
                        target,
                        Similarity.percent(analysis.read(sentence), analysis.read(source)),
                        0,
                        1,
                        false);
        long before = cpu();
        Optional<Repaired> repaired = repair.asked(sentence, direction).mend(match);
        nanos += cpu() - before;
        asked++;
        String key =
                direction.source().tag()
                        + ">"
                        + direction.target().tag()
                        + " "
                        + change.kind()
                        + mark;
        int[] count = counts.computeIfAbsent(key, _ -> new int[4]);
        boolean possible = change.target().isPresent() || valueThere(target, change, direction);
        count[0]++;
        count[1] += possible ? 1 : 0;
        if (repaired.isEmpty()) {
            if (possible && loud > 1) {
                show("LEFT", source, target, change, "-");
            }
            return;
        }
        String now = repaired.get().target();
        boolean right = right(now, target, change, direction);
        count[2]++;
        count[3] += right ? 1 : 0;
        if (!right && loud > 0) {
            show("WRONG", source, target, change, now);
        }
    }

    private static void show(String what, String source, String target, Change change, String now) {
        System.out.println(
                what
                        + ' '
                        + change.kind()
                        + "\n  "
                        + source
                        + "\n  "
                        + change.source()
                        + "\n  "
                        + target
                        + "\n  "
                        + now
                        + "\n  "
                        + change.target().orElse("by value"));
    }

    private static boolean valueThere(String target, Change change, Direction direction) {
        return change.old() != null && counterpart(target, change, direction).size() == 1;
    }

    /// The target's figures of that value; where there are several, those of that kind and unit.
    private static List<Figure> counterpart(String target, Change change, Direction direction) {
        List<Figure> all =
                Figures.read(target, direction.target()).stream()
                        .filter(f -> f.sameValue(change.old()))
                        .toList();
        List<Figure> kind = all.stream().filter(f -> f.kind() == change.old().kind()).toList();
        List<Figure> unit =
                kind.stream().filter(f -> f.unit().equals(change.old().unit())).toList();
        return all.size() == 1 ? all : kind.size() == 1 ? kind : unit;
    }

    private static boolean right(String now, String target, Change change, Direction direction) {
        if (change.target().isPresent() && change.target().get().equals(now)) {
            return true;
        }
        if (change.old() == null || !valueThere(target, change, direction)) {
            return false;
        }
        Figure one = counterpart(target, change, direction).getFirst();
        List<String> before =
                Figures.read(target, direction.target()).stream()
                        .map(f -> said(f.equals(one) ? change.now() : f, f))
                        .toList();
        List<String> after =
                Figures.read(now, direction.target()).stream().map(f -> said(f, f)).toList();
        return before.equals(after);
    }

    private static String said(Figure value, Figure of) {
        return of.kind() + " " + value.value().toPlainString() + " " + of.unit();
    }

    /// Processor time, so that others on the machine don't count.
    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void print(int pairs) {
        System.out.printf(
                "%d pairs; %.3f ms a match with the sentence asked for%n",
                pairs, nanos / 1e6 / asked);
        System.out.printf(
                "%-18s %7s %8s %8s %6s %9s %8s%n",
                "", "changes", "possible", "repaired", "right", "precision", "coverage");
        int[] all = new int[4];
        int[] elsewhere = new int[4];
        counts.forEach(
                (key, count) -> {
                    line(key, count);
                    int[] sum = key.endsWith("+") ? elsewhere : all;
                    for (int i = 0; i < 4; i++) {
                        sum[i] += count[i];
                    }
                });
        line("all", all);
        line("all+", elsewhere);
    }

    private static void line(String key, int[] count) {
        System.out.printf(
                "%-18s %7d %8d %8d %6d %9.3f %8.3f%n",
                key,
                count[0],
                count[1],
                count[2],
                count[3],
                count[3] / (double) Math.max(1, count[2]),
                count[3] / (double) Math.max(1, count[1]));
    }
}

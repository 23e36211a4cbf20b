package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Finds the bodies and places labelled in sentences (a line `## …` before each, then a character
/// TAB its label a line, `B-OG`, `I-LC`, `O`) with all that are labelled as the glossary: how many
/// labels are met exactly, within a longer hit or by a hit within them; what is missed; and a
/// sample of the hits outside the labels, to be read.
///
/// Arguments: the file; `0` or `1`, which half of its sentences; how many of the sample.
final class LabelledTermsBenchmark {
    private record Label(Span span, String kind) {}

    private record Sentence(String text, List<Label> labels) {}

    private LabelledTermsBenchmark() {}

    public static void main(String[] args) throws IOException {
        List<Sentence> all = read(Path.of(args[0]));
        int half = Integer.parseInt(args[1]);
        NoriTermFinder finder = new NoriTermFinder(glossary(all));
        Counts counts = new Counts();
        for (int i = half; i < all.size(); i += 2) {
            counts.add(all.get(i), finder.find(all.get(i).text, Language.KOREAN));
        }
        counts.print(Integer.parseInt(args[2]));
    }

    private static FixedGlossary glossary(List<Sentence> sentences) {
        Map<String, NameRecord> records = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (Label label : sentence.labels) {
                String name = label.span.of(sentence.text);
                NameRecord.Kind kind =
                        label.kind.equals("OG")
                                ? NameRecord.Kind.ORGANIZATION
                                : NameRecord.Kind.PLACE;
                UUID id = UUID.nameUUIDFromBytes((name + kind).getBytes(StandardCharsets.UTF_8));
                records.putIfAbsent(
                        name, NameRecord.draft(id, kind, name, "x", NameRecord.Basis.HOUSE).name());
            }
        }
        System.out.println(records.size() + " names");
        return new FixedGlossary(records.values());
    }

    private static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        int start = -1;
        String kind = "";
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("## ");
        for (String line : lines) {
            String[] cells = line.startsWith("## ") ? new String[0] : line.split("\t");
            String tag = cells.length == 2 ? cells[1] : "O";
            if (start >= 0 && !tag.startsWith("I-")) {
                if (kind.equals("OG") || kind.equals("LC")) {
                    labels.add(new Label(new Span(start, text.length()), kind));
                }
                start = -1;
            }
            if (cells.length == 0 && line.startsWith("## ")) {
                if (!text.isEmpty()) {
                    sentences.add(new Sentence(text.toString(), List.copyOf(labels)));
                }
                text.setLength(0);
                labels.clear();
            } else if (cells.length == 2) {
                if (tag.startsWith("B-")) {
                    start = text.length();
                    kind = tag.substring(2);
                }
                text.append(cells[0]);
            }
        }
        return sentences;
    }

    private static final class Counts {
        private int sentences;
        private int labels;
        private int exact;
        private int withinHit;
        private int aroundHit;
        private int hits;
        private final Map<String, Integer> missed = new LinkedHashMap<>();
        private final List<String> outside = new ArrayList<>();

        void add(Sentence sentence, List<Mention> mentions) {
            sentences++;
            labels += sentence.labels.size();
            hits += mentions.size();
            for (Label label : sentence.labels) {
                if (mentions.stream().anyMatch(m -> m.span().equals(label.span))) {
                    exact++;
                } else if (mentions.stream().anyMatch(m -> m.span().contains(label.span))) {
                    withinHit++;
                } else if (mentions.stream().anyMatch(m -> label.span.contains(m.span()))) {
                    aroundHit++;
                } else {
                    missed.merge(shown(sentence.text, label.span), 1, Integer::sum);
                }
            }
            for (Mention mention : mentions) {
                if (sentence.labels.stream().noneMatch(l -> l.span.overlaps(mention.span()))) {
                    outside.add(shown(sentence.text, mention.span()));
                }
            }
        }

        private static String shown(String text, Span span) {
            return text.substring(Math.max(0, span.start() - 12), span.start())
                    + '['
                    + span.of(text)
                    + ']'
                    + text.substring(span.end(), Math.min(text.length(), span.end() + 12));
        }

        void print(int sample) {
            System.out.printf(
                    "%d sentences, %d labels: %.4f exactly, %.4f in a longer hit, %.4f around one,"
                            + " %d missed (recall %.4f); %d hits, %d outside the labels%n",
                    sentences,
                    labels,
                    exact / (double) labels,
                    withinHit / (double) labels,
                    aroundHit / (double) labels,
                    missed.values().stream().mapToInt(n -> n).sum(),
                    (exact + withinHit) / (double) labels,
                    hits,
                    outside.size());
            missed.keySet().stream().limit(400).forEach(m -> System.out.println("missed\t" + m));
            Collections.shuffle(outside, new Random(6));
            outside.stream().limit(sample).forEach(o -> System.out.println("outside\t" + o));
        }
    }
}

package org.naranhi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A document in both languages, sentence by sentence, and which belong together: sentences of one
/// group say the same; a group may be of one side alone.
public record GoldAlignment(String name, List<Item> korean, List<Item> english) {
    /// A sentence, the group it belongs to and its paragraph; `moved` when it no longer stands
    /// where its counterpart does.
    public record Item(String text, int group, int passage, boolean moved) {}

    /// What belongs together, by numbers.
    public record Group(List<Integer> korean, List<Integer> english, boolean moved) {}

    public GoldAlignment {
        korean = List.copyOf(korean);
        english = List.copyOf(english);
    }

    /// The groups in order.
    public List<Group> groups() {
        Map<Integer, Group> groups = new TreeMap<>();
        for (int i = 0; i < korean.size(); i++) {
            Item item = korean.get(i);
            Group group = group(groups, item);
            group.korean().add(i);
        }
        for (int j = 0; j < english.size(); j++) {
            Item item = english.get(j);
            Group group = group(groups, item);
            group.english().add(j);
        }
        return List.copyOf(groups.values());
    }

    private static Group group(Map<Integer, Group> groups, Item item) {
        Group known = groups.get(item.group());
        if (known == null || item.moved() && !known.moved()) {
            known =
                    new Group(
                            known == null ? new ArrayList<>() : known.korean(),
                            known == null ? new ArrayList<>() : known.english(),
                            item.moved());
            groups.put(item.group(), known);
        }
        return known;
    }

    public List<String> koreanTexts() {
        return korean.stream().map(Item::text).toList();
    }

    public List<String> englishTexts() {
        return english.stream().map(Item::text).toList();
    }

    /// The documents of a folder of files with English and Korean lines side by side, each joined
    /// and split again.
    public static List<GoldAlignment> read(Path folder, Segmenter segmenter) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .filter(file -> file.toString().endsWith(".tsv"))
                    .map(file -> joined(file, segmenter))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldAlignment joined(Path file, Segmenter segmenter) {
        List<String> english = new ArrayList<>();
        List<String> korean = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t");
                if (cells.length > 1) {
                    english.add(cells[0].strip());
                    korean.add(cells[1].strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int[] groups = new int[english.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i;
        }
        List<int[]> koreanLines = new ArrayList<>();
        List<Span> koreanSpans = split(korean, Language.KOREAN, segmenter, koreanLines);
        List<int[]> englishLines = new ArrayList<>();
        List<Span> englishSpans = split(english, Language.ENGLISH, segmenter, englishLines);
        koreanLines.forEach(lines -> join(groups, lines));
        englishLines.forEach(lines -> join(groups, lines));
        return new GoldAlignment(
                file.getFileName().toString(),
                items(String.join(" ", korean), koreanSpans, koreanLines, groups),
                items(String.join(" ", english), englishSpans, englishLines, groups));
    }

    private static List<Item> items(
            String text, List<Span> spans, List<int[]> lines, int[] groups) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            items.add(new Item(spans.get(i).of(text), root(groups, lines.get(i)[0]), 0, false));
        }
        return items;
    }

    /// The sentences of the lines joined, and which lines each has something of.
    private static List<Span> split(
            List<String> lines, Language language, Segmenter segmenter, List<int[]> touched) {
        String text = String.join(" ", lines);
        int[] of = new int[text.length()];
        int at = 0;
        for (int line = 0; line < lines.size(); line++) {
            for (int c = 0; c < lines.get(line).length(); c++) {
                of[at++] = line;
            }
            if (at < of.length) {
                of[at++] = line;
            }
        }
        List<Span> spans = segmenter.segments(text, language);
        for (Span span : spans) {
            touched.add(new int[] {of[span.start()], of[span.end() - 1]});
        }
        return spans;
    }

    private static void join(int[] groups, int[] lines) {
        for (int line = lines[0]; line <= lines[1]; line++) {
            groups[root(groups, line)] = root(groups, lines[0]);
        }
    }

    private static int root(int[] groups, int at) {
        int root = at;
        while (groups[root] != root) {
            root = groups[root];
        }
        return root;
    }
}

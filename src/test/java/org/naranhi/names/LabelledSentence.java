package org.naranhi.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.naranhi.text.Span;

/// A sentence in which someone has marked the people.
public record LabelledSentence(String text, Set<Span> people) {
    /// KLUE-NER's file: a character and its label a line, an empty line after each sentence.
    public static List<LabelledSentence> read(Path file) {
        List<LabelledSentence> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> labels = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int tab = line.lastIndexOf('\t');
                if (line.startsWith("## ") || tab < 0) {
                    close(text, labels, sentences);
                } else {
                    text.append(line, 0, tab);
                    while (labels.size() < text.length()) {
                        labels.add(line.substring(tab + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close(text, labels, sentences);
        return sentences;
    }

    private static void close(
            StringBuilder text, List<String> labels, List<LabelledSentence> sentences) {
        if (text.isEmpty()) {
            return;
        }
        Set<Span> people = new HashSet<>();
        for (int start = 0; start < labels.size(); start++) {
            if (labels.get(start).equals("B-PS")) {
                int end = start + 1;
                while (end < labels.size() && labels.get(end).equals("I-PS")) {
                    end++;
                }
                people.add(new Span(start, end));
            }
        }
        sentences.add(new LabelledSentence(text.toString(), people));
        text.setLength(0);
        labels.clear();
    }
}

package org.naranhi.glossary.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.TermFinder;
import org.naranhi.text.Language;

/// The rows of a table of sentences with the mentions in them, and the small glossary beside it.
record MentionTable(String text, List<String> expected) {
    static List<MentionTable> read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .map(
                        cells ->
                                new MentionTable(
                                        cells[0],
                                        cells[1].equals("-")
                                                ? List.of()
                                                : List.of(cells[1].split("; "))))
                .toList();
    }

    static FixedGlossary glossary() {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (StarterFile file : StarterFile.values()) {
            try {
                GlossaryFile read = CsvGlossary.read(bytes(file.fileName()));
                if (!read.badRows().isEmpty()) {
                    throw new IllegalStateException(file + " " + read.badRows());
                }
                entries.addAll(read.entries());
            } catch (GlossaryFile.Unreadable e) {
                throw new IllegalStateException(e);
            }
        }
        return new FixedGlossary(entries);
    }

    private static byte[] bytes(String file) {
        try (InputStream in =
                Objects.requireNonNull(MentionTable.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Language language() {
        return text.chars().anyMatch(c -> c >= '가' && c <= '힣')
                ? Language.KOREAN
                : Language.ENGLISH;
    }

    /// What a finder finds, written as in the table; homonyms once.
    List<String> found(TermFinder finder) {
        Set<Mention> bySpan = new LinkedHashSet<>(finder.find(text, language()));
        List<String> found = new ArrayList<>();
        Mention before = null;
        for (Mention mention : bySpan) {
            if (before == null || !before.span().equals(mention.span())) {
                String span = mention.span().of(text);
                String whole = span + '+' + mention.attached();
                found.add(expected.contains(span) ? span : whole);
            }
            before = mention;
        }
        return found;
    }
}

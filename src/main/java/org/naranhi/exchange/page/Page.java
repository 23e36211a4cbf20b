package org.naranhi.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.page.Row.Cell;
import org.naranhi.exchange.page.Row.Part;
import org.naranhi.exchange.page.Row.Place;
import org.naranhi.exchange.prose.Run;
import org.naranhi.exchange.prose.Runs;
import org.naranhi.story.Passage;
import org.naranhi.story.Segment;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.Language;

/// An edition as readers get it: rows in order, in each a cell for every language of the edition,
/// the original first. What is not translated yet is there in the original's words.
public record Page(Language source, List<Language> languages, List<Row> rows) {
    public static Page of(Edition edition) {
        Language source = edition.text().story().sourceLanguage();
        List<Language> languages =
                Stream.of(source, source.other()).filter(edition.languages()::include).toList();
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (PassageText passage : edition.text().passages()) {
            if (passage.passage().kind().translated() && !passage.segments().isEmpty()) {
                add(rows, passage, source, languages, number);
            }
            number += passage.segments().size();
        }
        return new Page(source, languages, List.copyOf(rows));
    }

    public boolean bilingual() {
        return languages.size() > 1;
    }

    /// The headline of a language; the original's where it has none yet.
    public Optional<String> headline(Language language) {
        return rows.stream()
                .filter(row -> row.place() == Place.HEADLINE)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.language() == language)
                .map(cell -> cell.parts().getFirst())
                .map(part -> part.words(" "))
                .findFirst();
    }

    private static void add(
            List<Row> rows,
            PassageText passage,
            Language source,
            List<Language> languages,
            int number) {
        List<Cell> cells =
                languages.stream()
                        .map(
                                language ->
                                        new Cell(
                                                language,
                                                List.of(part(passage, language, source, number))))
                        .toList();
        Row row = new Row(Place.of(passage.passage().kind()), cells);
        if (!rows.isEmpty() && rows.getLast().place().joins(passage.passage().kind())) {
            row = joined(rows.removeLast(), row);
        }
        rows.add(row);
    }

    private static Row joined(Row first, Row second) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            Cell cell = first.cells().get(i);
            List<Part> parts = new ArrayList<>(cell.parts());
            parts.addAll(second.cells().get(i).parts());
            cells.add(new Cell(cell.language(), List.copyOf(parts)));
        }
        return new Row(first.place(), cells);
    }

    private static Part part(PassageText text, Language language, Language source, int first) {
        Passage passage = text.passage();
        Runs original = new Runs(passage.tags());
        Runs translated = new Runs(passage.tags());
        List<Sentence> sentences = new ArrayList<>();
        int number = first;
        Gaps gaps = new Gaps(passage.text());
        for (Segment segment : text.segments()) {
            String gap = gaps.before(segment.source());
            List<Run> sourceRuns = original.of(segment.source());
            if (language == source) {
                sentences.add(new Sentence(number, passage.language(), sourceRuns, false, gap));
            } else {
                String space = sentences.isEmpty() ? "" : " ";
                List<Run> targetRuns = translated.of(segment.target());
                translated.closeAllBut(original);
                boolean missing = segment.target().isBlank();
                if (missing && !sentences.isEmpty() && sentences.getLast().missing()) {
                    sentences.addLast(sentences.removeLast().unmarked());
                }
                sentences.add(
                        new Sentence(
                                number,
                                missing ? passage.language() : language,
                                missing ? sourceRuns : targetRuns,
                                missing,
                                space));
            }
            number++;
        }
        return new Part(passage.kind(), List.copyOf(sentences));
    }
}

package org.naranhi.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.page.Page;
import org.naranhi.exchange.page.Phrases;
import org.naranhi.exchange.page.Row;
import org.naranhi.exchange.page.Row.Cell;
import org.naranhi.exchange.page.Row.Part;
import org.naranhi.exchange.page.Row.Place;
import org.naranhi.exchange.page.Sentence;
import org.naranhi.exchange.prose.Addresses;
import org.naranhi.exchange.prose.Run;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

/// What the template of the readers' edition is filled with. All text in it is plain; the template
/// escapes it.
record HtmlPage(
        String lang,
        String title,
        String policy,
        String style,
        String script,
        boolean both,
        List<HtmlRow> rows,
        List<Credit> credits) {
    record HtmlRow(String place, List<HtmlCell> cells) {}

    /// `element` is empty for a figure, which has one more inside.
    record HtmlCell(String lang, String element, String place, List<HtmlPart> parts) {}

    record HtmlPart(
            String between, String datetime, boolean credit, List<HtmlSentence> sentences) {}

    /// `lang` only where it is not the cell's.
    record HtmlSentence(
            String gap,
            int number,
            @Nullable String lang,
            boolean missing,
            String mark,
            String markLang,
            List<HtmlPiece> pieces) {}

    /// One of: the begin or the end of an element, text, a line break.
    record HtmlPiece(String open, String href, String close, String text, boolean lineBreak) {
        static HtmlPiece open(InlineTag tag) {
            String href = tag.href();
            return new HtmlPiece(
                    element(tag), href != null && Addresses.safe(href) ? href : "", "", "", false);
        }

        static HtmlPiece close(InlineTag tag) {
            return new HtmlPiece("", "", element(tag), "", false);
        }

        static HtmlPiece text(String text) {
            return new HtmlPiece("", "", "", text, false);
        }

        private static String element(InlineTag tag) {
            return switch (tag.kind()) {
                case BOLD -> "b";
                case ITALIC -> "i";
                case UNDERLINE -> "u";
                case LINK -> "a";
                case LINE_BREAK -> throw new IllegalArgumentException("a break has no content");
            };
        }
    }

    record Credit(String lang, String text) {}

    static HtmlPage of(Edition edition, String style, String script, String policy) {
        Page page = Page.of(edition);
        List<HtmlRow> rows = new ArrayList<>();
        boolean headline = false;
        for (Row row : page.rows()) {
            boolean first = row.place() == Place.HEADLINE && !headline;
            headline |= first;
            rows.add(
                    new HtmlRow(
                            code(row.place()),
                            row.cells().stream()
                                    .map(cell -> cell(cell, row.place(), first))
                                    .toList()));
        }
        String title =
                page.languages().stream()
                        .flatMap(language -> page.headline(language).stream())
                        .distinct()
                        .collect(Collectors.joining(" · "));
        return new HtmlPage(
                page.languages().getFirst().tag(),
                title.isEmpty() ? edition.text().story().originalName() : title,
                policy,
                style,
                script,
                page.bilingual(),
                rows,
                page.languages().stream()
                        .map(l -> new Credit(l.tag(), Phrases.in(l).credits(edition)))
                        .toList());
    }

    private static HtmlCell cell(Cell cell, Place place, boolean first) {
        String element =
                switch (place) {
                    case HEADLINE -> first ? "h1" : "h2";
                    case SUBHEAD -> "h2";
                    case FIGURE -> "";
                    case SECTION, BY, BODY -> "p";
                };
        List<HtmlPart> parts = new ArrayList<>();
        for (Part part : cell.parts()) {
            String between = parts.isEmpty() ? "" : place == Place.BY ? " · " : " ";
            String datetime =
                    part.kind() == PassageKind.TIMESTAMP
                            ? Dates.datetime(part.words(" ")).orElse("")
                            : "";
            parts.add(
                    new HtmlPart(
                            between,
                            datetime,
                            part.kind() == PassageKind.CREDIT,
                            part.sentences().stream()
                                    .map(sentence -> sentence(sentence, cell.language()))
                                    .toList()));
        }
        return new HtmlCell(cell.language().tag(), element, code(place), parts);
    }

    private static HtmlSentence sentence(Sentence sentence, Language cell) {
        return new HtmlSentence(
                sentence.gap(),
                sentence.number(),
                sentence.language() == cell ? null : sentence.language().tag(),
                sentence.missing(),
                sentence.marked() ? Phrases.in(cell).missing() : "",
                cell.tag(),
                pieces(sentence.runs()));
    }

    /// Runs as nested elements: what stays the same from run to run stays open.
    static List<HtmlPiece> pieces(List<Run> runs) {
        List<HtmlPiece> pieces = new ArrayList<>();
        List<InlineTag> open = new ArrayList<>();
        for (Run run : runs) {
            if (run.lineBreak()) {
                pieces.add(new HtmlPiece("", "", "", "", true));
                continue;
            }
            int same = 0;
            while (same < open.size()
                    && same < run.formats().size()
                    && open.get(same).equals(run.formats().get(same))) {
                same++;
            }
            close(open, same, pieces);
            for (InlineTag tag : run.formats().subList(same, run.formats().size())) {
                pieces.add(HtmlPiece.open(tag));
                open.addLast(tag);
            }
            pieces.add(HtmlPiece.text(run.text()));
        }
        close(open, 0, pieces);
        return pieces;
    }

    private static void close(List<InlineTag> open, int depth, List<HtmlPiece> pieces) {
        while (open.size() > depth) {
            pieces.add(HtmlPiece.close(open.removeLast()));
        }
    }

    private static String code(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }
}

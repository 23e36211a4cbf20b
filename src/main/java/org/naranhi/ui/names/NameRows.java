package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Language;

/// The lines of the list of names as the page draws them.
final class NameRows {
    private static final String TEMPLATE =
            """
            ${item.heading
                ? html`<div class="names-group">${item.heading}</div>`
                : html`<div class="names-row">
                    <b lang="ko">${item.hangul}</b>
                    <small><span lang="en">${item.english}</span>${item.detail
                        ? html`<span> · </span><span lang=${item.detailLanguage}>${item.detail}</span>`
                        : ''}</small>
                    <span class=${item.remark ? 'names-remark' : 'names-stories'}
                        >${item.remark || item.stories}</span>
                </div>`}
            """;

    private final Component at;
    private final Language reader;

    private NameRows(Component at, Language reader) {
        this.at = at;
        this.reader = reader;
    }

    static LitRenderer<ListRow> renderer(Component at, Language reader) {
        NameRows rows = new NameRows(at, reader);
        return LitRenderer.<ListRow>of(TEMPLATE)
                .withProperty("heading", rows::heading)
                .withProperty("hangul", NameRows::hangul)
                .withProperty("english", NameRows::english)
                .withProperty("detail", row -> rows.detail(row).text())
                .withProperty("detailLanguage", row -> rows.detail(row).language())
                .withProperty("remark", row -> row instanceof ListRow.ToSettle s ? s.remark() : "")
                .withProperty("stories", rows::stories);
    }

    private record Words(String text, String language) {}

    private String heading(ListRow row) {
        return row instanceof ListRow.Heading heading
                ? at.getTranslation("names.group", heading.words(), heading.count())
                : "";
    }

    private static String hangul(ListRow row) {
        return switch (row) {
            case ListRow.Heading _ -> "";
            case ListRow.ToSettle settle -> settle.hangul();
            case ListRow.OnRecord record -> record.name().hangul();
        };
    }

    private static String english(ListRow row) {
        return switch (row) {
            case ListRow.Heading _ -> "";
            case ListRow.ToSettle settle -> settle.words();
            case ListRow.OnRecord record -> record.name().english();
        };
    }

    /// What tells this one from others in few words: a person's title in the reader's language if
    /// there is one in it, a body's short form, what a place is part of.
    private Words detail(ListRow row) {
        if (!(row instanceof ListRow.OnRecord(NameRecord name, _))) {
            return new Words("", "");
        }
        return switch (name.kind()) {
            case PERSON -> {
                Words first = title(name, reader);
                yield first.text().isEmpty() ? title(name, reader.other()) : first;
            }
            case ORGANIZATION -> new Words(name.englishShort(), Language.ENGLISH.tag());
            case PLACE -> new Words(name.partOf(), Language.KOREAN.tag());
        };
    }

    private static Words title(NameRecord name, Language language) {
        return new Words(
                language == Language.KOREAN ? name.titleKorean() : name.titleEnglish(),
                language.tag());
    }

    private String stories(ListRow row) {
        return row instanceof ListRow.OnRecord record && record.stories() > 0
                ? at.getTranslation("names.stories", record.stories())
                : "";
    }
}

package org.naranhi.glossary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Checked;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.NameRecord.Title;

/// A name record being written.
///
/// ```java
/// NameRecord.draft(id, Kind.PERSON, "홍나란", "Hong Na-ran", Basis.OWN).country("KR").name()
/// record.toDraft().english("Hong Naran").basis(Basis.HOUSE).name()
/// ```
public final class NameDraft {
    private final UUID id;
    private Kind kind;
    private String hangul;
    private String hanja = "";
    private String english;
    private Basis basis;
    private String hangulShort = "";
    private String englishShort = "";
    private String titleKorean = "";
    private String titleEnglish = "";
    private String country = "";
    private String partOf = "";
    private String category = "";
    private List<String> variants = List.of();
    private String source = "";
    private String note = "";
    private String distinction = "";
    private List<Title> formerTitles = List.of();
    private @Nullable Checked checked;

    NameDraft(UUID id, Kind kind, String hangul, String english, Basis basis) {
        this.id = id;
        this.kind = kind;
        this.hangul = hangul;
        this.english = english;
        this.basis = basis;
    }

    NameDraft(NameRecord from) {
        this(from.id(), from.kind(), from.hangul(), from.english(), from.basis());
        hanja = from.hanja();
        hangulShort = from.hangulShort();
        englishShort = from.englishShort();
        titleKorean = from.titleKorean();
        titleEnglish = from.titleEnglish();
        country = from.country();
        partOf = from.partOf();
        category = from.category();
        variants = from.variants();
        source = from.source();
        note = from.note();
        distinction = from.distinction();
        formerTitles = from.formerTitles();
        checked = from.checked();
    }

    public NameRecord name() {
        return new NameRecord(
                id,
                kind,
                hangul,
                hanja,
                english,
                basis,
                hangulShort,
                englishShort,
                titleKorean,
                titleEnglish,
                country,
                partOf,
                category,
                variants,
                source,
                note,
                distinction,
                formerTitles,
                checked);
    }

    public NameDraft kind(Kind of) {
        kind = of;
        return this;
    }

    public NameDraft hangul(String name) {
        hangul = name;
        return this;
    }

    public NameDraft hanja(String name) {
        hanja = name;
        return this;
    }

    public NameDraft english(String name) {
        english = name;
        return this;
    }

    public NameDraft basis(Basis why) {
        basis = why;
        return this;
    }

    public NameDraft hangulShort(String form) {
        hangulShort = form;
        return this;
    }

    public NameDraft englishShort(String form) {
        englishShort = form;
        return this;
    }

    public NameDraft titleKorean(String title) {
        titleKorean = title;
        return this;
    }

    public NameDraft titleEnglish(String title) {
        titleEnglish = title;
        return this;
    }

    public NameDraft country(String code) {
        country = code;
        return this;
    }

    public NameDraft partOf(String place) {
        partOf = place;
        return this;
    }

    public NameDraft category(String of) {
        category = of;
        return this;
    }

    public NameDraft variants(List<String> spellings) {
        variants = spellings;
        return this;
    }

    public NameDraft source(String where) {
        source = where;
        return this;
    }

    public NameDraft note(String words) {
        note = words;
        return this;
    }

    public NameDraft distinction(String words) {
        distinction = words;
        return this;
    }

    public NameDraft formerTitles(List<Title> titles) {
        formerTitles = titles;
        return this;
    }

    public NameDraft checked(@Nullable Checked by) {
        checked = by;
        return this;
    }
}

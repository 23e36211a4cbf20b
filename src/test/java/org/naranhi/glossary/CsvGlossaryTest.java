package org.naranhi.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.GlossaryFile.BadRow;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.TermEntry.Status;

class CsvGlossaryTest {
    private static final String PEOPLE =
            """
            hangul,hanja,english,basis,title_ko,title_en,second_reference,country,variants,source,note
            홍나란,洪나란,Hong Na-ran,own,편집장,editor-in-chief,Hong,KR,Hong Naran; Hong Nalan,,"한 줄, 쉼표"
            """;

    private static GlossaryFile read(String text) throws Unreadable {
        return CsvGlossary.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAPerson() throws Unreadable {
        GlossaryFile file = read(PEOPLE);
        assertThat(file.file()).isEqualTo(StarterFile.PEOPLE);
        assertThat(file.badRows()).isEmpty();
        NameRecord name = (NameRecord) file.entries().getFirst();
        assertThat(name.kind()).isEqualTo(Kind.PERSON);
        assertThat(name.basis()).isEqualTo(Basis.OWN);
        assertThat(name.secondReference()).isEqualTo("Hong");
        assertThat(name.variants()).containsExactly("Hong Naran", "Hong Nalan");
        assertThat(name.note()).isEqualTo("한 줄, 쉼표");
    }

    @Test
    void readsABodyAPlaceAndATerm() throws Unreadable {
        NameRecord body =
                (NameRecord)
                        read("""
                                        hangul,hanja,english,hangul_short,english_short,kind,country,basis,variants,source,note
                                        나란신문사,,Naran Daily,나란신문; 나란,ND,company,zz,house,,,
                                        """)
                                .entries()
                                .getFirst();
        assertThat(body.hangulShort()).isEqualTo("나란신문; 나란");
        assertThat(body.englishShort()).isEqualTo("ND");
        assertThat(body.category()).isEqualTo("company");
        assertThat(body.country()).isEmpty();
        NameRecord place =
                (NameRecord)
                        read("""
                                        hangul,hanja,english,hangul_short,kind,part_of,country,basis,variants,source,note
                                        나란시,,Naran,나란,city,가상도,KR,rule,,,
                                        """)
                                .entries()
                                .getFirst();
        assertThat(place.kind()).isEqualTo(Kind.PLACE);
        assertThat(place.partOf()).isEqualTo("가상도");
        TermEntry term =
                (TermEntry)
                        read("""
                                        korean,english,domain,part_of_speech,status,korean_variants,english_variants,abbreviation,note
                                        나란히,side by side,press,adverb,admitted,나란,,,
                                        """)
                                .entries()
                                .getFirst();
        assertThat(term.status()).isEqualTo(Status.ADMITTED);
        assertThat(term.koreanVariants()).containsExactly("나란");
    }

    @Test
    void readingAgainGivesTheSameIdsEvenWhenTheSpellingHasChanged() throws Unreadable {
        UUID before = read(PEOPLE).entries().getFirst().id();
        UUID after = read(PEOPLE.replace("Hong Na-ran,", "Hong Naran,")).entries().getFirst().id();
        assertThat(after).isEqualTo(before);
        assertThat(read(PEOPLE.replace("洪나란", "紅나란")).entries().getFirst().id())
                .isNotEqualTo(before);
    }

    @Test
    void readsWhatSpreadsheetsSave() throws Unreadable {
        String korean = PEOPLE.replace("洪나란", "").replace("Hong Nalan", "홍날안");
        List<GlossaryEntry> entries = read(korean).entries();
        assertThat(CsvGlossary.read(("\uFEFF" + korean).getBytes(StandardCharsets.UTF_8)).entries())
                .isEqualTo(entries);
        assertThat(CsvGlossary.read(korean.getBytes(Charset.forName("x-windows-949"))).entries())
                .isEqualTo(entries);
        assertThat(CsvGlossary.read(korean.getBytes(StandardCharsets.UTF_16)).entries())
                .isEqualTo(entries);
        assertThat(read(Normalizer.normalize(korean, Normalizer.Form.NFD)).entries())
                .isEqualTo(entries);
        assertThat(read(korean.replace("\n", "\r\n")).entries()).isEqualTo(entries);
        String withoutComma = korean.replace("한 줄, 쉼표", "한 줄");
        assertThat(read(withoutComma.replace(',', '\t')).entries())
                .isEqualTo(read(withoutComma).entries());
    }

    @Test
    void columnsMayStandInAnyOrder() throws Unreadable {
        GlossaryFile file =
                read("English,Basis,COUNTRY,second reference,Hangul\nHong,own,kr,H,홍\n");
        assertThat(((NameRecord) file.entries().getFirst()).secondReference()).isEqualTo("H");
    }

    @Test
    void goodRowsGoInAndBadRowsAreToldByLine() throws Unreadable {
        GlossaryFile file =
                read(
                        """
                        hangul,hanja,english,basis,title_ko,title_en,second_reference,country,variants,source,note
                        가나다,,Ga Na-da,own,,,,KR,,,"두
                        줄"
                        라마바,,,own,,,,KR,,,

                        가나다,,Ga Nada,own,,,,KR,,,
                        사아자,,Sa A-ja,guess,,,,KR,,,
                        차카타,,Cha Ka-ta,own,,,,XX,,,
                        파하가,,Pa Ha-ga,own,,,,KR,,,,
                        나다라,,Na Da-ra,rule,,,,JP,,,
                        """);
        assertThat(file.entries()).extracting(GlossaryEntry::korean).containsExactly("가나다", "나다라");
        assertThat(file.badRows())
                .containsExactly(
                        new BadRow(4, "cell.empty", "english"),
                        new BadRow(6, "row.doubled", "hangul"),
                        new BadRow(7, "basis.unknown", "basis"),
                        new BadRow(8, "country.unknown", "country"),
                        new BadRow(9, "row.long", ""));
    }

    @Test
    void aQuoteNeverClosedEndsTheFileThere() throws Unreadable {
        GlossaryFile file = read(PEOPLE + "나다라,\"羅,Na Da-ra,rule,,,,KR,,,\n");
        assertThat(file.entries()).hasSize(1);
        assertThat(file.badRows()).containsExactly(new BadRow(3, "file.broken", ""));
    }

    @Test
    void refusesWhatIsNoGlossary() {
        assertThatThrownBy(() -> read("a,b\n1,2\n"))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo("header.unknown"));
        assertThatThrownBy(() -> read("")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> CsvGlossary.read(new byte[] {0, 1, 2, (byte) 0xFF, 0}))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo("encoding.unknown"));
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws Unreadable, IOException {
        GlossaryFile file = read(PEOPLE);
        StringBuilder out = new StringBuilder();
        CsvGlossary.write(StarterFile.PEOPLE, file.entries(), out);
        assertThat(out.toString()).isEqualTo(PEOPLE);
    }

    @Test
    void entriesMadeElsewhereKeepTheirIds() throws Unreadable, IOException {
        NameRecord made =
                new NameRecord(
                        new UUID(7, 7),
                        Kind.PLACE,
                        "나란시",
                        "",
                        "Naran",
                        Basis.RULE,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "city",
                        List.of(),
                        "",
                        "");
        StringBuilder out = new StringBuilder();
        CsvGlossary.write(StarterFile.PLACES, List.of(made), out);
        assertThat(out.toString())
                .startsWith(String.join(",", StarterFile.PLACES.columns()) + ",id\n");
        assertThat(read(out.toString()).entries()).containsExactly(made);
    }
}

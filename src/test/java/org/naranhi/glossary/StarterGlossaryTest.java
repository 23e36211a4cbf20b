package org.naranhi.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.romanization.DistrictName;
import org.naranhi.romanization.PersonalName;

/// The starter files are what they should be: every row good, nothing twice, enough of everything.
class StarterGlossaryTest {
    private static final Pattern ENGLISH = Pattern.compile("[\\p{IsLatin}\\p{Nd}\\p{Punct} ’–]+");

    private static GlossaryFile read(StarterFile file) throws IOException, Unreadable {
        return CsvGlossary.read(Files.readAllBytes(Path.of("glossaries", file.fileName())));
    }

    @ParameterizedTest
    @EnumSource(StarterFile.class)
    void everyRowIsGood(StarterFile file) throws IOException, Unreadable {
        GlossaryFile read = read(file);
        assertThat(read.file()).isEqualTo(file);
        assertThat(read.badRows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PEOPLE,150", "ORGANIZATIONS,120", "PLACES,400", "TERMS,400"})
    void thereAreEnough(StarterFile file, int least) throws IOException, Unreadable {
        assertThat(read(file).entries()).hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource(StarterFile.class)
    void nothingStandsTwice(StarterFile file) throws IOException, Unreadable {
        Map<String, List<String>> twice =
                read(file).entries().stream()
                        .collect(
                                Collectors.groupingBy(
                                        StarterGlossaryTest::identity,
                                        Collectors.mapping(
                                                GlossaryEntry::english, Collectors.toList())));
        twice.values().removeIf(rows -> rows.size() == 1);
        assertThat(twice).isEmpty();
    }

    private static String identity(GlossaryEntry entry) {
        return switch (entry) {
            case NameRecord name ->
                    name.hangul() + '|' + name.english() + '|' + name.partOf() + '|' + name.hanja();
            case TermEntry term -> term.korean() + '|' + term.english();
        };
    }

    @ParameterizedTest
    @EnumSource(StarterFile.class)
    void koreanHasHangulOrIsAnAcronymAndEnglishIsLatin(StarterFile file)
            throws IOException, Unreadable {
        for (GlossaryEntry entry : read(file).entries()) {
            assertThat(entry.korean()).as(entry.english()).matches("(?s).*([가-힣]|^[A-Z0-9 &]+$).*");
            assertThat(entry.english()).as(entry.korean()).matches(ENGLISH);
        }
    }

    @ParameterizedTest
    @EnumSource(StarterFile.class)
    void writtenAndReadBackTheSame(StarterFile file) throws IOException, Unreadable {
        List<GlossaryEntry> entries = read(file).entries();
        StringBuilder out = new StringBuilder();
        CsvGlossary.write(file, entries, out);
        assertThat(out.toString().lines().findFirst()).hasValue(String.join(",", file.columns()));
        assertThat(
                        CsvGlossary.read(
                                        out.toString()
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .entries())
                .isEqualTo(entries);
    }

    @Test
    void everyKoreanNameCanBeRomanizedAndThoseSpelledByRuleAre() throws IOException, Unreadable {
        for (GlossaryEntry entry : read(StarterFile.PEOPLE).entries()) {
            NameRecord name = (NameRecord) entry;
            if (Set.of("KR", "KP").contains(name.country())) {
                String romanized = PersonalName.of(name.hangul()).romanized();
                assertThat(romanized).matches(ENGLISH);
                if (name.basis() == NameRecord.Basis.RULE) {
                    assertThat(name.english()).isEqualTo(romanized);
                }
            }
        }
    }

    /// RR 3-5
    @Test
    void citiesCountiesAndDistrictsAreSpelledByRule() throws IOException, Unreadable {
        int checked = 0;
        for (GlossaryEntry entry : read(StarterFile.PLACES).entries()) {
            NameRecord name = (NameRecord) entry;
            if (name.country().equals("KR")
                    && Set.of("city", "county", "district").contains(name.category())) {
                String romanized = DistrictName.of(name.hangul()).romanized();
                String stem = romanized.substring(0, romanized.lastIndexOf('-'));
                assertThat(name.english()).as(name.hangul()).matches(stem + "([-, ].*)?");
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(200);
    }
}

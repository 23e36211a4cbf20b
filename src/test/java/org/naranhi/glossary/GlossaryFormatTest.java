package org.naranhi.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Checked;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.NameRecord.Title;
import org.naranhi.glossary.TermEntry.Status;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// What holds for every format: what is written comes back, every field of every entry.
class GlossaryFormatTest {
    private static final List<String> HOSTILE =
            List.of(
                    "=1+1",
                    "+82 2 123",
                    "-do",
                    "@sum(A1)",
                    "'=1",
                    "''-x",
                    "'tis",
                    "1e5",
                    "007",
                    "12345678901234567890",
                    "2026-03-01",
                    "TRUE",
                    "#N/A",
                    "a;b",
                    "a\\;b|c\\",
                    "\\n",
                    "\"quoted\", 'so'",
                    "<b>&amp;]]>",
                    "_x0041_ _x000D_",
                    "😀 👩‍👩‍👧 한",
                    "한소라",
                    "null",
                    "ZZ",
                    "x".repeat(300));

    @TempDir Path folder;

    static List<GlossaryFormat> formats() {
        try (var context = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(GlossaryFormat.class));
            scanner.scan("org.naranhi.glossary");
            context.register(GlossaryFiles.class);
            context.refresh();
            return context.getBean(GlossaryFiles.class).formats();
        }
    }

    static Stream<Arguments> formatsAndKinds() {
        return formats().stream()
                .flatMap(
                        format ->
                                Stream.of(StarterFile.values())
                                        .map(file -> Arguments.of(format, file)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndKinds")
    void everyFieldComesBackWhateverStandsInIt(GlossaryFormat format, StarterFile file)
            throws Exception {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (String hostile : HOSTILE) {
            entries.add(file == StarterFile.TERMS ? term(hostile) : name(file, hostile));
        }
        entries.add(file == StarterFile.TERMS ? bareTerm() : bareName(file));

        assertThat(comeBack(format, EnumSet.of(file), entries)).isEqualTo(entries);
    }

    /// Whatever a concept is made of.
    @ParameterizedTest
    @MethodSource("formats")
    void conceptsOfManyTermsComeBack(GlossaryFormat format) throws Exception {
        SomeConcepts some = new SomeConcepts(20_261_127);
        List<GlossaryEntry> entries =
                Stream.<GlossaryEntry>generate(some::next).limit(2_000).toList();

        assertThat(comeBack(format, EnumSet.of(StarterFile.TERMS), entries)).isEqualTo(entries);
    }

    /// Java's XML readers would stop at 100,000 of them.
    @ParameterizedTest
    @MethodSource("formats")
    void ampersandsWithoutNumberComeBack(GlossaryFormat format) throws Exception {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            entries.add(
                    new TermEntry(
                            UUID.randomUUID(),
                            "연구 개발",
                            "R&D " + i,
                            "science",
                            "noun",
                            Status.PREFERRED,
                            List.of(),
                            List.of(),
                            "",
                            "&<".repeat(450)));
        }
        assertThat(comeBack(format, EnumSet.of(StarterFile.TERMS), entries)).isEqualTo(entries);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void severalKindsShareAFileWhereTheyCan(GlossaryFormat format) throws Exception {
        List<GlossaryEntry> entries =
                List.of(
                        name(StarterFile.PEOPLE, "가"),
                        name(StarterFile.ORGANIZATIONS, "나"),
                        name(StarterFile.PLACES, "다"),
                        term("라"));
        if (format.severalKinds()) {
            assertThat(comeBack(format, EnumSet.allOf(StarterFile.class), entries))
                    .isEqualTo(entries);
        }
        for (StarterFile file : StarterFile.values()) {
            assertThat(comeBack(format, EnumSet.of(file), entries))
                    .containsExactly(entries.get(file.ordinal()));
        }
    }

    /// What no file can hold, or nobody could find again, is put right on the way in, the same way
    /// by every format.
    @ParameterizedTest
    @MethodSource("formats")
    void textIsCleanedOnTheWayIn(GlossaryFormat format) throws Exception {
        String composed = "한소라";
        NameRecord odd =
                NameRecord.draft(
                                UUID.randomUUID(),
                                Kind.PERSON,
                                Normalizer.normalize(composed, Normalizer.Form.NFD),
                                " Han\tSo-ra\u00a0 \n Kim\u0000\u0008 ",
                                Basis.OWN)
                        .country("KR")
                        .note("  한 줄\r\n두\t줄\n\n")
                        .name();
        NameRecord clean =
                NameRecord.draft(odd.id(), Kind.PERSON, composed, "Han So-ra Kim", Basis.OWN)
                        .country("KR")
                        .note("한 줄\n두\t줄")
                        .name();

        assertThat(comeBack(format, EnumSet.of(StarterFile.PEOPLE), List.of(odd)))
                .containsExactly(clean);
    }

    private List<GlossaryEntry> comeBack(
            GlossaryFormat format, Set<StarterFile> kinds, List<GlossaryEntry> entries)
            throws IOException, Unreadable {
        Path file = Files.createTempFile(folder, "entries", "." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(kinds, entries, out);
        }
        List<GlossaryEntry> read = new ArrayList<>();
        for (Sheet sheet : new GlossaryFiles(formats().reversed()).read("entries", file)) {
            ReadRow.Rows rows = ReadRow.of(sheet, Mapping.guess(sheet));
            assertThat(rows.bad()).isEmpty();
            rows.good().forEach(row -> read.add(row.entry()));
        }
        return read;
    }

    private static NameRecord name(StarterFile file, String hostile) {
        return NameRecord.draft(
                        UUID.randomUUID(),
                        Kind.valueOf(file.kind()),
                        hostile,
                        hostile,
                        Basis.CUSTOM)
                .hanja(hostile)
                .hangulShort(hostile)
                .englishShort(hostile)
                .titleKorean(hostile)
                .titleEnglish(hostile)
                .country("KP")
                .partOf(hostile)
                .category(hostile)
                .variants(List.of(hostile, "Hong, Na-ran", "다른 이름", "b;c"))
                .source(hostile + "\n\t둘째 줄")
                .note(hostile + "\n둘째 줄\t" + hostile)
                .distinction(hostile)
                .formerTitles(
                        List.of(
                                new Title(hostile, hostile, hostile),
                                new Title("", "reporter", ""),
                                new Title("기자", "", "2001–")))
                .checked(
                        new Checked(
                                UUID.randomUUID(), Instant.parse("2026-11-23T01:02:03.456789Z")))
                .name();
    }

    private static NameRecord bareName(StarterFile file) {
        return NameRecord.draft(
                        UUID.randomUUID(), Kind.valueOf(file.kind()), "나란", "Naran", Basis.RULE)
                .category(file == StarterFile.PLACES ? "city" : "")
                .name();
    }

    private static TermEntry term(String hostile) {
        return new TermEntry(
                UUID.randomUUID(),
                hostile,
                hostile,
                hostile,
                hostile,
                Status.FORBIDDEN,
                List.of("b;c", hostile),
                List.of(hostile, "d"),
                hostile,
                hostile + "\n\t둘째 줄");
    }

    private static TermEntry bareTerm() {
        return new TermEntry(
                UUID.randomUUID(),
                "나란히",
                "side by side",
                "press",
                "adverb",
                Status.ADMITTED,
                List.of(),
                List.of(),
                "",
                "");
    }
}

package org.naranhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.exchange.Edition.Languages;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

/// What holds for every format that editions go out in.
class EditionsTest {
    private final Editions editions = Editions.standard();

    /// Every format, from either language, for every choice of languages.
    static Stream<Arguments> everyEdition() {
        return Arrays.stream(EditionFormat.values())
                .flatMap(
                        format ->
                                Arrays.stream(Language.values())
                                        .flatMap(
                                                source ->
                                                        Arrays.stream(Languages.values())
                                                                .map(
                                                                        l ->
                                                                                Arguments.of(
                                                                                        format,
                                                                                        source,
                                                                                        l))));
    }

    @ParameterizedTest
    @MethodSource("everyEdition")
    void eachSentenceIsThereInItsLanguages(
            EditionFormat format, Language source, Languages languages) throws IOException {
        String text = words(format, SampleStory.awkward(source).edition(languages));
        boolean always = format == EditionFormat.TMX || format == EditionFormat.XLIFF;
        assertThat(text.contains("한가람 기자")).isEqualTo(always || languages != Languages.ENGLISH);
        assertThat(text.contains("By Han Ga-ram"))
                .isEqualTo(always || languages != Languages.KOREAN);
    }

    @ParameterizedTest
    @MethodSource("everyEdition")
    void rareCharactersSurvive(EditionFormat format, Language source, Languages languages)
            throws IOException {
        assertThat(words(format, SampleStory.awkward(source).edition(languages)))
                .contains("<script>alert('x')</script> & \"", "👩‍👩‍👧 大韓民國");
    }

    @ParameterizedTest
    @MethodSource("everyEdition")
    void markersAreForPrograms(EditionFormat format, Language source, Languages languages)
            throws IOException {
        boolean programs = format == EditionFormat.TSV || format == EditionFormat.JSON;
        assertThat(words(format, SampleStory.awkward(source).edition(languages)).contains("⟦1⟧"))
                .isEqualTo(programs);
    }

    @ParameterizedTest
    @MethodSource("everyEdition")
    void whatIsNotTranslatedIsNotDropped(EditionFormat format, Language source, Languages languages)
            throws IOException {
        String missing = source == Language.KOREAN ? "아직 아닌 문장." : "Not yet.";
        boolean onlyTarget = !languages.include(source);
        boolean dropped =
                format == EditionFormat.TMX
                        || onlyTarget
                                && (format == EditionFormat.TSV || format == EditionFormat.JSON);
        assertThat(words(format, SampleStory.awkward(source).edition(languages)).contains(missing))
                .isEqualTo(!dropped);
    }

    @ParameterizedTest
    @MethodSource("everyEdition")
    void readersAreToldOnceWhatIsNotTranslated(
            EditionFormat format, Language source, Languages languages) throws IOException {
        boolean readers =
                List.of(EditionFormat.HTML, EditionFormat.DOCX, EditionFormat.TXT).contains(format);
        String mark = source == Language.KOREAN ? "Not translated yet" : "아직 번역되지 않음";
        boolean told = readers && languages.include(source.other());
        assertThat(words(format, SampleStory.awkward(source).edition(languages)).split(mark, -1))
                .hasSize(told ? 3 : 1);
    }

    @ParameterizedTest
    @EnumSource
    void controlCharactersThatSomeoneTypedDoNoHarm(EditionFormat format) throws IOException {
        Edition edition =
                SampleStory.in(Language.KOREAN)
                        .passage(PassageKind.BODY, "비가\u0001 온다.|It\u000B rains\uD83D.")
                        .edition(Languages.BOTH);
        assertThat(words(format, edition)).contains("비가 온다.", "It rains.");
    }

    @ParameterizedTest
    @EnumSource
    void aStoryWithoutPassagesIsWritten(EditionFormat format) throws IOException {
        assertThat(write(format, SampleStory.in(Language.ENGLISH).edition(Languages.BOTH)))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void theSameEditionIsWrittenTheSameTwice(EditionFormat format) throws IOException {
        Edition edition = SampleStory.awkward(Language.KOREAN).edition(Languages.BOTH);
        assertThat(words(format, edition)).isEqualTo(words(format, edition));
    }

    @ParameterizedTest
    @EnumSource
    void theStreamStaysOpen(EditionFormat format) throws IOException {
        List<String> closed = new ArrayList<>();
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed.add("closed");
                    }
                };
        editions.write(SampleStory.awkward(Language.KOREAN).edition(Languages.BOTH), format, out);
        assertThat(closed).isEmpty();
        assertThat(out.size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "KOREAN, BOTH, HTML, '시의회, 새 도서관 “찬성”.ko-en.html'",
        "KOREAN, KOREAN, TXT, '시의회, 새 도서관 “찬성”.ko.txt'",
        "KOREAN, ENGLISH, DOCX, 'Council says ‘yes’ to library.en.docx'",
        "ENGLISH, BOTH, XLIFF, 'Council says ‘yes’ to library.en-ko.xlf'",
    })
    void filesAreNamedByTheHeadline(
            Language source, Languages languages, EditionFormat format, String name) {
        assertThat(editions.fileName(SampleStory.awkward(source).edition(languages), format))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'a/b\\c: \"d\" <e>?', 'a b c d e'",
        "'..hidden. ', hidden",
        "'???', story",
    })
    void namesSuitEveryFileSystem(String headline, String name) {
        Edition edition =
                SampleStory.in(Language.ENGLISH)
                        .passage(PassageKind.HEADLINE, headline)
                        .edition(Languages.ENGLISH);
        assertThat(editions.fileName(edition, EditionFormat.TXT)).isEqualTo(name + ".en.txt");
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        Edition edition =
                SampleStory.in(Language.KOREAN)
                        .passage(PassageKind.HEADLINE, "👩".repeat(300))
                        .edition(Languages.KOREAN);
        String name = editions.fileName(edition, EditionFormat.JSON);
        assertThat(name).startsWith("👩👩").endsWith("👩.ko.json");
        assertThat(name.getBytes(UTF_8)).hasSizeLessThan(255);
    }

    @Test
    void withoutAHeadlineTheFileHasItsOldName() {
        Edition edition =
                SampleStory.in(Language.KOREAN)
                        .passage(PassageKind.BODY, "비.")
                        .edition(Languages.KOREAN);
        assertThat(editions.fileName(edition, EditionFormat.HTML)).isEqualTo("library.txt.ko.html");
    }

    private byte[] write(EditionFormat format, Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        editions.write(edition, format, out);
        return out.toByteArray();
    }

    /// What someone who opens the file gets to read.
    private String words(EditionFormat format, Edition edition) throws IOException {
        byte[] written = write(format, edition);
        return switch (format) {
            case HTML -> Jsoup.parse(new String(written, UTF_8)).body().wholeText();
            case TMX, XLIFF -> XmlFiles.parse(written).getDocumentElement().getTextContent();
            case TXT -> new String(written, UTF_8);
            case TSV -> new String(written, UTF_8);
            case JSON ->
                    tools.jackson.databind.json.JsonMapper.shared()
                            .readTree(written)
                            .findValues("segments")
                            .stream()
                            .flatMap(segments -> segments.valueStream())
                            .flatMap(
                                    segment ->
                                            Stream.of("source", "target")
                                                    .map(k -> segment.path(k).asString("")))
                            .collect(Collectors.joining("\n"));
            case DOCX -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written));
                        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
                    yield extractor.getText();
                }
            }
        };
    }
}

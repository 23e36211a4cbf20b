package org.naranhi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.glossary.EntryChange;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.PlannedRow;
import org.naranhi.glossary.SimilarEntries;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.TermEntry;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.SetAside;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.analysis.AnalysisCsv;
import org.naranhi.memory.analysis.Band;
import org.naranhi.newsroom.Role;
import org.naranhi.newsroom.Theme;
import org.naranhi.quality.Check;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.Severity;
import org.naranhi.quality.SpellingCheck;
import org.naranhi.quality.StoryCheck;
import org.naranhi.quality.StyleChoice;
import org.naranhi.story.Revision;
import org.naranhi.story.StoryState;
import org.naranhi.text.PassageKind;
import org.naranhi.ui.editor.EditorActions;
import org.naranhi.ui.editor.EditorLabels;
import org.naranhi.workbench.PreTranslation;
import org.naranhi.workbench.UnalignablePair;

/// The interface speaks both languages, completely.
class WordsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LITERAL =
            Pattern.compile("getTranslation\\(\\s*\"([a-z][a-zA-Z0-9._-]*[a-zA-Z])\"\\s*[,)]");
    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d|[a-z]+)}");

    private final Properties english = read("translations.properties");
    private final Properties korean = read("translations_ko.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(korean.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void noWordsAreEmptyAndBothLanguagesNameTheSameParameters() {
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(korean.getProperty(key)).as(key).isNotBlank();
            assertThat(parameters(korean.getProperty(key)))
                    .as(key)
                    .isEqualTo(parameters(english.getProperty(key)));
        }
    }

    @Test
    void everythingTheScreensSayHasWords() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/naranhi/ui"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    said.add(matcher.group(1));
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(english.stringPropertyNames()).containsAll(said);
    }

    @Test
    void everyCodeOfTheCoreHasWords() {
        Set<String> needed = new TreeSet<>();
        QualityDesk.standard().checks().stream()
                .map(Check::codes)
                .forEach(codes -> codes.forEach(code -> needed.add("finding." + code)));
        QualityDesk.standard().storyChecks().stream()
                .map(StoryCheck::codes)
                .forEach(codes -> codes.forEach(code -> needed.add("finding." + code)));
        SpellingCheck.CODES.forEach(code -> needed.add("finding." + code));
        QualityDesk.standard()
                .codes()
                .forEach(c -> needed.add("checks.group." + c.substring(0, c.indexOf('.'))));
        Stream.of(StyleChoice.values()).forEach(c -> needed.addAll(words(c)));
        needed.addAll(keys("checks.level-", CheckProfile.Level.values()));
        EditorLabels.NAMES.forEach(name -> needed.add("editor." + name));
        EditorActions.defaults().keySet().forEach(action -> needed.add("keys." + action));
        Stream.of(PassageKind.values()).forEach(k -> needed.add("kind." + k.code()));
        Stream.of(EditionFormat.values()).forEach(f -> needed.add("format." + f.code()));
        needed.addAll(keys("unreadable", UnreadableDocument.Reason.values()));
        needed.addAll(keys("pair-problem", UnalignablePair.Reason.values()));
        needed.addAll(keys("memory.unreadable", UnreadableUnits.Reason.values()));
        Stream.of(Band.values()).forEach(band -> needed.add("band." + band.code()));
        AnalysisCsv.CODES.forEach(code -> needed.add("analysis.file." + code));
        needed.addAll(keys("pretranslation.units-", PreTranslation.Units.values()));
        needed.addAll(keys("refusal", Refusal.Reason.values()));
        needed.addAll(keys("index.title-", SetAside.Reason.values()));
        needed.addAll(keys("penalty.origin-", TranslationUnit.Origin.values()));
        needed.addAll(keys("entry", NameRecord.Kind.values()));
        needed.addAll(keys("basis", NameRecord.Basis.values()));
        needed.addAll(keys("change", EntryChange.Action.values()));
        needed.addAll(keys("file.effect-", PlannedRow.Effect.values()));
        needed.addAll(keys("file.choice-", PlannedRow.Choice.Answer.values()));
        needed.addAll(keys("file.all-", PlannedRow.Choice.Answer.values()));
        Stream.of(EntryField.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(field -> needed.add("field." + field));
        Stream.of(StarterFile.values()).forEach(file -> needed.add("file.of-" + file.words()));
        GlossaryFile.ROW_CODES.forEach(code -> needed.add("file.row." + code));
        GlossaryFile.FILE_CODES.forEach(code -> needed.add("file.unreadable." + code));
        needed.addAll(keys("status", TermEntry.Status.values()));
        needed.addAll(keys("entry-dialog.likeness-", SimilarEntries.Likeness.values()));
        needed.addAll(keys("origin", TranslationUnit.Origin.values()));
        needed.addAll(keys("role", Role.values()));
        needed.addAll(keys("theme", Theme.values()));
        needed.addAll(keys("story-state", StoryState.values()));
        needed.addAll(keys("cause", Revision.Cause.values()));
        needed.addAll(keys("severity-sign", Severity.values()));
        assertThat(english.stringPropertyNames()).containsAll(needed);
    }

    private static Set<String> words(StyleChoice choice) {
        Set<String> keys = new TreeSet<>();
        keys.add("checks.style." + choice.code());
        choice.choices().stream()
                .filter(answer -> !Character.isDigit(answer.charAt(0)))
                .forEach(answer -> keys.add("checks.style." + choice.code() + "-" + answer));
        return keys;
    }

    private static Set<String> keys(String prefix, Enum<?>[] values) {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(values)
                .forEach(
                        v ->
                                keys.add(
                                        prefix
                                                + (prefix.endsWith("-") ? "" : ".")
                                                + v.name().toLowerCase(Locale.ROOT)));
        return keys;
    }

    private static Set<String> parameters(String words) {
        Set<String> parameters = new TreeSet<>();
        Matcher matcher = NUMBERED.matcher(words);
        while (matcher.find()) {
            parameters.add(matcher.group());
        }
        return parameters;
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

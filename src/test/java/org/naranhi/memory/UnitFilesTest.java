package org.naranhi.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.text.Direction;

/// What every format of files of units does alike.
class UnitFilesTest {
    private static UnitReader reader(String format) {
        return UnitReaders.standard().of(Path.of("units." + format));
    }

    /// A file of pairs from Korean into English, a line each.
    private static String file(String format, String... pairs) {
        StringBuilder units = new StringBuilder();
        for (String pair : pairs) {
            String ko = pair.split("\\|")[0];
            String en = pair.split("\\|")[1];
            units.append(
                    switch (format) {
                        case "tmx" ->
                                "<tu><tuv xml:lang='ko'><seg>%s</seg></tuv><tuv xml:lang='en'><seg>%s</seg></tuv></tu>"
                                        .formatted(ko, en);
                        case "xlf" ->
                                "<unit id='u'><segment><source>%s</source><target>%s</target></segment></unit>"
                                        .formatted(ko, en);
                        case "csv" -> "\"%s\",\"%s\"".formatted(ko, en);
                        default -> "%s\t%s".formatted(ko, en);
                    });
            units.append('\n');
        }
        return switch (format) {
            case "tmx" -> "<tmx><header srclang='ko'/><body>\n" + units + "</body></tmx>";
            case "xlf" ->
                    "<xliff version='2.0' srcLang='ko' trgLang='en'><file id='f'>\n"
                            + units
                            + "</file></xliff>";
            case "csv" -> "ko,en\n" + units;
            default -> "ko\ten\n" + units;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmx", "xlf", "csv", "tsv"})
    void unitsComeInOrderComposedAndWithStableIds(String format) throws IOException {
        String decomposed = Normalizer.normalize("각하", Normalizer.Form.NFD);
        Taken taken = Taken.of(reader(format), file(format, " 가 😀 |A", decomposed + "|B", "다|C"));
        assertThat(taken.pairs()).containsExactly(" 가 😀 |A", "각하|B", "다|C");
        assertThat(taken.units)
                .allSatisfy(
                        unit -> {
                            assertThat(unit.direction()).isEqualTo(Direction.KO_EN);
                            assertThat(unit.origin()).isEqualTo(Origin.IMPORTED);
                            assertThat(unit.memory()).isEqualTo(Memory.NEWSROOM);
                            assertThat(unit.at()).isEqualTo(Taken.NOW);
                        });
        assertThat(Taken.of(reader(format), file(format, "다|C")).units.getFirst().id())
                .isEqualTo(taken.units.getLast().id())
                .as("the same pair of another format is the same unit")
                .isEqualTo(Taken.of(reader("tmx"), file("tmx", "다|C")).units.getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmx", "xlf", "csv", "tsv"})
    void whatIsTooLongIsLeftOutWithItsLine(String format) throws IOException {
        Taken taken =
                Taken.of(reader(format), file(format, "가|A", "나|" + "b".repeat(3_000_000), "다|C"));
        assertThat(taken.pairs()).containsExactly("가|A", "다|C");
        assertThat(taken.refusals).containsExactly(new Refusal(3, Refusal.Reason.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmx", "xlf", "csv", "tsv"})
    void readingEndsWhenTheTakerHasEnough(String format) throws IOException {
        List<TranslationUnit> units = new ArrayList<>();
        reader(format)
                .read(
                        new ByteArrayInputStream(
                                file(format, "가|A", "나|B", "다|C").getBytes(StandardCharsets.UTF_8)),
                        new Terms(Memory.NEWSROOM, Origin.IMPORTED, Direction.KO_EN, Taken.NOW),
                        new UnitReader.Taker() {
                            @Override
                            public boolean unit(TranslationUnit unit) {
                                units.add(unit);
                                return units.size() < 2;
                            }

                            @Override
                            public boolean refused(Refusal refusal) {
                                return true;
                            }
                        });
        assertThat(units).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmx", "xlf", "csv", "tsv"})
    void anotherFormatIsUnreadable(String format) {
        for (String other : List.of("tmx", "xlf", "csv")) {
            if (!format.equals(other) && !(format.equals("tsv") && other.equals("csv"))) {
                assertThatThrownBy(() -> Taken.of(reader(format), file(other, "가|A")))
                        .as(other + " read as " + format)
                        .isInstanceOf(UnreadableUnits.class);
            }
        }
        assertThatThrownBy(() -> Taken.of(reader(format), "")).isInstanceOf(UnreadableUnits.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmx", "xlf"})
    void entitiesAreRefused(String format) {
        String file =
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + file(format, "가 &a;|A");
        assertThatThrownBy(() -> Taken.of(reader(format), file))
                .isInstanceOfSatisfying(
                        UnreadableUnits.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableUnits.Reason.ENTITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmx", "csv", "tsv"})
    void whatIsWrittenIsReadAgain(String format) throws IOException {
        UnitWriter writer = UnitWriters.standard().of("all." + format).orElseThrow();
        List<TranslationUnit> units =
                List.of(
                        Units.inStory(
                                1,
                                Direction.KO_EN,
                                "=가\t나 \\ \"다\"\n'라, 마;",
                                "-A \u00A0\\n ⟦1⟧b⟦/1⟧",
                                "앞",
                                "@뒤",
                                3),
                        with(Units.unit(2, Direction.EN_KO, "'", "''=가", 4)),
                        Units.unit(3, Direction.EN_KO, " x ", "가", 5));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out, UnitWriter.Units.of(units));
        List<TranslationUnit> again = Taken.of(reader(format), out.toByteArray()).units;
        assertThat(again)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                        format.equals("tmx") ? "-" : "segment")
                .isEqualTo(units);
    }

    private static TranslationUnit with(TranslationUnit unit) {
        return new TranslationUnit(
                unit.id(),
                UUID.fromString("00000000-0000-4000-8000-0000000000ee"),
                unit.direction(),
                unit.source(),
                unit.target(),
                null,
                null,
                Origin.MACHINE,
                null,
                null,
                "@writer",
                unit.at(),
                new Annotations(List.of(), List.of(new Note(null, "두\n줄")), List.of()));
    }
}

package org.naranhi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.naranhi.alignment.SentencePair;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader;
import org.naranhi.memory.tmx.TmxReader;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// Files of sentence pairs: TMX, or lines of which the last two cells between tabs are a Korean and
/// an English sentence, either first.
public final class SentencePairs {
    private SentencePairs() {}

    public static void read(Path file, Consumer<SentencePair> taker) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".tmx")) {
                memory(in, taker);
            } else {
                lines(in, taker);
            }
        }
    }

    private static void lines(InputStream in, Consumer<SentencePair> taker) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t");
            if (cells.length >= 2) {
                String one = cells[cells.length - 2];
                String other = cells[cells.length - 1];
                taker.accept(
                        hangul(one) > hangul(other)
                                ? new SentencePair(one, other)
                                : new SentencePair(other, one));
            }
        }
    }

    private static long hangul(String text) {
        return text.chars().filter(c -> c >= '가' && c <= '힣').count();
    }

    private static void memory(InputStream in, Consumer<SentencePair> taker) throws IOException {
        new TmxReader()
                .read(
                        in,
                        new UnitReader.Terms(
                                Memory.NEWSROOM,
                                Origin.IMPORTED,
                                Direction.from(Language.KOREAN),
                                Instant.EPOCH),
                        new UnitReader.Taker() {
                            @Override
                            public boolean unit(TranslationUnit unit) {
                                taker.accept(
                                        new SentencePair(
                                                unit.in(Language.KOREAN),
                                                unit.in(Language.ENGLISH)));
                                return true;
                            }

                            @Override
                            public boolean refused(Refusal refusal) {
                                return true;
                            }
                        });
    }
}

package org.naranhi.quality.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.naranhi.morphology.Remembered;
import org.naranhi.quality.Spelling;
import org.naranhi.quality.SpellingCheck.Dictionaries;

/// A Hunspell dictionary. Answers are remembered, as a story has its words again and again. Safe
/// for concurrent use.
public final class HunspellSpelling implements Spelling {
    private static final int SUGGESTED = 3;

    private final Hunspell hunspell;
    private final Remembered<Boolean> known;
    private final Remembered<List<String>> suggested;

    private HunspellSpelling(Dictionary dictionary) {
        hunspell = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
        known = new Remembered<>(1 << 14, hunspell::spell);
        suggested =
                new Remembered<>(
                        1 << 10, word -> hunspell.suggest(word).stream().limit(SUGGESTED).toList());
    }

    /// A dictionary that comes with us.
    ///
    /// @param name `en-US` or `en-GB`
    public static HunspellSpelling english(String name) {
        try (InputStream affixes = resource(name + ".aff");
                InputStream words = resource(name + ".dic")) {
            return new HunspellSpelling(read(affixes, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("the dictionary " + name + " is broken", e);
        }
    }

    public static Dictionaries bothEnglishes() {
        return new Dictionaries(english("en-US"), english("en-GB"));
    }

    private static Dictionary read(InputStream affixes, InputStream words)
            throws IOException, ParseException {
        return new Dictionary(new ByteBuffersDirectory(), "spelling", affixes, words);
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(HunspellSpelling.class.getResourceAsStream(file), file);
    }

    @Override
    public boolean knows(String word) {
        return known.of(word);
    }

    @Override
    public List<String> suggest(String word) {
        return suggested.of(word);
    }
}

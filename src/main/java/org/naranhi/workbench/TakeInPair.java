package org.naranhi.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.PairText;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Takes in the two editions of a published pair, aligned for somebody to look over. What will be
/// accepted of it goes where confirmed segments go, until somebody chooses another memory.
@Component
public class TakeInPair {
    private static final String SAMPLE = "night-bus.";

    private final ReadPair read;
    private final ReadArticle reading;
    private final AlignPair align;
    private final KeepPair keep;
    private final HouseMemory house;

    TakeInPair(
            ReadPair read, ReadArticle reading, AlignPair align, KeepPair keep, HouseMemory house) {
        this.read = read;
        this.reading = reading;
        this.align = align;
        this.keep = keep;
        this.house = house;
    }

    /// @throws UnalignablePair when they are no pair; nothing is kept then
    public PairText takeIn(PairFile one, PairFile other, Person person) throws UnalignablePair {
        PairText text =
                align.align(read.read(one, other), house.confirmedInto(), null, person.id());
        keep.add(text, person);
        return text;
    }

    /// The language of an edition; nothing when it can't be read.
    public Optional<Language> languageOf(PairFile file) {
        try {
            return Optional.of(reading.read(file.name(), file.content()).language());
        } catch (UnreadableDocument _) {
            return Optional.empty();
        }
    }

    /// A pair to try, written for Naranhi.
    public PairFile sample(Language language) {
        String name = SAMPLE + language.tag() + ".txt";
        try (InputStream in =
                Objects.requireNonNull(TakeInPair.class.getResourceAsStream("samples/" + name))) {
            return new PairFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

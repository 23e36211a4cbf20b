package org.naranhi.memory.tmx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.Annotations.Property;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.Refusal.Reason;
import org.naranhi.memory.UnitReader.Taker;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.memory.files.CodeContent;
import org.naranhi.memory.files.Languages;
import org.naranhi.memory.files.MarkedText;
import org.naranhi.memory.files.TagNumbers;
import org.naranhi.memory.files.XmlEvents;
import org.naranhi.text.Language;

/// Reads one `tu` after the other.
final class TmxUnit {
    /// Of one unit.
    private static final int VARIANTS = 200;

    /// Characters of its properties and notes.
    private static final int SAID = 200_000;

    private final XmlEvents xml;
    private final CodeContent content;
    private final TmxSegment segment;
    private final TmxPairs pairs;
    private final Languages languages = new Languages();
    private final TagNumbers numbers = new TagNumbers();
    private final List<TmxVariant> variants = new ArrayList<>();
    private TmxHeader header = TmxHeader.NONE;
    private int said;
    private boolean unnamedLanguage;
    private boolean empty;
    private @Nullable Reason leftOut;

    TmxUnit(XmlEvents xml, Terms terms) {
        this.xml = xml;
        this.content = new CodeContent(xml);
        this.segment = new TmxSegment(xml, numbers, content);
        this.pairs = new TmxPairs(terms);
    }

    /// The reader stands at the `header`.
    void header() {
        header =
                new TmxHeader(
                        languages.of(xml.attribute("srclang")),
                        TmxHeader.OURS.equals(xml.attribute("o-tmf")));
    }

    /// Reads from the start of a `tu` to its end and hands on what it holds.
    ///
    /// @return whether to go on
    boolean read(Taker taker) throws IOException {
        int line = xml.line();
        variants.clear();
        numbers.clear(header.ours());
        said = 0;
        unnamedLanguage = false;
        empty = false;
        leftOut = null;
        Language source = languages.of(xml.attribute("srclang"));
        pairs.begin(
                source == null ? header.source() : source,
                Stamp.of(xml),
                header.ours() ? xml.attribute("tuid") : null);
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case START -> {
                    switch (xml.name()) {
                        case "tuv" -> variant();
                        case "prop" -> property(null, pairs.properties());
                        case "note" -> note(null, pairs.notes());
                        default -> depth++;
                    }
                }
                case END -> depth--;
                case TEXT -> {}
                case END_OF_FILE -> depth = 0;
            }
        }
        return handOn(line, taker);
    }

    private boolean handOn(int line, Taker taker) {
        boolean korean = has(Language.KOREAN);
        boolean english = has(Language.ENGLISH);
        if (!korean || !english || leftOut == Reason.TOO_MUCH && said > SAID) {
            Reason reason =
                    leftOut != null
                            ? leftOut
                            : empty
                                    ? Reason.EMPTY
                                    : unnamedLanguage
                                            ? Reason.NO_LANGUAGE
                                            : korean ? Reason.NO_ENGLISH : Reason.NO_KOREAN;
            return taker.refused(new Refusal(line, reason));
        }
        return pairs.handOn(variants, header.ours(), taker)
                && (leftOut == null || taker.refused(new Refusal(line, leftOut)));
    }

    private boolean has(Language language) {
        return variants.stream().anyMatch(variant -> variant.language() == language);
    }

    private void variant() throws IOException {
        String tag = xml.xmlAttribute("lang");
        tag = tag == null ? xml.attribute("lang") : tag;
        unnamedLanguage |= tag == null;
        Language language = languages.of(tag);
        if (language == null) {
            xml.skip();
            return;
        }
        if (variants.size() == VARIANTS) {
            leftOut = Reason.TOO_MUCH;
            xml.skip();
            return;
        }
        Stamp stamp = Stamp.of(xml);
        List<Property> properties = new ArrayList<>(0);
        List<Note> notes = new ArrayList<>(0);
        MarkedText text = null;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case START -> {
                    switch (xml.name()) {
                        case "seg" -> text = segment.read();
                        case "prop" -> property(language, properties);
                        case "note" -> note(language, notes);
                        default -> depth++;
                    }
                }
                case END -> depth--;
                case TEXT -> {}
                case END_OF_FILE -> depth = 0;
            }
        }
        if (text != null && text.isTooLong()) {
            leftOut = Reason.TOO_LONG;
        } else if (text != null && text.isTooMuch()) {
            leftOut = Reason.TOO_MUCH;
        } else {
            String written = text == null ? "" : text.written();
            if (text == null || written.isBlank()) {
                empty = true;
            } else {
                variants.add(
                        new TmxVariant(
                                language, written, text.codes(language), properties, notes, stamp));
            }
        }
    }

    private void property(@Nullable Language side, List<Property> into) throws IOException {
        String type = xml.attribute("type");
        String held = held(type);
        if (held != null && type != null) {
            into.add(new Property(side, type, held));
        }
    }

    private void note(@Nullable Language side, List<Note> into) throws IOException {
        String held = held(null);
        if (held != null && !held.isEmpty()) {
            into.add(new Note(side, held));
        }
    }

    private @Nullable String held(@Nullable String type) throws IOException {
        String held = content.read();
        said += held == null ? SAID + 1 : held.length() + (type == null ? 0 : type.length());
        if (said > SAID) {
            leftOut = Reason.TOO_MUCH;
            return null;
        }
        return held;
    }
}

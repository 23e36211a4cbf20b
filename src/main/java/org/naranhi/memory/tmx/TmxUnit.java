package org.naranhi.memory.tmx;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitReader.Taker;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// One `tu` while it is read. Of several variants in a language the first counts.
final class TmxUnit {
    /// Characters; a newspaper's sentence has some hundred.
    private static final int LONGEST = 20_000;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final int line;
    private final Map<Language, String> texts = new EnumMap<>(Language.class);
    private final TagNumbers tags = new TagNumbers();
    private @Nullable Language source;
    private @Nullable String author;
    private @Nullable Instant changed;
    private @Nullable String previous;
    private @Nullable String next;
    private boolean unnamedLanguage;

    private TmxUnit(int line) {
        this.line = line;
    }

    /// The language of a tag, or nothing when it is none of ours (`*all*`, `ja`).
    static @Nullable Language language(@Nullable String tag) {
        if (tag != null) {
            try {
                return Language.of(tag);
            } catch (IllegalArgumentException _) {
                return null;
            }
        }
        return null;
    }

    /// Reads from the start of a `tu` to its end.
    static TmxUnit read(XMLStreamReader xml, @Nullable Language headerSource)
            throws XMLStreamException, IOException {
        TmxUnit unit = new TmxUnit(xml.getLocation().getLineNumber());
        Language own = language(xml.getAttributeValue(null, "srclang"));
        unit.source = own == null ? headerSource : own;
        unit.dated(xml);
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "tuv" -> unit.variant(xml);
                        case "prop" -> unit.property(xml);
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw TmxReader.entity(xml.getLocation(), xml.getLocalName());
                default -> {}
            }
        }
        return unit;
    }

    boolean handTo(Taker taker, Terms terms) {
        Refusal.Reason broken = broken();
        return broken == null ? taker.unit(unit(terms)) : taker.refused(new Refusal(line, broken));
    }

    private Refusal.@Nullable Reason broken() {
        String korean = texts.get(Language.KOREAN);
        String english = texts.get(Language.ENGLISH);
        if (korean == null || english == null) {
            return unnamedLanguage
                    ? Refusal.Reason.NO_LANGUAGE
                    : korean == null ? Refusal.Reason.NO_KOREAN : Refusal.Reason.NO_ENGLISH;
        }
        if (korean.isBlank() || english.isBlank()) {
            return Refusal.Reason.EMPTY;
        }
        return Math.max(korean.length(), english.length()) > LONGEST
                ? Refusal.Reason.TOO_LONG
                : null;
    }

    private TranslationUnit unit(Terms terms) {
        Direction direction = source == null ? terms.direction() : Direction.from(source);
        String from = texts.getOrDefault(direction.source(), "");
        String to = texts.getOrDefault(direction.target(), "");
        return new TranslationUnit(
                terms.id(direction, from, to),
                terms.memory(),
                direction,
                from,
                to,
                previous,
                next,
                terms.origin(),
                null,
                null,
                author == null ? "" : author,
                changed == null ? terms.at() : changed,
                Annotations.NONE);
    }

    private void variant(XMLStreamReader xml) throws XMLStreamException, IOException {
        String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        tag = tag == null ? xml.getAttributeValue(null, "lang") : tag;
        unnamedLanguage |= tag == null;
        Language language = language(tag);
        dated(xml);
        String text = "";
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "seg" -> text = TmxSegment.read(xml, tags, LONGEST);
                        case "prop" -> property(xml);
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw TmxReader.entity(xml.getLocation(), xml.getLocalName());
                default -> {}
            }
        }
        if (language != null) {
            texts.putIfAbsent(language, Sentence.normal(text));
        }
    }

    /// Neighbours as Naranhi (`x-previous`, `x-next`) and OmegaT (`prev`, `next`) write them.
    private void property(XMLStreamReader xml) throws XMLStreamException, IOException {
        String type = xml.getAttributeValue(null, "type");
        String content = TmxSegment.read(xml, new TagNumbers(), LONGEST).strip();
        if (type == null || content.isEmpty()) {
            return;
        }
        switch (type) {
            case "x-previous", "prev" -> previous = content;
            case "x-next", "next" -> next = content;
            default -> {}
        }
    }

    private void dated(XMLStreamReader xml) {
        author = first(xml.getAttributeValue(null, "changeid"), author);
        author = first(author, xml.getAttributeValue(null, "creationid"));
        String date =
                first(
                        xml.getAttributeValue(null, "changedate"),
                        xml.getAttributeValue(null, "creationdate"));
        if (date != null) {
            try {
                Instant at = LocalDateTime.parse(date, DATE).toInstant(ZoneOffset.UTC);
                changed = changed == null || at.isAfter(changed) ? at : changed;
            } catch (DateTimeException _) {
                // A date in no known form is as good as none.
                return;
            }
        }
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}

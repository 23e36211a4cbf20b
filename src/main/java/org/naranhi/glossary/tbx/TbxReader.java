package org.naranhi.glossary.tbx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.text.Language;

/// Reads concept by concept, in version 3 or 2 and in either style: a category is an attribute
/// (`<descrip type="subjectField">`) or an element (`<basic:subjectField>`). No document type is
/// looked at, so there are no entities but XML's own, and nothing is fetched.
final class TbxReader {
    /// Far more than a cell may have; a longer one is refused later, but doesn't fill the memory.
    private static final int LONGEST = 20_000;

    private static final Set<String> CONCEPTS = Set.of("conceptEntry", "termEntry");
    private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");
    private static final Set<String> TERMS = Set.of("termSec", "tig", "ntig");

    /// What is said of a term and is worth knowing of the concept.
    private static final Set<String> OF_CONCEPTS =
            Set.of(
                    TbxConcept.DEFINITION,
                    TbxConcept.CONTEXT,
                    TbxConcept.SOURCE,
                    TbxConcept.NOTE,
                    "explanation");

    private static final Set<String> GROUPS =
            Set.of("descripGrp", "adminGrp", "termGrp", "termNoteGrp", "refGrp");

    private final XMLStreamReader xml;

    private TbxReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// @throws XMLStreamException when the rest can't be read; the concepts before it were handed
    ///   on
    static void read(InputStream in, Consumer<TbxConcept> taker)
            throws XMLStreamException, Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Java counts every &amp;, and stops at 100,000 of them
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLResolver(
                (_, system, _, _) -> {
                    throw new XMLStreamException("nothing is fetched: " + system);
                });
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        try {
            new TbxReader(xml).read(taker);
        } finally {
            xml.close();
        }
    }

    private void read(Consumer<TbxConcept> taker) throws XMLStreamException, Unreadable {
        boolean root = true;
        while (xml.hasNext()) {
            if (next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (root && !Set.of("tbx", "martif").contains(xml.getLocalName())) {
                throw new Unreadable("format.unknown");
            }
            root = false;
            if (CONCEPTS.contains(xml.getLocalName())) {
                taker.accept(concept());
            }
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("an entity nobody declared", xml.getLocation());
        }
        return event;
    }

    private TbxConcept concept() throws XMLStreamException {
        String id = attribute("id");
        TbxConcept concept =
                new TbxConcept(
                        id,
                        xml.getLocation().getLineNumber(),
                        new HashMap<>(),
                        new EnumMap<>(Language.class),
                        new HashMap<>());
        Language language = null;
        String outer = xml.getLocalName();
        for (int event = next(); ; event = next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(outer)) {
                return concept;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (LANGUAGES.contains(name)) {
                language = language(attribute("lang"));
            } else if (TERMS.contains(name)) {
                term(concept, language);
            } else if (!GROUPS.contains(name)) {
                take(concept, category(), text());
            }
        }
    }

    /// What an element tells, in either style.
    private String category() {
        String type = attribute("type");
        return type.isEmpty() ? xml.getLocalName() : type;
    }

    private static void take(TbxConcept concept, String category, String text) {
        if (category.startsWith(TbxConcept.OWN)) {
            concept.own().put(category.substring(TbxConcept.OWN.length()), text);
        } else if (!category.equals(TbxConcept.NOTE) || !concept.addOwn(text)) {
            concept.add(category, text);
        }
    }

    /// A term of a language that isn't ours is passed over.
    private void term(TbxConcept concept, @Nullable Language language) throws XMLStreamException {
        Map<String, String> said = new HashMap<>();
        String outer = xml.getLocalName();
        for (int event = next(); ; event = next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(outer)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && !GROUPS.contains(xml.getLocalName())) {
                String category = category();
                String text = text();
                said.putIfAbsent(category, text);
                if (language != null && OF_CONCEPTS.contains(category)) {
                    take(concept, category, text);
                }
            }
        }
        String text = said.getOrDefault("term", "");
        if (language != null && !text.isBlank()) {
            concept.terms()
                    .computeIfAbsent(language, _ -> new ArrayList<>())
                    .add(
                            new TbxTerm(
                                    text,
                                    said.getOrDefault("partOfSpeech", ""),
                                    status(said),
                                    said.getOrDefault("termType", "")));
        }
    }

    private static String status(Map<String, String> said) {
        return said.getOrDefault(
                "administrativeStatus", said.getOrDefault("normativeAuthorization", ""));
    }

    /// The text of an element with everything in it, up to its end.
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth +=
                    switch (event) {
                        case XMLStreamConstants.START_ELEMENT -> 1;
                        case XMLStreamConstants.END_ELEMENT -> -1;
                        default -> 0;
                    };
            boolean words =
                    event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE;
            if (words && text.length() < LONGEST) {
                text.append(xml.getText());
            }
        }
        return text.toString().strip();
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static @Nullable Language language(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        for (Language language : List.of(Language.KOREAN, Language.ENGLISH)) {
            if (lower.startsWith(language.tag())) {
                return language;
            }
        }
        return null;
    }
}

package org.naranhi.glossary.tbx;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile.BadRow;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.SomeConcepts;
import org.naranhi.glossary.StarterFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class TbxFormatTest {
    private static final String VERSION_3 = "urn:iso:std:iso:30042:ed-2";

    private final TbxFormat format = new TbxFormat();
    @TempDir Path folder;

    private List<Sheet> read(String xml) throws IOException, Unreadable {
        return format.read("x", Files.writeString(Files.createTempFile(folder, "x", ".tbx"), xml));
    }

    private String refusal(String xml) throws IOException {
        try {
            read(xml);
            return "none";
        } catch (Unreadable unreadable) {
            return unreadable.code();
        }
    }

    /// What a sheet's rows say, column by column, without what they say nothing of.
    private static List<Map<String, String>> said(Sheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            Map<String, String> said = new LinkedHashMap<>();
            for (int i = 0; i < sheet.header().size(); i++) {
                String cell = row.cell(i);
                if (cell != null) {
                    said.put(sheet.header().get(i), cell);
                }
            }
            rows.add(said);
        }
        return rows;
    }

    @Test
    void readsVersion2OfOtherPrograms() throws Exception {
        List<Sheet> sheets =
                read(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
                        <martif type="TBX-Basic" xml:lang="en-US">
                        <martifHeader><fileDesc><sourceDesc><p>a</p></sourceDesc></fileDesc></martifHeader>
                        <text><body>
                        <termEntry id="c1">
                          <descripGrp>
                            <descrip type="definition">a meeting to <hi>hear</hi> people</descrip>
                            <admin type="source">a book</admin>
                          </descripGrp>
                          <descrip type="subjectField">law</descrip>
                          <langSet xml:lang="fr"><tig><term>audience publique</term></tig></langSet>
                          <langSet xml:lang="en-US">
                            <ntig><termGrp><term>open hearing</term>
                              <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termGrp></ntig>
                            <tig><term>public inquest</term>
                              <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
                            <tig><term>public hearing</term><termNote type="partOfSpeech">noun</termNote>
                              <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
                            <tig><term>PH</term><termNote type="termType">acronym</termNote></tig>
                          </langSet>
                          <langSet xml:lang="ko-KR"><tig><term>공청회</term><note>법</note></tig></langSet>
                        </termEntry>
                        <termEntry id="c2"><langSet xml:lang="en"><tig><term>lonely</term></tig></langSet></termEntry>
                        </body></text></martif>
                        """);
        assertThat(sheets).extracting(Sheet::name).containsExactly("terms");
        assertThat(said(sheets.getFirst()))
                .containsExactly(
                        Map.ofEntries(
                                entry("korean", "공청회"),
                                entry("english", "public hearing"),
                                entry("domain", "law"),
                                entry("part_of_speech", "noun"),
                                entry("status", "preferred"),
                                entry("english_variants", "open hearing"),
                                entry("abbreviation", "PH"),
                                entry(
                                        "further_terms",
                                        "en | public inquest | forbidden | variant | noun"),
                                entry("definition", "a meeting to hear people"),
                                entry("reference", "a book"),
                                entry("note", "법")));
        assertThat(sheets.getFirst().badRows())
                .containsExactly(new BadRow(24, "language.missing", "ko"));
    }

    /// Version 3 in the style where categories are elements of modules' namespaces.
    @Test
    void readsProperNounsInVersion3() throws Exception {
        String concept =
                """
                <conceptEntry id="c%d"><basic:subjectField>%s</basic:subjectField>
                <langSec xml:lang="ko"><termSec><term>%s</term>
                  <min:partOfSpeech>properNoun</min:partOfSpeech></termSec></langSec>
                <langSec xml:lang="en"><termSec><term>%s</term><basic:termType>fullForm</basic:termType></termSec>
                <termSec><term>%s</term><basic:termType>shortForm</basic:termType></termSec></langSec>
                </conceptEntry>
                """;
        List<Sheet> sheets =
                read(
                        """
                        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
                          xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
                        <text><body>
                        """
                                + concept.formatted(1, "", "한소라", "Han So-ra", "Han")
                                + concept.formatted(2, "places", "나란", "Naran City", "Naran")
                                + concept.formatted(3, "", "나란신문사", "Naran Daily", "Naran")
                                + "</body></text></tbx>");
        assertThat(sheets)
                .extracting(Sheet::name)
                .containsExactly("people", "organizations", "places");
        assertThat(said(sheets.getFirst()))
                .containsExactly(
                        Map.of("hangul", "한소라", "english", "Han So-ra", "second_reference", "Han"));
        assertThat(said(sheets.get(2)).getFirst()).containsEntry("kind", "places");
    }

    @Test
    void readsWhateverXmlIsWrittenIn() throws Exception {
        String whole = written(List.of(name()));
        Path file = folder.resolve("utf16.tbx");
        Files.write(file, whole.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        assertThat(format.recognises(Files.readAllBytes(file))).isTrue();
        assertThat(format.read("x", file)).isEqualTo(read(whole));
    }

    @Test
    void whatComesBeforeABreakIsRead() throws Exception {
        String whole = written(List.of(name()));
        List<Sheet> sheets = read(whole.substring(0, whole.indexOf("</body>")) + "<conceptEntry>");
        assertThat(sheets.getFirst().rows()).hasSize(1);
        assertThat(sheets.getFirst().badRows())
                .extracting(BadRow::code)
                .containsExactly("file.broken");
    }

    @Test
    void refusesWhatIsNoTbx() throws Exception {
        assertThat(refusal("<html><body/></html>")).isEqualTo("format.unknown");
        assertThat(refusal("<tbx><text>")).isEqualTo("file.broken");
        assertThat(refusal("")).isEqualTo("file.broken");
    }

    @Test
    void nothingIsFetchedAndNoEntityGrows() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "geheim");
        String external =
                "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><tbx>%s</tbx>";
        String concept =
                "<conceptEntry id='c'><langSec xml:lang='ko'><termSec><term>&x;</term></termSec>"
                        + "</langSec></conceptEntry>";
        assertThat(refusal(external.formatted(concept))).isEqualTo("file.broken");
        String internal = "<!DOCTYPE tbx [<!ENTITY x \"xxxx\">]><tbx>%s</tbx>";
        assertThat(refusal(internal.formatted(concept))).isEqualTo("file.broken");
        String elsewhere = "<!DOCTYPE tbx SYSTEM \"" + secret.toUri() + "\"><tbx/>";
        assertThat(read(elsewhere)).isEmpty();
    }

    /// The schema of version 3 isn't to be had as a library; `tbx-basic-3.xsd` has its facts.
    @Test
    void whatIsWrittenIsAsTheStandardHasIt() throws Exception {
        SomeConcepts some = new SomeConcepts(3);
        List<GlossaryEntry> entries = new ArrayList<>(List.of(name()));
        Stream.generate(some::next).limit(500).forEach(entries::add);
        String written = written(entries);
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.newSchema(TbxFormatTest.class.getResource("tbx-basic-3.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(written)));
        Element root = parsed(written).getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(VERSION_3);
        for (Element concept : children(children(children(root).get(1)).getFirst())) {
            children(concept).stream()
                    .filter(section -> section.getLocalName().equals("langSec"))
                    .forEach(TbxFormatTest::checkTerms);
        }
    }

    private static void checkTerms(Element language) {
        assertThat(language.getAttribute("xml:lang")).isIn("ko", "en");
        assertThat(names(language)).isNotEmpty().containsOnly("termSec");
        for (Element term : children(language)) {
            Map<String, String> notes = new LinkedHashMap<>();
            children(term).stream()
                    .filter(note -> note.getLocalName().equals("termNote"))
                    .forEach(note -> notes.put(note.getAttribute("type"), note.getTextContent()));
            assertThat(notes.keySet())
                    .containsExactly("partOfSpeech", "administrativeStatus", "termType");
            assertThat(notes.get("partOfSpeech")).isIn("noun", "verb", "other");
            assertThat(notes.get("administrativeStatus"))
                    .matches("(preferred|admitted|superseded|deprecated)Term-admn-sts");
            assertThat(notes.get("termType"))
                    .isIn("fullForm", "shortForm", "acronym", "abbreviation", "variant");
        }
    }

    private static NameRecord name() {
        return NameRecord.draft(UUID.randomUUID(), Kind.PERSON, "한소라", "Han So-ra", Basis.OWN)
                .englishShort("Han")
                .variants(List.of("Hahn Sora", "한솔아"))
                .source("her card")
                .note("note")
                .distinction("1985–")
                .country("KR")
                .name();
    }

    private String written(List<GlossaryEntry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Set.of(StarterFile.values()), entries, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
        return factory.newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static List<String> names(Node parent) {
        return children(parent).stream().map(Element::getLocalName).toList();
    }
}

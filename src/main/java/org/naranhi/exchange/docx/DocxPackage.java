package org.naranhi.exchange.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.naranhi.exchange.Limits;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.exchange.UnreadableDocument.Reason;

/// The XML parts of a Word package (ECMA-376 part 2), unpacked within [Limits].
final class DocxPackage {
    private static final int BUFFER = 16 * 1024;

    /// A part this one points to.
    private record Relation(String type, String target, boolean external) {}

    private final Map<String, byte[]> parts;
    private final String main;
    private final Map<String, Relation> relations;

    private DocxPackage(Map<String, byte[]> parts) throws XMLStreamException {
        this.parts = parts;
        this.main =
                relations(parts, "").values().stream()
                        .filter(r -> r.type().endsWith("/officeDocument"))
                        .map(r -> resolved("", r.target()))
                        .filter(name -> name.startsWith("word/") && parts.containsKey(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new UnreadableDocument(
                                                Reason.UNKNOWN_FORMAT, "no Word document inside"));
        this.relations = relations(parts, main);
    }

    static DocxPackage unpack(byte[] content) {
        try {
            return new DocxPackage(xmlParts(content));
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new UnreadableDocument(Reason.BROKEN, "a broken package: " + e.getMessage());
        }
    }

    XMLStreamReader document() throws XMLStreamException {
        return SafeXml.reader(parts.getOrDefault(main, new byte[0]));
    }

    /// The part of a type that the document points to.
    Optional<byte[]> related(String type) {
        return relations.values().stream()
                .filter(r -> r.type().endsWith("/" + type) && !r.external())
                .findFirst()
                .flatMap(r -> Optional.ofNullable(parts.get(resolved(main, r.target()))));
    }

    /// The addresses of the document's links by their ids.
    Map<String, String> hyperlinks() {
        Map<String, String> links = new HashMap<>();
        relations.forEach(
                (id, relation) -> {
                    if (relation.external() && relation.type().endsWith("/hyperlink")) {
                        links.put(id, relation.target());
                    }
                });
        return links;
    }

    private static Map<String, byte[]> xmlParts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.PACKAGE_ENTRIES) {
                    throw bomb("more than " + Limits.PACKAGE_ENTRIES + " entries");
                }
                String name = entry.getName();
                boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
                    unpacked += n;
                    check(unpacked, content.length);
                    if (wanted) {
                        part.write(buffer, 0, n);
                    }
                }
                if (wanted && parts.put(name, part.toByteArray()) != null) {
                    throw new IOException("two entries named alike");
                }
            }
        }
        return parts;
    }

    private static void check(long unpacked, long packed) {
        if (unpacked > Limits.PACKAGE_BYTES) {
            throw bomb("unpacks to more than " + Limits.PACKAGE_BYTES + " bytes");
        }
        if (unpacked > Limits.PACKAGE_BYTES_UNSUSPECTED
                && unpacked > packed * Limits.PACKAGE_RATIO) {
            throw bomb("unpacks to more than " + Limits.PACKAGE_RATIO + " times its size");
        }
    }

    private static UnreadableDocument bomb(String detail) {
        return new UnreadableDocument(Reason.BOMB, detail);
    }

    private static Map<String, Relation> relations(Map<String, byte[]> parts, String part)
            throws XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        byte[] content = parts.get(name);
        Map<String, Relation> relations = new HashMap<>();
        if (content == null) {
            return relations;
        }
        XMLStreamReader xml = SafeXml.reader(content);
        while (SafeXml.next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                relations.put(
                        SafeXml.attribute(xml, "Id"),
                        new Relation(
                                SafeXml.attribute(xml, "Type"),
                                SafeXml.attribute(xml, "Target"),
                                SafeXml.attribute(xml, "TargetMode").equals("External")));
            }
        }
        return relations;
    }

    private static String resolved(String from, String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : from.substring(0, from.lastIndexOf('/') + 1) + target;
    }
}

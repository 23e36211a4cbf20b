package org.naranhi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Word packages for tests, written by hand so that they can be wrong.
public final class Packages {
    public static final String RELS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="word/document.xml" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
            </Relationships>""";

    private static final String DOCUMENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>%s<w:document \
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <w:body>%s</w:body></w:document>""";

    private Packages() {}

    public static byte[] document(String body) {
        return document("", body, Map.of());
    }

    public static byte[] document(String prolog, String body, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", RELS);
        parts.put("word/document.xml", DOCUMENT.formatted(prolog, body));
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r></w:p>";
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

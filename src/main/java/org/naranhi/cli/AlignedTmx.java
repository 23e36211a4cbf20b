package org.naranhi.cli;

/// Aligned sentences as Translation Memory eXchange 1.4b.
final class AlignedTmx {
    static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
             <header creationtool="Naranhi" creationtoolversion="1" segtype="sentence" o-tmf="naranhi" adminlang="en" srclang="*all*" datatype="plaintext"/>
             <body>
            """
                    .stripTrailing();
    static final String FOOT =
            """
             </body>
            </tmx>
            """
                    .stripTrailing();

    private AlignedTmx() {}

    /// @param document where the sentences come from; "" where that isn't said
    static String unit(String korean, String english, String confidence, String document) {
        StringBuilder xml = new StringBuilder("  <tu>\n");
        property("x-origin", "aligned", xml);
        property("x-confidence", confidence, xml);
        if (!document.isEmpty()) {
            property("x-document", document, xml);
        }
        variant("ko", korean, xml);
        variant("en", english, xml);
        return xml.append("  </tu>").toString();
    }

    private static void property(String type, String value, StringBuilder xml) {
        xml.append("   <prop type=\"").append(type).append("\">");
        text(value, xml).append("</prop>\n");
    }

    private static void variant(String language, String text, StringBuilder xml) {
        xml.append("   <tuv xml:lang=\"").append(language).append("\"><seg>");
        text(text, xml).append("</seg></tuv>\n");
    }

    /// What XML 1.0 has no place for is left out.
    private static StringBuilder text(String text, StringBuilder xml) {
        text.codePoints()
                .filter(
                        c ->
                                c == '\t'
                                        || c >= ' ' && c < 0xD800
                                        || c > 0xDFFF && c < 0xFFFE
                                        || c >= 0x10000)
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> xml.append("&amp;");
                                case '<' -> xml.append("&lt;");
                                case '>' -> xml.append("&gt;");
                                default -> xml.appendCodePoint(c);
                            }
                        });
        return xml;
    }
}

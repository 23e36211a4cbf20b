package org.naranhi.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.naranhi.memory.bench.SentencePair;

/// Pairs written as TMX 1.4, English first.
final class Tmx {
    private Tmx() {}

    static void write(Path file, Iterable<SentencePair> pairs) throws IOException {
        try (BufferedWriter tmx = Files.newBufferedWriter(file)) {
            tmx.write(
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <tmx version="1.4">
                    <header creationtool="benchmark" creationtoolversion="1" segtype="sentence"
                        o-tmf="none" adminlang="en" srclang="en" datatype="plaintext"/>
                    <body>
                    """);
            for (SentencePair pair : pairs) {
                tmx.write("<tu><tuv xml:lang=\"en\"><seg>" + escaped(pair.english()));
                tmx.write("</seg></tuv><tuv xml:lang=\"ko\"><seg>" + escaped(pair.korean()));
                tmx.write("</seg></tuv></tu>\n");
            }
            tmx.write("</body>\n</tmx>\n");
        }
    }

    /// Also leaves out what XML can't carry.
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}

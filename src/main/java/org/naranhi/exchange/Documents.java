package org.naranhi.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.exchange.UnreadableDocument.Reason;
import org.naranhi.exchange.docx.DocxReader;
import org.naranhi.exchange.html.HtmlReader;
import org.naranhi.exchange.plain.TxtReader;
import org.naranhi.segmentation.Block;
import org.springframework.stereotype.Component;

/// Takes documents in. What a document is, its content says before its name.
@Component
public final class Documents {
    private static final Pattern HTML =
            Pattern.compile("<(!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

    /// Formats newsrooms have that are not taken in, by their first bytes.
    private static final Map<String, String> FOREIGN =
            Map.of("%PDF-", "PDF", "{\\rtf", "RTF", "\u00D0\u00CF\u0011\u00E0", "Word 97, HWP");

    private static final int HEAD = 4_096;

    private final Map<DocumentFormat, DocumentReader> readers;

    Documents(List<DocumentReader> readers) {
        this.readers =
                readers.stream()
                        .collect(Collectors.toMap(DocumentReader::format, Function.identity()));
    }

    /// All formats, for use without Spring.
    public static Documents standard() {
        return new Documents(List.of(new TxtReader(), new HtmlReader(), new DocxReader()));
    }

    /// The blocks of a document in order, at least one.
    ///
    /// @throws UnreadableDocument with the reason why it can't be taken in
    public List<Block> read(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY, "no bytes");
        }
        if (content.length > Limits.DOCUMENT_BYTES) {
            throw new UnreadableDocument(Reason.TOO_LARGE, content.length + " bytes");
        }
        DocumentReader reader = readers.get(format(fileName, content));
        if (reader == null) {
            throw new UnreadableDocument(Reason.UNKNOWN_FORMAT, fileName);
        }
        List<Block> blocks = reader.read(content);
        if (blocks.isEmpty()) {
            throw new UnreadableDocument(Reason.NO_TEXT, "no text inside");
        }
        if (blocks.size() > Limits.PASSAGES) {
            throw new UnreadableDocument(Reason.TOO_MANY_PASSAGES, blocks.size() + " passages");
        }
        return blocks;
    }

    private static DocumentFormat format(String fileName, byte[] content) {
        String head =
                new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return DocumentFormat.DOCX;
        }
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            if (head.startsWith(foreign.getKey())) {
                throw new UnreadableDocument(Reason.UNKNOWN_FORMAT, foreign.getValue());
            }
        }
        String extension =
                fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "docx" -> throw new UnreadableDocument(Reason.BROKEN, "not a Word package");
            case "html", "htm", "xhtml" -> DocumentFormat.HTML;
            default -> isHtml(head) ? DocumentFormat.HTML : DocumentFormat.TXT;
        };
    }

    /// A page begins with a tag; a story about pages doesn't.
    private static boolean isHtml(String head) {
        String text = head.replaceAll("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)|\0", "");
        return text.stripLeading().startsWith("<") && HTML.matcher(text).find();
    }
}

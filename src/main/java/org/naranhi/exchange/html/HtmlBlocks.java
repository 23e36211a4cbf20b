package org.naranhi.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.naranhi.exchange.prose.Characters;
import org.naranhi.exchange.prose.TaggedText;
import org.naranhi.exchange.prose.TaggedText.Format;
import org.naranhi.segmentation.Block;
import org.naranhi.segmentation.Block.Hint;
import org.naranhi.segmentation.PlainText;

/// Walks a page and collects its blocks. It walks without recursion: pages may nest as deep as they
/// like.
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> NO_TEXT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "canvas",
                    "audio",
                    "video",
                    "select",
                    "datalist",
                    "textarea",
                    "head",
                    "rp");

    /// Besides the block elements of HTML: cells, buttons and the like stand apart on a page too.
    private static final Set<String> APART =
            Set.of("td", "th", "caption", "button", "label", "summary", "legend", "option", "hr");

    private static final Map<String, Hint> HINTS =
            Map.ofEntries(
                    Map.entry("h1", Hint.TITLE),
                    Map.entry("h2", Hint.HEADING),
                    Map.entry("h3", Hint.HEADING),
                    Map.entry("h4", Hint.HEADING),
                    Map.entry("h5", Hint.HEADING),
                    Map.entry("h6", Hint.HEADING),
                    Map.entry("figcaption", Hint.CAPTION),
                    Map.entry("caption", Hint.CAPTION),
                    Map.entry("li", Hint.LIST_ITEM),
                    Map.entry("nav", Hint.NONE),
                    Map.entry("footer", Hint.NONE),
                    Map.entry("aside", Hint.NONE));

    private final TaggedText text = new TaggedText();

    /// What text is formatted as at each depth of inline elements.
    private final List<List<Format>> formats = new ArrayList<>(List.of(List.of()));

    private final List<Hint> hints = new ArrayList<>(List.of(Hint.NONE));

    /// The element, and so its whole content, that is being passed over.
    private @Nullable Node skipped;

    void title(String title) {
        text.begin(Hint.TITLE);
        text.append(title, List.of());
    }

    List<Block> blocks() {
        return text.blocks();
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode words) {
            text.append(words.getWholeText(), formats.getLast());
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipped != null) {
            skipped = skipped == node ? null : skipped;
            return;
        }
        if (node instanceof Element element) {
            end(element);
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (NO_TEXT.contains(name)) {
            skipped = element;
        } else if (name.equals("br")) {
            text.lineBreak();
        } else if (name.equals("pre")) {
            text.begin(hints.getLast());
            PlainText.blocks(Characters.taken(element.wholeText())).forEach(text::add);
            skipped = element;
        } else if (standsApart(element)) {
            hints.addLast(Objects.requireNonNullElse(HINTS.get(name), hints.getLast()));
            text.begin(hints.getLast());
        } else {
            formats.addLast(with(formats.getLast(), element));
        }
    }

    private void end(Element element) {
        if (standsApart(element)) {
            hints.removeLast();
            text.begin(hints.getLast());
        } else if (!element.nameIs("br")) {
            formats.removeLast();
        }
    }

    private static boolean standsApart(Element element) {
        return element.isBlock() || APART.contains(element.normalName());
    }

    private static List<Format> with(List<Format> outer, Element element) {
        Format format =
                switch (element.normalName()) {
                    case "b", "strong" -> Format.BOLD;
                    case "i", "em" -> Format.ITALIC;
                    case "u", "ins" -> Format.UNDERLINE;
                    case "a" -> Format.link(element.attr("href").strip());
                    default -> null;
                };
        if (format == null || outer.contains(format)) {
            return outer;
        }
        List<Format> inner = new ArrayList<>(outer);
        inner.add(format);
        return List.copyOf(inner);
    }
}

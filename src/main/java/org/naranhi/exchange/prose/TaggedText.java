package org.naranhi.exchange.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.exchange.Limits;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.segmentation.Block;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Markup.Form;
import org.naranhi.text.Markup.Marker;
import org.naranhi.text.Span;

/// Writes a document's text block by block with markers for its tags. Formatting is said with each
/// piece of text; markers are set only where it changes, so no tag is empty or needlessly split.
/// White space runs together as it does on a page.
public final class TaggedText {
    /// What a piece of text is: bold, or a link to an address.
    public record Format(InlineTag.Kind kind, @Nullable String href) {
        public static final Format BOLD = new Format(InlineTag.Kind.BOLD, null);
        public static final Format ITALIC = new Format(InlineTag.Kind.ITALIC, null);
        public static final Format UNDERLINE = new Format(InlineTag.Kind.UNDERLINE, null);

        /// Only addresses that are safe to follow from any page make a link.
        public static @Nullable Format link(@Nullable String href) {
            return Addresses.safe(href) ? new Format(InlineTag.Kind.LINK, href) : null;
        }
    }

    /// The largest number a marker can have.
    private static final int TAGS = 9_999;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<InlineTag> tags = new ArrayList<>();
    private final List<InlineTag> open = new ArrayList<>();
    private Block.Hint hint = Block.Hint.NONE;
    private boolean space;
    private int breaks;

    /// What the document says the text that follows is.
    public void begin(Block.Hint newHint) {
        end();
        hint = newHint;
    }

    public void append(String piece, List<Format> formats) {
        String taken = Characters.taken(piece);
        int from = 0;
        for (int i = 0; i <= taken.length(); i++) {
            if (i == taken.length() || blank(taken.charAt(i))) {
                if (from < i) {
                    word(taken.substring(from, i), formats);
                }
                space |= i < taken.length();
                from = i + 1;
            }
        }
    }

    /// A line break within the block; two of them are how many sites part paragraphs.
    public void lineBreak() {
        space = true;
        if (++breaks > 1) {
            end();
        }
    }

    public void end() {
        close(0);
        if (!text.isEmpty()) {
            add(new Block(Normalizer.normalize(text, Normalizer.Form.NFC), hint, tags));
        }
        text.setLength(0);
        tags.clear();
        space = false;
        breaks = 0;
    }

    /// A block that is ready as it is.
    public void add(Block block) {
        if (blocks.size() == Limits.PASSAGES) {
            throw new UnreadableDocument(
                    UnreadableDocument.Reason.TOO_MANY_PASSAGES,
                    "more than " + Limits.PASSAGES + " passages");
        }
        blocks.add(block);
    }

    /// How many blocks have ended.
    public int size() {
        return blocks.size();
    }

    public List<Block> blocks() {
        end();
        return List.copyOf(blocks);
    }

    private void word(String word, List<Format> formats) {
        List<Format> wanted = formats.stream().filter(this::needed).toList();
        int same = 0;
        while (same < open.size() && same < wanted.size() && is(open.get(same), wanted.get(same))) {
            same++;
        }
        close(same);
        if (!text.isEmpty()) {
            if (breaks > 0 && tags.size() < TAGS) {
                marker(tag(new Format(InlineTag.Kind.LINE_BREAK, null)), Form.STANDALONE);
            }
            if (space || breaks > 0) {
                text.append(' ');
            }
        }
        for (Format format : wanted.subList(same, wanted.size())) {
            if (tags.size() < TAGS) {
                InlineTag tag = tag(format);
                marker(tag, Form.OPEN);
                open.addLast(tag);
            }
        }
        text.append(word);
        space = false;
        breaks = 0;
    }

    /// A headline is bold by itself.
    private boolean needed(Format format) {
        return format.kind() != InlineTag.Kind.BOLD
                || hint != Block.Hint.TITLE && hint != Block.Hint.HEADING;
    }

    private InlineTag tag(Format format) {
        InlineTag tag = new InlineTag(tags.size() + 1, format.kind(), format.href());
        tags.add(tag);
        return tag;
    }

    private void close(int depth) {
        while (open.size() > depth) {
            marker(open.removeLast(), Form.CLOSE);
        }
    }

    private void marker(InlineTag tag, Form form) {
        text.append(new Marker(tag.id(), form, new Span(0, 0)).written());
    }

    private static boolean is(InlineTag tag, Format format) {
        return format.equals(new Format(tag.kind(), tag.href()));
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

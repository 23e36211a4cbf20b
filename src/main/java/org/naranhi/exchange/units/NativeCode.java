package org.naranhi.exchange.units;

import org.naranhi.text.InlineTag;

/// What a tag is called and looks like in the exchange formats of translation tools: the HTML it
/// stands for.
record NativeCode(String tmxType, String xliffType, String xliffSubType, String begin, String end) {
    static NativeCode of(InlineTag tag) {
        return switch (tag.kind()) {
            case BOLD -> new NativeCode("bold", "fmt", "xlf:b", "<b>", "</b>");
            case ITALIC -> new NativeCode("italic", "fmt", "xlf:i", "<i>", "</i>");
            case UNDERLINE -> new NativeCode("ulined", "fmt", "xlf:u", "<u>", "</u>");
            case LINK ->
                    new NativeCode(
                            "link",
                            "link",
                            "",
                            "<a href=\"" + attribute(tag.href()) + "\">",
                            "</a>");
            case LINE_BREAK -> new NativeCode("lb", "fmt", "xlf:lb", "<br/>", "");
        };
    }

    private static String attribute(@org.jspecify.annotations.Nullable String href) {
        return href == null ? "" : href.replace("&", "&amp;").replace("\"", "&quot;");
    }
}

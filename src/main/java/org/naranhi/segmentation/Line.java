package org.naranhi.segmentation;

import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;

/// A block as the eye sees it: its words without tags, its language, and whether it reads as prose.
record Line(String plain, Language language, boolean prose) {
    private static final Pattern STOPPED =
            Pattern.compile(".*[.!?…。][\"”’'」』》)\\]]*(?:\\s?\\([^()]{1,40}\\))?");
    private static final Pattern QUESTION = Pattern.compile(".*[!?…][\"”’'」』》)\\]]*");
    private static final Pattern QUOTATION = Pattern.compile("[\"“‘'「『].*");

    static Line of(Block block, Language article) {
        String plain = Markup.plain(block.text()).strip();
        Language language = Script.of(plain).pure().orElse(article);
        return new Line(plain, language, prose(plain, language));
    }

    /// The language most of the prose is in; of all lines, where there is no prose.
    static Language language(List<Block> blocks) {
        List<String> all = blocks.stream().map(b -> Markup.plain(b.text())).toList();
        List<String> prose =
                all.stream()
                        .filter(text -> prose(text.strip(), Script.of(text).language()))
                        .toList();
        return Script.of(prose.isEmpty() ? all : prose).language();
    }

    private static boolean prose(String text, Language language) {
        int length = text.length();
        return length > longest(language)
                || length >= (language == Language.KOREAN ? 8 : 12)
                        && text.indexOf(' ') > 0
                        && STOPPED.matcher(text).matches();
    }

    /// Longer than any headline is printed.
    private static int longest(Language language) {
        return language == Language.KOREAN ? 75 : 170;
    }

    /// A question or exclamation short enough to be a headline.
    boolean question() {
        return QUESTION.matcher(plain).matches() && plain.length() <= longest(language);
    }

    /// Long enough not to be a lone label.
    boolean headlineLong() {
        int words = plain.split("\\s+").length;
        return language == Language.KOREAN ? words >= 2 && plain.length() >= 7 : words >= 3;
    }

    boolean tooLongForHead() {
        return plain.length() > (language == Language.KOREAN ? 35 : 80);
    }

    boolean longProse() {
        return prose && plain.length() >= (language == Language.KOREAN ? 45 : 90);
    }

    boolean quotation() {
        return QUOTATION.matcher(plain).matches();
    }

    /// A short line in the other language only.
    boolean foreign(Language article) {
        return language != article && plain.length() <= 60;
    }
}

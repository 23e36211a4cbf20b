package org.naranhi.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.hangul.Particles;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;

/// A text in which words are put for others, from its end to its beginning: the particle after them
/// and the article before them are mended.
///
/// ```java
/// Rewriting rewriting = new Rewriting(text, Language.ENGLISH, EnglishSound::of);
/// rewriting.put(span, "inquiry");          // a public hearing → an inquiry
/// rewriting.done();
/// ```
public final class Rewriting {
    private static final Pattern MARKERS = Pattern.compile("^(?:⟦/?\\d{1,4}/?⟧)+");
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{N}'’-])([Aa])([Nn]?) $");

    private final String text;
    private final Language language;
    private final Function<String, EnglishSound> sounds;
    private final Deque<Span> before = new ArrayDeque<>();
    private final List<Span> after = new ArrayList<>();
    private String now;
    private boolean doubtful;

    /// @param sounds what an English word begins with
    public Rewriting(String text, Language language, Function<String, EnglishSound> sounds) {
        this.text = text;
        this.language = language;
        this.sounds = sounds;
        this.now = text;
    }

    /// What became of the text: `wrong` are the places in it as it was, `right` those in `text`.
    /// `doubtful` says that somebody should look at it.
    public record Rewritten(String text, List<Span> wrong, List<Span> right, boolean doubtful) {
        public Rewritten {
            wrong = List.copyOf(wrong);
            right = List.copyOf(right);
        }
    }

    /// Whether the place was rewritten; one that reaches into what was rewritten is not.
    public boolean put(Span span, String words) {
        if (!before.isEmpty() && span.end() > before.getFirst().start()) {
            return false;
        }
        String old = span.of(text);
        String lead = article(now.substring(0, span.start()), old, words);
        String tail = follow(now.substring(span.end()), old, words);
        int longer = lead.length() + words.length() + tail.length() - now.length();
        now = lead + words + tail;
        after.replaceAll(place -> new Span(place.start() + longer, place.end() + longer));
        after.addFirst(new Span(lead.length(), lead.length() + words.length()));
        before.addFirst(span);
        return true;
    }

    /// Somebody should look at what comes of it.
    public void doubt() {
        doubtful = true;
    }

    /// Empty when nothing was rewritten.
    public Optional<Rewritten> done() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rewritten(now, List.copyOf(before), after, doubtful));
    }

    /// a Roh aide, an Oh aide. An article that didn't fit the old words is left as it is.
    private String article(String lead, String old, String words) {
        if (language == Language.KOREAN) {
            return lead;
        }
        Matcher article = ARTICLE.matcher(lead);
        EnglishSound was = sounds.apply(old);
        EnglishSound is = sounds.apply(words);
        if (was == is && was != EnglishSound.UNKNOWN || !article.find()) {
            return lead;
        }
        if (was == EnglishSound.UNKNOWN || is == EnglishSound.UNKNOWN) {
            doubtful = true;
            return lead;
        }
        if ((was == EnglishSound.VOWEL) == article.group(2).isEmpty()) {
            return lead;
        }
        boolean allCapitals = words.length() > 1 && words.chars().noneMatch(Character::isLowerCase);
        String n = is == EnglishSound.CONSONANT ? "" : allCapitals ? "N" : "n";
        return lead.substring(0, article.end(1)) + n + " ";
    }

    /// What follows the words, with its particle mended: 노무현은, ⟦1⟧노무현⟦/1⟧은.
    private String follow(String tail, String old, String words) {
        if (language == Language.ENGLISH) {
            return tail;
        }
        Matcher markers = MARKERS.matcher(tail);
        String passed = markers.find() ? markers.group() : "";
        String plainOld = Markup.plain(old);
        String plain = Markup.plain(words);
        String hanging = plainOld + tail.substring(passed.length());
        String mended = Particles.replace(hanging, 0, plainOld.length(), plain);
        return passed + mended.substring(plain.length());
    }
}

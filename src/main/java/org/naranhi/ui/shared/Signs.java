package org.naranhi.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// Small signs that look the same on every screen.
public final class Signs {
    private static final String[] COLOURS = {
        "#8a5a2b", "#3f6db0", "#7a3e9d", "#0b6b61", "#a1344a", "#5b6b1f", "#6b4a9e", "#2f6f8f"
    };

    private Signs() {}

    /// The initials a person is shown by: the surname's syllable in Hangul, else up to two letters.
    public static String initials(String name) {
        String stripped = name.strip();
        int first = stripped.codePointAt(0);
        if (Character.UnicodeScript.of(first) == Character.UnicodeScript.HANGUL) {
            return Character.toString(first);
        }
        String[] words = stripped.split("\\s+");
        String initials = Character.toString(first);
        return words.length == 1
                ? initials
                : initials + Character.toString(words[words.length - 1].codePointAt(0));
    }

    /// The same person has the same colour on every page. White words on it reach 4.5:1.
    public static String colour(String name) {
        return COLOURS[Math.floorMod(name.hashCode(), COLOURS.length)];
    }

    public static Span avatar(String name) {
        Span avatar = new Span(initials(name));
        avatar.addClassName("avatar");
        avatar.getStyle().set("background", colour(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.setTitle(name);
        return avatar;
    }

    /// `한 → 영`, with the words for those who listen.
    public static Span direction(Component at, Direction direction) {
        Span sign =
                new Span(
                        at.getTranslation("direction." + direction.source().tag())
                                + " → "
                                + at.getTranslation("direction." + direction.target().tag()));
        sign.addClassName("direction");
        return sign;
    }

    /// Words in their own language, for the face and the voice.
    public static Span words(String text, Language language) {
        Span span = new Span(text);
        span.getElement().setAttribute("lang", language.tag());
        return span;
    }

    public static HtmlContainer key(String words) {
        HtmlContainer key = new HtmlContainer("kbd");
        key.setText(words);
        return key;
    }

    public static void tell(String words) {
        Notification.show(words, 4_000, Notification.Position.BOTTOM_START);
    }

    public static void warn(String words) {
        Notification notification = new Notification();
        notification.setText(words);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(10_000);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        notification.open();
    }

    /// Says what was done and offers to undo it, for long enough to read.
    public static void tellWithUndo(String words, String undo, Runnable undoing) {
        Notification notification = new Notification();
        Button button =
                new Button(
                        undo,
                        e -> {
                            undoing.run();
                            notification.close();
                        });
        Div line = new Div(new Span(words), button);
        line.addClassName("undo-line");
        notification.add(line);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(12_000);
        notification.open();
    }

    /// What a screen says when there is nothing on it yet: what it is for and what to do first.
    public static Div empty(String title, String words, Component... actions) {
        Span heading = new Span(title);
        heading.addClassName("empty-title");
        Span text = new Span(words);
        text.addClassName("empty-words");
        Div empty = new Div(heading, text);
        empty.add(actions);
        empty.addClassName("empty");
        return empty;
    }
}

package org.naranhi.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A Korean input method, as the browser sees one: every syllable is composed letter by letter and
/// then committed.
final class HangulKeyboard {
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final char FIRST_INITIAL = 'ᄀ';

    private final CDPSession session;

    HangulKeyboard(Page page) {
        session = page.context().newCDPSession(page);
    }

    void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(this::character);
    }

    /// All but the last syllable is committed; that one is still being composed.
    void typeWithoutEnding(String text) {
        type(text.substring(0, text.length() - 1));
        steps(text.substring(text.length() - 1)).forEach(this::compose);
    }

    /// What an input method shows on the way to a syllable: ㅎ, 하, 한.
    static List<String> steps(String syllable) {
        String letters = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        List<String> steps = new ArrayList<>();
        steps.add(INITIALS.substring(letters.charAt(0) - FIRST_INITIAL).substring(0, 1));
        for (int end = 2; end <= letters.length(); end++) {
            steps.add(Normalizer.normalize(letters.substring(0, end), Normalizer.Form.NFC));
        }
        return steps;
    }

    private void character(String character) {
        if (character.matches("[가-힣]")) {
            steps(character).forEach(this::compose);
        }
        JsonObject committed = new JsonObject();
        committed.addProperty("text", character);
        session.send("Input.insertText", committed);
    }

    private void compose(String so) {
        JsonObject composed = new JsonObject();
        composed.addProperty("text", so);
        composed.addProperty("selectionStart", so.length());
        composed.addProperty("selectionEnd", so.length());
        session.send("Input.imeSetComposition", composed);
    }
}

package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.text.Language;

/// Someone at a browser. Everything is found by the words that the page has for it.
public final class Visitor {
    /// In milliseconds: a busy machine is slow, not wrong.
    public static final int PATIENCE = 30_000;

    private static final Pattern INTAKE = Pattern.compile(".*/stories/([0-9a-f-]{36})/intake");
    private static final Pattern BENCH = Pattern.compile(".*/stories/[0-9a-f-]{36}");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private Words words;
    private final List<String> complaints = new ArrayList<>();

    public Visitor(Browser browser, String address, Language language) {
        this(browser, address, Words.in(language));
    }

    Visitor(Browser browser, String address, Words words) {
        this.address = address;
        this.words = words;
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setViewportSize(1440, 900)
                                .setLocale(
                                        words.language() == Language.KOREAN ? "ko-KR" : "en-US"));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(error -> complaints.add("uncaught: " + error));
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    }

    public Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    String words(String key, Object... values) {
        return words.of(key, values);
    }

    /// Errors that no code of the page caught.
    List<String> errors() {
        return complaints.stream().filter(c -> c.startsWith("uncaught: ")).toList();
    }

    // —— finding and doing

    Locator button(String key, Object... values) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words(key, values)).setExact(true));
    }

    Locator field(String key) {
        return page.getByLabel(words(key), new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    void go(String path) {
        page.navigate(address + path);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    // —— coming in

    void becomeAdministrator(Staff person) {
        becomeAdministrator(person.signInName(), person.displayName(), person.password());
    }

    public void becomeAdministrator(String signInName, String displayName, String password) {
        go("/");
        field("welcome.display-name").fill(displayName);
        field("welcome.sign-in-name").fill(signInName);
        field("welcome.password").fill(password);
        button("welcome.begin").click();
        awaitDesk();
    }

    void signIn(Staff person) {
        go("/sign-in");
        page.locator("vaadin-login-form input[name=username]").fill(person.signInName());
        page.locator("vaadin-login-form input[name=password]").fill(person.password());
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        awaitDesk();
    }

    /// For good: the person finds the pages in this language from now on.
    void choose(Language language) {
        page.locator(".person-menu").click();
        page.getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText(words("language." + language.tag())))
                .click();
        words = Words.in(language);
        awaitDesk();
    }

    /// An administrator puts someone on record.
    void add(Staff person) {
        go("/settings");
        button("settings.add-person").click();
        field("welcome.display-name").fill(person.displayName());
        field("welcome.sign-in-name").fill(person.signInName());
        field("welcome.password").fill(person.password());
        page.getByRole(AriaRole.DIALOG).locator("vaadin-select").click();
        option("role." + person.role()).click();
        button("save").click();
        assertThat(page.getByText(words("settings.added", person.displayName()))).isVisible();
    }

    Locator option(String key) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(words(key)).setExact(true));
    }

    void awaitDesk() {
        assertThat(button("stories.new")).isVisible();
    }

    /// The desk shows what is being read, and then nothing any more.
    void awaitStarterData() {
        go("/memory");
        assertThat(page.locator(".memory-units")).isVisible();
        assertThat(page.locator(".work")).hasCount(0);
    }

    // —— a story

    /// Takes a text in by pasting it; gives the story's id.
    public String takeIn(String text) {
        go("/");
        awaitDesk();
        press("Alt+n");
        field("new-story.paste").fill(text);
        press("Control+Enter");
        return atIntake();
    }

    String atIntake() {
        page.waitForURL(INTAKE);
        assertThat(page.locator(".intake-row").first()).isVisible();
        var matcher = INTAKE.matcher(page.url());
        if (!matcher.matches()) {
            throw new AssertionError(page.url());
        }
        return matcher.group(1);
    }

    /// From intake to the workbench, with the caret in the first segment.
    public void accept() {
        press("Control+Enter");
        page.waitForURL(BENCH);
        awaitBench();
    }

    public void openStory(String id) {
        go("/stories/" + id);
        awaitBench();
    }

    void awaitBench() {
        assertThat(editor()).isFocused();
    }

    public Locator editor() {
        return page.locator(".bench-editor .cm-content");
    }

    Locator row(int number) {
        return page.locator("naranhi-row")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(page.locator(".bench-number:text-is(\"" + number + "\")")));
    }

    Locator target(int number) {
        return row(number).locator(".bench-target");
    }

    /// Goes to a segment by its number, with keys.
    void goTo(int number) {
        press("Control+g");
        assertThat(field("editor.goTo")).isFocused();
        type(Integer.toString(number));
        press("Enter");
        assertThat(row(number).locator(".cm-content")).isFocused();
    }

    Locator standing() {
        return page.locator(".bench-save");
    }

    void awaitSaved() {
        assertThat(standing()).hasText(words("editor.saved"));
    }

    // —— leaving

    void keep(Path folder, String name) throws IOException {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
            Files.writeString(folder.resolve(name + ".html"), page.content());
        } catch (PlaywrightException e) {
            complaints.add("No screenshot: " + e.getMessage());
        }
        Files.write(folder.resolve(name + ".log"), complaints);
    }

    public void leave() {
        context.close();
    }
}

package org.naranhi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.naranhi.text.Language;

/// The newsroom a test class works in. Visitors that a test lets in go when it ends; where it
/// failed, what they saw is kept under `target/browser/`.
final class Newsroom implements BeforeAllCallback, AfterAllCallback, AfterEachCallback {
    private static final Path KEPT = Path.of("target", "browser");

    private final boolean shared;
    private final List<Visitor> visitors = new ArrayList<>();
    private @Nullable NaranhiServer server;
    private @Nullable Browser browser;

    private Newsroom(boolean shared) {
        this.shared = shared;
    }

    /// One server for all test classes, with [Staff] on record and the starter data read.
    static Newsroom shared() {
        return new Newsroom(true);
    }

    /// A server that nobody has visited yet.
    static Newsroom brandNew() {
        return new Newsroom(false);
    }

    NaranhiServer server() {
        return Objects.requireNonNull(server);
    }

    /// Someone at a browser of their own, not signed in.
    Visitor visitor(Language language) {
        Visitor visitor =
                new Visitor(
                        Objects.requireNonNull(browser), server().address(), Words.in(language));
        visitors.add(visitor);
        return visitor;
    }

    /// Someone of the staff, signed in.
    Visitor visitor(Staff person) {
        Visitor visitor = visitor(person.language());
        visitor.signIn(person);
        return visitor;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        Store store = context.getRoot().getStore(Namespace.create(Newsroom.class));
        browser =
                store.computeIfAbsent("chromium", _ -> Chromium.start(), Chromium.class).browser();
        server =
                shared
                        ? store.computeIfAbsent("server", _ -> withStaff(), NaranhiServer.class)
                        : started();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        boolean failed = context.getExecutionException().isPresent();
        Path folder =
                KEPT.resolve(
                        context.getRequiredTestClass().getSimpleName()
                                + "."
                                + context.getRequiredTestMethod().getName());
        if (failed) {
            Files.createDirectories(folder);
            Files.copy(
                    server().log(),
                    folder.resolve("server.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        for (int i = 0; i < visitors.size(); i++) {
            if (failed) {
                visitors.get(i).keep(folder, "visitor-" + (i + 1));
            }
            visitors.get(i).leave();
        }
        visitors.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (!shared) {
            server().close();
        }
    }

    private static NaranhiServer started() {
        NaranhiServer server = new NaranhiServer();
        server.start();
        return server;
    }

    private NaranhiServer withStaff() {
        NaranhiServer started = started();
        Browser chromium = Objects.requireNonNull(browser);
        Visitor first = new Visitor(chromium, started.address(), Language.ENGLISH);
        first.becomeAdministrator(Staff.ADMINISTRATOR);
        for (Staff person : List.of(Staff.TRANSLATOR, Staff.KOREAN_EDITOR)) {
            first.add(person);
        }
        first.awaitStarterData();
        first.leave();
        Visitor korean = new Visitor(chromium, started.address(), Language.ENGLISH);
        korean.signIn(Staff.KOREAN_EDITOR);
        korean.choose(Language.KOREAN);
        korean.leave();
        return started;
    }
}

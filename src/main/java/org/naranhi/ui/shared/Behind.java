package org.naranhi.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work that a page doesn't wait for: it is done behind the page and shown when it is done. What is
/// done for a component that has left the page by then is dropped.
@org.springframework.stereotype.Component
public class Behind {
    private final Executor executor;

    public Behind() {
        this(work -> Thread.ofVirtual().name("behind-a-page").start(work));
    }

    public Behind(Executor executor) {
        this.executor = executor;
    }

    /// What goes wrong is told at the page, as everything that goes wrong there.
    public <T> void run(Component at, Supplier<T> work, Consumer<T> show) {
        UI ui = at.getUI().orElseThrow();
        Consumer<Supplier<T>> shown =
                result -> {
                    T found = result.get();
                    if (at.isAttached()) {
                        show.accept(found);
                    }
                };
        var later = ui.accessLater(shown::accept, () -> {});
        executor.execute(
                () -> {
                    Supplier<T> result = outcome(work);
                    if (ui.getSession() != null && ui.getSession().hasLock()) {
                        shown.accept(result);
                    } else {
                        later.accept(result);
                    }
                });
    }

    private static <T> Supplier<T> outcome(Supplier<T> work) {
        try {
            T result = work.get();
            return () -> result;
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }
}

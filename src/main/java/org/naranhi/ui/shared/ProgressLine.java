package org.naranhi.ui.shared;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.naranhi.workbench.Works;

/// How far work behind a dialog is. Work that only finds something out ends when the line goes;
/// other work is ended by [#cancel] alone.
public final class ProgressLine extends Div implements Works.Handle {
    private static final long TELL_EVERY_MILLIS = 200;

    private final boolean endsWithPage;
    private final ProgressBar bar = new ProgressBar();
    private final AtomicLong told = new AtomicLong();
    private volatile @Nullable UI ui;
    private volatile boolean cancelled;

    /// @param words what is being done
    public ProgressLine(String words, boolean endsWithPage) {
        this.endsWithPage = endsWithPage;
        addClassName("progress-line");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", words);
        Span said = new Span(words);
        said.getElement().setAttribute("role", "status");
        add(said, bar);
    }

    public void cancel() {
        cancelled = true;
    }

    @Override
    public void progress(long done, long total) {
        UI at = ui;
        long now = System.currentTimeMillis();
        long before = told.get();
        if (at != null && now - before > TELL_EVERY_MILLIS && told.compareAndSet(before, now)) {
            at.access(() -> show(done, total));
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    private void show(long done, long total) {
        bar.setIndeterminate(false);
        bar.setMax(Math.max(1, total));
        bar.setValue(Math.min(done, Math.max(1, total)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ui = event.getUI();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ui = null;
        if (endsWithPage) {
            cancelled = true;
        }
        super.onDetach(event);
    }
}

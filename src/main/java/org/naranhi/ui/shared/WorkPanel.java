package org.naranhi.ui.shared;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import org.naranhi.workbench.Work;
import org.naranhi.workbench.Works;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Long work that runs now, with how far it is and a way to cancel it.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class WorkPanel extends Div {
    /// Larger totals are told in percent.
    private static final int COUNTED = 20_000;

    private final Works works;
    private Runnable deaf = () -> {};
    private Runnable done = () -> {};
    private long known;

    WorkPanel(Works works) {
        this.works = works;
        addClassName("works");
    }

    /// Runs whenever a piece of work has ended.
    public void whenDone(Runnable action) {
        this.done = action;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        deaf = works.listen(() -> ui.access(this::show));
        known = works.ended();
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
        super.onDetach(event);
    }

    private void show() {
        List<Work> all = works.all();
        removeAll();
        all.forEach(work -> add(line(work)));
        long ended = works.ended();
        if (ended > known) {
            known = ended;
            done.run();
        }
    }

    /// Bytes tell nobody anything.
    private String soFar(Work work) {
        return work.total() > COUNTED
                ? getTranslation("work.percent", work.done() * 100 / work.total())
                : getTranslation("work.so-far", work.done(), work.total());
    }

    private Div line(Work work) {
        boolean running = work.state() == Work.State.RUNNING;
        String state = work.state().name().toLowerCase(Locale.ROOT);
        Span words =
                new Span(
                        getTranslation("work." + work.kind(), work.subject())
                                + " · "
                                + (running && work.total() > 0
                                        ? soFar(work)
                                        : getTranslation("work.state-" + state)));
        words.addClassName("work-words");
        ProgressBar bar = new ProgressBar(0, Math.max(1, work.total()));
        bar.setValue(Math.min(work.done(), Math.max(1, work.total())));
        bar.setIndeterminate(running && work.total() == 0);
        bar.setVisible(running);
        bar.getElement().setAttribute("aria-label", words.getText());
        Button end =
                new Button(
                        getTranslation(running ? "cancel" : "close"),
                        e -> {
                            if (running) {
                                works.cancel(work.id());
                            } else {
                                works.dismiss(work.id());
                            }
                        });
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        end.setVisible(work.stoppable() || !running);
        Div line = new Div(words, bar, end);
        line.addClassNames("work", "work-" + state);
        return line;
    }
}

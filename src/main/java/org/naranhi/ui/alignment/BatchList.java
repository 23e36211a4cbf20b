package org.naranhi.ui.alignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.naranhi.pairs.PairBatch;
import org.naranhi.pairs.PairBatch.Item;
import org.naranhi.pairs.PairBatch.State;
import org.naranhi.pairs.PairBatches;
import org.naranhi.pairs.PairSummary;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.workbench.AlignBatch;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The batches: how far each is, and what of it wants to be looked at.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BatchList extends Div {
    /// So many of the doubtful are listed; the list of pairs has all.
    private static final int LISTED = 50;

    private final PairBatches batches;
    private final AlignBatch align;
    private final SignedIn signedIn;
    private final Set<UUID> opened = new HashSet<>();
    private Runnable changed = () -> {};

    BatchList(PairBatches batches, AlignBatch align, SignedIn signedIn) {
        this.batches = batches;
        this.align = align;
        this.signedIn = signedIn;
        addClassName("pair-batches");
    }

    void whenChanged(Runnable action) {
        changed = action;
    }

    void show(List<PairSummary> pairs) {
        removeAll();
        for (PairBatch batch : batches.all()) {
            add(
                    line(
                            batch,
                            pairs.stream()
                                    .filter(each -> batch.id().equals(each.pair().batch()))
                                    .toList()));
        }
    }

    private Component line(PairBatch batch, List<PairSummary> pairs) {
        List<PairSummary> doubtful =
                pairs.stream()
                        .filter(each -> each.suspect() || each.doubtful() > 0)
                        .sorted(
                                Comparator.comparing((PairSummary each) -> each.suspect())
                                        .thenComparing(PairSummary::doubtful)
                                        .reversed())
                        .toList();
        List<Item> refused = batch.items().stream().filter(item -> item.problem() != null).toList();
        long done = batch.items().stream().filter(item -> !item.waits()).count();
        Span words =
                new Span(
                        getTranslation(
                                "pair-batch.standing",
                                batch.title(),
                                done,
                                batch.items().size(),
                                getTranslation("pair-batch.state-" + code(batch.state()))));
        words.addClassName("pair-batch-words");
        Div head = new Div(words, actions(batch));
        head.addClassName("pair-batch-head");
        Div line = new Div(head);
        line.addClassName("pair-batch");
        if (!doubtful.isEmpty() || !refused.isEmpty()) {
            line.add(report(batch, doubtful, refused));
        }
        return line;
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private Div actions(PairBatch batch) {
        Div actions = new Div();
        if (batch.state() == State.STOPPED) {
            actions.add(
                    action(
                            "pair-batch.go-on",
                            batch,
                            () -> align.goOn(batch.id(), signedIn.person())));
        }
        if (batch.state() != State.RUNNING) {
            actions.add(action("pair-batch.remove", batch, () -> remove(batch)));
        }
        return actions;
    }

    private Button action(String what, PairBatch batch, Runnable action) {
        Button button =
                new Button(
                        getTranslation(what),
                        e -> {
                            action.run();
                            changed.run();
                        });
        button.setAriaLabel(getTranslation(what) + ": " + batch.title());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void remove(PairBatch batch) {
        try {
            align.remove(batch.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Details report(PairBatch batch, List<PairSummary> doubtful, List<Item> refused) {
        UnorderedList list = new UnorderedList();
        for (PairSummary each : doubtful.stream().limit(LISTED).toList()) {
            RouterLink link = new RouterLink();
            link.setRoute(
                    AlignmentView.class, new RouteParameters("pair", each.pair().id().toString()));
            link.setText(each.pair().title());
            Span why =
                    new Span(
                            getTranslation(
                                    each.suspect() ? "pair-batch.suspect" : "pair-batch.doubtful",
                                    each.links(),
                                    each.korean(),
                                    each.english(),
                                    each.doubtful()));
            list.add(new ListItem(link, new Span(" · "), why));
        }
        for (Item each : refused) {
            list.add(
                    new ListItem(
                            each.name() + " · " + getTranslation(String.valueOf(each.problem()))));
        }
        Details details =
                new Details(
                        getTranslation("pair-batch.report", doubtful.size(), refused.size()), list);
        details.setOpened(opened.contains(batch.id()));
        details.addOpenedChangeListener(
                e -> {
                    if (e.isOpened()) {
                        opened.add(batch.id());
                    } else {
                        opened.remove(batch.id());
                    }
                });
        return details;
    }
}

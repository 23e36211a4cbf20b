package org.naranhi.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.story.Presences.Presence;
import org.naranhi.story.Segment;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.naranhi.ui.memory.StoryMemorySign;
import org.naranhi.ui.names.CastStrip;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.StoryAddress;
import org.naranhi.ui.stories.IntakeView;
import org.naranhi.workbench.StoryWatch;

/// The workbench: one story in both languages, with what the newsroom already knows beside it.
@Route(value = "stories/:story", layout = Frame.class)
@PermitAll
public class BenchView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    final StoryEditor editor = new StoryEditor();
    final BenchHeader header;
    final BenchPanels panels;
    private final BenchDesk desk;
    private final StoryWatch watch;
    private final BenchActions actions;
    private final Behind behind;
    final CastStrip names;
    private final String page = UUID.randomUUID().toString();
    private @Nullable UUID story;
    private Runnable deaf = () -> {};

    BenchView(
            BenchDesk desk,
            StoryWatch watch,
            BenchActions actions,
            Behind behind,
            CastStrip names,
            StoryMemorySign into) {
        this.behind = behind;
        this.desk = desk;
        this.watch = watch;
        this.actions = actions;
        this.names = names;
        this.header = new BenchHeader(into);
        this.panels = new BenchPanels(desk, editor);
        addClassName("bench");
        Section story = new Section(editor);
        story.addClassName("bench-story");
        Div body = new Div(story, panels);
        body.addClassName("bench-body");
        Div top = new Div(header, names);
        top.addClassName("bench-top");
        add(top, body, new BenchStatus());
        editor.labels(EditorWords.of(this));
        names.connect(desk::text, this::goTo, panels::refreshEntries);
        panels.offers(names);
        PageKeys.on(this, names::toggle, Key.KEY_N, KeyModifier.ALT);
        actions.connect(this, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = StoryAddress.of(event);
        if (!desk.open(id)) {
            throw new NotFoundException(getTranslation("bench.no-such-story"));
        }
        if (desk.text().story().state() == StoryState.INTAKE) {
            event.forwardTo(IntakeView.class, new RouteParameters("story", id.toString()));
            return;
        }
        story = id;
        editor.show(desk.model(this));
        header.show(desk, this);
        names.begin(desk.text().story().state() != StoryState.TRANSLATION);
        asked(event).or(desk::firstToDo).ifPresent(segment -> editor.activate(segment, true));
    }

    /// `?segment=` names the one to begin with.
    private Optional<UUID> asked(BeforeEnterEvent event) {
        String asked =
                event.getLocation().getQueryParameters().getSingleParameter("segment").orElse("");
        return desk.text().segments().stream()
                .map(Segment::id)
                .filter(id -> id.toString().equals(asked))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return desk.headline() + " · " + getTranslation("app.name");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        UUID id = story;
        if (id == null) {
            return;
        }
        deaf =
                watch.listen(
                        id,
                        new StoryWatch.Listener() {
                            @Override
                            public void changed(Set<UUID> segments) {
                                ui.access(() -> othersWrote(segments));
                            }

                            @Override
                            public void present(List<Presence> presences) {
                                ui.access(
                                        () -> {
                                            List<PresenceMark> others =
                                                    desk.people().others(presences);
                                            editor.presence(others);
                                            header.present(others);
                                        });
                            }
                        });
        checkThoroughly(null);
        here(null);
        ui.setPollInterval((int) StoryWatch.STALE.dividedBy(2).toMillis());
        ui.addPollListener(e -> here(desk.active()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
        event.getUI().setPollInterval(-1);
        if (story != null) {
            watch.gone(story, desk.me().id(), page);
        }
        super.onDetach(event);
    }

    /// Checks a segment, or with none the whole story, also by what takes longer, behind the page.
    void checkThoroughly(@Nullable UUID segment) {
        if (isAttached() && BenchFindings.spelled(desk.text())) {
            StoryText read = desk.text();
            behind.run(
                    this,
                    () -> desk.findings().thoroughly(read, segment),
                    found -> {
                        List<SegmentModel> changed = desk.found(read, found);
                        if (!changed.isEmpty()) {
                            editor.update(changed);
                            header.show(desk, this);
                            panels.refreshFindings();
                        }
                    });
        }
    }

    /// Says where this page now is.
    void here(@Nullable UUID segment) {
        if (story != null) {
            watch.at(new Presence(story, desk.me().id(), page, segment, Instant.now()));
        }
    }

    /// Shows what is in the database now, after a split, a merge, or news from others.
    void reload() {
        UUID active = desk.active();
        if (story != null && desk.open(story)) {
            editor.show(desk.model(this));
            header.show(desk, this);
            names.refresh();
            panels.refreshFindings();
            checkThoroughly(null);
            if (active != null && desk.text().segment(active).isPresent()) {
                editor.activate(active, true);
            }
        }
    }

    private void goTo(int segment) {
        editor.activate(desk.text().segments().get(segment).id(), true);
    }

    private void othersWrote(Set<UUID> segments) {
        switch (desk.catchUp(segments)) {
            case BenchDesk.News.Nothing _ -> {}
            case BenchDesk.News.Rearranged _ -> reload();
            case BenchDesk.News.Rewritten(List<SegmentModel> rows) -> {
                editor.update(rows);
                header.show(desk, this);
                panels.refreshFindings();
                names.refresh();
            }
        }
    }
}

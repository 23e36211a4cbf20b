package org.naranhi.ui.editor;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.Role;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryState;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.ConfirmSegment;
import org.naranhi.workbench.MergeSegments;
import org.naranhi.workbench.SaveDraft;
import org.naranhi.workbench.SplitSegment;
import org.naranhi.workbench.UndoFill;
import org.naranhi.workbench.WriteOutcome;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What the keys of the workbench do to the story.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BenchActions {
    private final SaveDraft saveDraft;
    private final ConfirmSegment confirmSegment;
    private final UndoFill undoFill;
    private final SplitSegment splitSegment;
    private final MergeSegments mergeSegments;
    private final BenchDialogs dialogs;
    private WriteOutcome.@Nullable Written lastFill;

    BenchActions(
            SaveDraft saveDraft,
            ConfirmSegment confirmSegment,
            UndoFill undoFill,
            SplitSegment splitSegment,
            MergeSegments mergeSegments,
            BenchDialogs dialogs) {
        this.saveDraft = saveDraft;
        this.confirmSegment = confirmSegment;
        this.undoFill = undoFill;
        this.splitSegment = splitSegment;
        this.mergeSegments = mergeSegments;
        this.dialogs = dialogs;
    }

    void connect(BenchView view, BenchDesk desk) {
        StoryEditor editor = view.editor;
        editor.on(
                SegmentActivated.class,
                e -> {
                    desk.activate(e.segment());
                    view.here(e.segment());
                    view.panels.refresh();
                });
        editor.on(DraftWritten.class, e -> draft(view, desk, e));
        editor.on(SegmentConfirmed.class, e -> confirm(view, desk, e));
        editor.on(PropagationUndone.class, e -> undoFill(view, desk));
        editor.on(SegmentSplit.class, e -> split(view, desk, e.segment(), e.sourceOffset()));
        editor.on(SegmentMerged.class, e -> merge(view, desk, e.segment()));
        dialogs.connect(view, desk);
    }

    private void draft(BenchView view, BenchDesk desk, DraftWritten e) {
        take(
                view,
                desk,
                e.segment(),
                saveDraft.save(desk.story(), e.segment(), e.target(), e.version(), desk.me().id()));
    }

    private void confirm(BenchView view, BenchDesk desk, SegmentConfirmed e) {
        if (e.target().isBlank()) {
            desk.text()
                    .segment(e.segment())
                    .ifPresent(s -> view.editor.saved(s.id(), s.version(), s.target()));
            view.editor.activate(e.segment(), true);
            Signs.tell(view.getTranslation("bench.empty-not-confirmed"));
            return;
        }
        boolean reviews =
                desk.text().story().state() != StoryState.TRANSLATION
                        && desk.me().role().includes(Role.EDITOR);
        WriteOutcome outcome =
                confirmSegment.confirm(
                        desk.story(),
                        e.segment(),
                        e.target(),
                        e.version(),
                        reviews ? SegmentState.REVIEWED : SegmentState.TRANSLATED,
                        desk.me());
        take(view, desk, e.segment(), outcome);
        view.names.refresh();
        if (outcome instanceof WriteOutcome.Written written && !written.filled().isEmpty()) {
            lastFill = written;
            view.editor.update(written.filled().stream().map(desk::wrote).toList());
            view.editor.propagated(written.filled().size());
            view.header.show(desk, view);
        }
    }

    private void take(BenchView view, BenchDesk desk, UUID id, WriteOutcome outcome) {
        switch (outcome) {
            case WriteOutcome.Written written -> {
                Segment segment = written.segment();
                SegmentModel row = desk.wrote(segment);
                view.editor.saved(id, segment.version(), segment.target());
                view.editor.update(List.of(row));
                view.header.show(desk, view);
                view.panels.written(segment);
                view.checkThoroughly(id);
            }
            case WriteOutcome.Overtaken overtaken -> {
                SegmentModel row = desk.wrote(overtaken.current());
                view.editor.overtaken(row, desk.people().nameOf(overtaken.current().changedBy()));
            }
            case WriteOutcome.Gone _ -> {
                view.editor.refused(id, view.getTranslation("bench.segment-gone"));
                view.reload();
            }
        }
    }

    private void undoFill(BenchView view, BenchDesk desk) {
        if (lastFill == null) {
            return;
        }
        List<Segment> undone =
                undoFill.undo(desk.story(), Objects.requireNonNull(lastFill), desk.me().id());
        lastFill = null;
        view.editor.update(undone.stream().map(desk::wrote).toList());
        view.header.show(desk, view);
    }

    private void split(BenchView view, BenchDesk desk, UUID segment, int offset) {
        rearranged(view, () -> splitSegment.split(desk.story(), segment, offset, desk.me().id()));
    }

    private void merge(BenchView view, BenchDesk desk, UUID segment) {
        rearranged(view, () -> mergeSegments.merge(desk.story(), segment, desk.me().id()));
    }

    private static void rearranged(BenchView view, BooleanSupplier rearrangement) {
        try {
            if (rearrangement.getAsBoolean()) {
                view.reload();
            } else {
                Signs.tell(view.getTranslation("bench.not-rearranged"));
            }
        } catch (Stories.Overtaken _) {
            Signs.warn(view.getTranslation("bench.rearranged-by-others"));
            view.reload();
        }
    }
}

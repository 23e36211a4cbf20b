package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.ForgetUnits;
import org.naranhi.workbench.GatherUnits;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.MoveUnits;
import org.naranhi.workbench.RewordUnits;
import org.naranhi.workbench.UndoUnits;
import org.naranhi.workbench.UnitChange;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What an editor does to units. Whatever is done can be undone; then the page is told.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UnitActions {
    /// More than these are asked about before they are changed.
    private static final int ASKED = 20;

    private final ForgetUnits forget;
    private final MoveUnits move;
    private final RewordUnits reword;
    private final UndoUnits undo;
    private final HouseMemory house;
    private final SignedIn signedIn;
    private final Behind behind;
    private final boolean allowed;
    private Runnable changed = () -> {};

    UnitActions(
            ForgetUnits forget,
            MoveUnits move,
            RewordUnits reword,
            UndoUnits undo,
            HouseMemory house,
            SignedIn signedIn,
            Behind behind) {
        this.forget = forget;
        this.move = move;
        this.reword = reword;
        this.undo = undo;
        this.house = house;
        this.signedIn = signedIn;
        this.behind = behind;
        this.allowed = signedIn.may(Role.EDITOR);
    }

    void whenChanged(Runnable action) {
        changed = action;
    }

    /// Whether the one at the page changes units.
    boolean allowed() {
        return allowed;
    }

    /// @param alike finds the units that hold the pair; it may take a moment
    void edit(Component at, Supplier<List<TranslationUnit>> alike) {
        gathered(
                at,
                alike,
                units ->
                        new UnitDialog(
                                        units.getFirst(),
                                        units.size(),
                                        (korean, english) ->
                                                run(
                                                        at,
                                                        "memory.reworded",
                                                        reword.reword(
                                                                units,
                                                                korean,
                                                                english,
                                                                signedIn.person())))
                                .open());
    }

    void delete(Component at, Supplier<List<TranslationUnit>> found) {
        gathered(
                at,
                found,
                units ->
                        asked(
                                units.size(),
                                "memory.delete-many",
                                "delete",
                                () ->
                                        run(
                                                at,
                                                "memory.deleted",
                                                forget.forget(units, signedIn.person()))));
    }

    void move(Component at, Supplier<List<TranslationUnit>> found) {
        gathered(
                at,
                found,
                units ->
                        new MoveDialog(
                                        units.size(),
                                        house.writable(),
                                        into ->
                                                run(
                                                        at,
                                                        "memory.moved",
                                                        move.move(
                                                                units,
                                                                into.id(),
                                                                signedIn.person())))
                                .open());
    }

    /// Goes on with units that may be changed, and says so where there are none, or too many.
    private void gathered(
            Component at,
            Supplier<List<TranslationUnit>> found,
            Consumer<List<TranslationUnit>> then) {
        behind.run(
                at,
                found,
                units -> {
                    Set<UUID> writable =
                            house.writable().stream().map(Memory::id).collect(Collectors.toSet());
                    if (units.size() > GatherUnits.MOST) {
                        Signs.warn(at.getTranslation("memory.too-many", GatherUnits.MOST));
                    } else if (units.isEmpty()) {
                        changed.run();
                    } else if (units.stream().noneMatch(u -> writable.contains(u.memory()))) {
                        Signs.warn(
                                at.getTranslation(
                                        "memory.read-only-words",
                                        MemoryNames.name(
                                                at, house.memories(), units.getFirst().memory())));
                    } else {
                        then.accept(units);
                    }
                });
    }

    private static void asked(int units, String question, String answer, Runnable action) {
        if (units <= ASKED) {
            action.run();
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(dialog.getTranslation(question, units));
        dialog.setText(dialog.getTranslation("memory.can-be-undone"));
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("cancel"));
        dialog.setConfirmText(dialog.getTranslation(answer));
        dialog.addConfirmListener(e -> action.run());
        dialog.open();
    }

    private void run(Component at, String done, CompletableFuture<UnitChange> work) {
        ended(at, work, change -> tell(at, done, change));
    }

    private void tell(Component at, String done, UnitChange change) {
        String words =
                at.getTranslation(done, change.units())
                        + (change.refused() == 0
                                ? ""
                                : " " + at.getTranslation("memory.kept", change.refused()));
        Signs.tellWithUndo(
                words,
                at.getTranslation("undo"),
                () ->
                        ended(
                                at,
                                undo.undo(change, signedIn.person()),
                                back -> {
                                    int touched = change.units() - back.units();
                                    Signs.tell(
                                            touched == 0
                                                    ? at.getTranslation("memory.undone")
                                                    : at.getTranslation(
                                                            "memory.undone-but", touched));
                                }));
    }

    private void ended(
            Component at, CompletableFuture<UnitChange> work, Consumer<UnitChange> then) {
        UI ui = UI.getCurrent();
        var _ =
                work.whenComplete(
                        (change, failure) ->
                                ui.access(
                                        () -> {
                                            if (failure == null) {
                                                then.accept(change);
                                            } else {
                                                Signs.warn(at.getTranslation("memory.not-changed"));
                                            }
                                            changed.run();
                                        }));
    }
}

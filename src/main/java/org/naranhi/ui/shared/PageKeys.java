package org.naranhi.ui.shared;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.stream.Stream;

/// The keys of a page or a dialog. They do nothing while a dialog is open over it: who presses them
/// then means the dialog, and nothing may happen where it can't be seen. (Dialogs that made the
/// page deaf to everything would keep out drafts that are still on their way from it.)
public final class PageKeys {
    private PageKeys() {}

    /// @param owner the page or the dialog, or a part of it
    public static ShortcutRegistration on(
            Component owner, Runnable action, Key key, KeyModifier... modifiers) {
        return Shortcuts.addShortcutListener(
                owner,
                () -> {
                    if (!covered(owner)) {
                        action.run();
                    }
                },
                key,
                modifiers);
    }

    /// The key clicks the button.
    public static <B extends Component & ClickNotifier<B>> ShortcutRegistration click(
            B button, Key key, KeyModifier... modifiers) {
        return on(
                button,
                () -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)),
                key,
                modifiers);
    }

    /// Whether the dialog that was opened last is another one than the owner's.
    private static boolean covered(Component owner) {
        return UI.getCurrent()
                .getChildren()
                .filter(PageKeys::open)
                .reduce((_, later) -> later)
                .filter(dialog -> !within(dialog, owner))
                .isPresent();
    }

    private static boolean open(Component child) {
        return switch (child) {
            case Dialog dialog -> dialog.isOpened();
            case ConfirmDialog dialog -> dialog.isOpened();
            default -> false;
        };
    }

    private static boolean within(Component dialog, Component owner) {
        return Stream.iterate(
                        Optional.of(owner),
                        Optional::isPresent,
                        c -> c.flatMap(Component::getParent))
                .flatMap(Optional::stream)
                .anyMatch(dialog::equals);
    }
}

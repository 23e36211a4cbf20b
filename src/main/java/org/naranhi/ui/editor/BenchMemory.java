package org.naranhi.ui.editor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.ui.memory.MemoryDialogs;
import org.naranhi.ui.shared.PageKeys;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What the memory can do for the whole story: say how much of it is known, and fill it.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BenchMemory {
    private final MemoryDialogs dialogs;

    BenchMemory(MemoryDialogs dialogs) {
        this.dialogs = dialogs;
    }

    /// By the words for them, as the list of keys has it.
    static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("keys.analyse", List.of("Alt+KeyA"));
        keys.put("keys.preTranslate", List.of("Alt+KeyL"));
        keys.put("keys.chooseMemory", List.of("Alt+Shift+KeyM"));
        return keys;
    }

    void connect(BenchView view, BenchDesk desk) {
        MenuItem root = view.header.memory.addItem(view.getTranslation("frame.memory"));
        SubMenu menu = root.getSubMenu();
        menu.addItem(view.getTranslation("analysis.action"), e -> analyse(desk));
        menu.addItem(view.getTranslation("pretranslation.action"), e -> preTranslate(view, desk));
        menu.addItem(view.getTranslation("memory.story-action"), e -> choose(view, desk));
        PageKeys.on(view, () -> analyse(desk), Key.KEY_A, KeyModifier.ALT);
        PageKeys.on(view, () -> preTranslate(view, desk), Key.KEY_L, KeyModifier.ALT);
        PageKeys.on(view, () -> choose(view, desk), Key.KEY_M, KeyModifier.ALT, KeyModifier.SHIFT);
    }

    private void choose(BenchView view, BenchDesk desk) {
        dialogs.chooseMemory(desk.text().story(), () -> view.header.show(desk, view));
    }

    private void analyse(BenchDesk desk) {
        dialogs.analyse(List.of(desk.story()));
    }

    private void preTranslate(BenchView view, BenchDesk desk) {
        dialogs.preTranslate(desk.story(), view::reload);
    }
}

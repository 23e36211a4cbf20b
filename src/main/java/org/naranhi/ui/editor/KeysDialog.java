package org.naranhi.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;
import org.naranhi.ui.shared.Signs;

/// Every key of the workbench.
final class KeysDialog extends Dialog {
    KeysDialog() {
        setHeaderTitle(getTranslation("keys.title"));
        addClassName("keys");
        DescriptionList list = new DescriptionList();
        list.addClassName("keys-list");
        EditorActions.defaults()
                .forEach(
                        (action, keys) -> {
                            Term term = new Term();
                            List<String> shown = keys.stream().map(KeyWords::words).toList();
                            shown.forEach(words -> term.add(Signs.key(words)));
                            list.add(term, new Description(getTranslation("keys." + action)));
                        });
        Term search = new Term();
        search.add(Signs.key("Ctrl /"));
        list.add(search, new Description(getTranslation("search.title")));
        add(list);
        setWidth("min(760px, 96vw)");
        getFooter().add(new Button(getTranslation("close"), e -> close()));
    }
}

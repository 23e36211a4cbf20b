package org.naranhi.ui.shared;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;

/// Every key of a screen, and the one that searches everything.
public final class KeysDialog extends Dialog {
    private final DescriptionList list = new DescriptionList();

    public KeysDialog() {
        setHeaderTitle(getTranslation("keys.title"));
        addClassName("keys");
        list.addClassName("keys-list");
        add(list);
        setWidth("min(760px, 96vw)");
        getFooter().add(new Button(getTranslation("close"), e -> close()));
    }

    /// What `label` names is done by any of these keys.
    public void add(String label, List<String> keys) {
        Term term = new Term();
        keys.forEach(key -> term.add(Signs.key(KeyWords.words(key))));
        list.add(term, new Description(getTranslation(label)));
    }

    @Override
    public void open() {
        add("search.title", List.of("Mod+Slash"));
        super.open();
    }
}

package org.naranhi.ui.memory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.text.Language;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The concordance over the workbench: a hit's other side can be put into the translation.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ConcordanceDialog extends Dialog {
    private final TranslationMemory memory;

    ConcordanceDialog(TranslationMemory memory) {
        this.memory = memory;
        setWidth("min(980px, 96vw)");
        setHeight("86vh");
    }

    /// `insert` takes the text of the other side of a hit.
    public void open(String words, Language side, Consumer<String> insert) {
        setHeaderTitle(getTranslation("memory.concordance"));
        ConcordancePanel panel = new ConcordancePanel(memory);
        panel.onInsert(
                text -> {
                    close();
                    insert.accept(text);
                });
        add(panel);
        getFooter().add(new Button(getTranslation("close"), e -> close()));
        open();
        panel.search(words, side);
    }
}

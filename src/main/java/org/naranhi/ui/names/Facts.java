package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// A list of what is known; what isn't known takes no line.
public final class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
        setVisible(false);
    }

    public void add(String label, String fact, @Nullable Language language) {
        if (!fact.isBlank()) {
            add(label, language == null ? new Text(fact) : Signs.words(fact, language));
        }
    }

    /// Several facts in one line.
    public void add(String label, Component... facts) {
        if (facts.length > 0) {
            Description description = new Description();
            description.add(facts);
            add(new Term(getTranslation(label)), description);
            setVisible(true);
        }
    }
}

package org.naranhi.ui.names;

import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;

/// A list of what is known; what isn't known takes no line.
final class Facts extends DescriptionList {
    Facts() {
        addClassName("facts");
        setVisible(false);
    }

    void add(String label, String fact, @Nullable Language language) {
        if (fact.isBlank()) {
            return;
        }
        Description description = new Description(fact);
        if (language != null) {
            description.getElement().setAttribute("lang", language.tag());
        }
        add(new Term(getTranslation(label)), description);
        setVisible(true);
    }
}

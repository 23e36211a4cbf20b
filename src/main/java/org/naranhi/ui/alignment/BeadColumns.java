package org.naranhi.ui.alignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The custom element `<naranhi-beads>`. Of the rows it was told it keeps the last ones, to tell
/// the page only what became another.
@Tag("naranhi-beads")
@JsModule("context://alignment/naranhi-beads.js")
public final class BeadColumns extends Component {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private List<BeadRow> shown = List.of();

    /// The words of the interface, by name.
    void labels(Map<String, String> labels) {
        getElement().callJsFunction("labels", JSON.<JsonNode>valueToTree(labels));
    }

    /// Shows these rows in place of whatever was shown.
    void show(List<BeadRow> rows) {
        int before = shared(shown, rows);
        List<BeadRow> wereLeft = shown.subList(before, shown.size()).reversed();
        List<BeadRow> areLeft = rows.subList(before, rows.size()).reversed();
        int after = shared(wereLeft, areLeft);
        getElement()
                .callJsFunction(
                        "splice",
                        before,
                        shown.size() - before - after,
                        JSON.<JsonNode>valueToTree(rows.subList(before, rows.size() - after)));
        shown = rows;
    }

    /// As long as the page is busy no key changes anything.
    void busy(boolean busy) {
        getElement().callJsFunction("busy", busy);
    }

    Registration on(ComponentEventListener<BeadAction> listener) {
        return addListener(BeadAction.class, listener);
    }

    /// How many rows both begin with.
    private static int shared(List<BeadRow> one, List<BeadRow> other) {
        int at = 0;
        while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }
}

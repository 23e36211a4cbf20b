package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// The custom element `<naranhi-story>`. It keeps nothing on the server: what it is told goes to
/// the page and is forgotten here.
@Tag("naranhi-story")
@JsModule("./naranhi-story/naranhi-story.ts")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
public final class StoryEditor extends Component {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE).build();

    /// Shows a story in place of whatever was shown, and takes up the drafts that the browser still
    /// holds for it.
    public void show(StoryModel story) {
        call("show", story);
    }

    /// Replaces rows in place. One with unsaved words of the reader's own is never overwritten: if
    /// its version moved on, the page shows both texts and asks.
    public void update(List<SegmentModel> segments) {
        call("updateSegments", segments);
    }

    public void suggest(UUID segment, Suggestions suggestions) {
        call("suggest", segment, suggestions);
    }

    /// Answers a [CompletionsAsked].
    public void completions(String token, List<EntryChoice> choices) {
        call("completions", token, choices);
    }

    /// Everybody else in this story, and where; who is not listed has gone.
    public void presence(List<PresenceMark> present) {
        call("presence", present);
    }

    public void activate(UUID segment, boolean focus) {
        call("activate", segment, focus);
    }

    /// Puts a text in at the caret of the active editor.
    public void insert(String text) {
        call("insert", text);
    }

    /// Puts a whole match in place of the active target.
    public void replace(String text) {
        call("replace", text);
    }

    /// The target is in the database under this version.
    public void saved(UUID segment, int version, String target) {
        call("saved", segment, version, target);
    }

    /// The target could not be saved; the page keeps it and shows the reason.
    public void refused(UUID segment, String reason) {
        call("refused", segment, reason);
    }

    /// Somebody was first: the page keeps both texts and lets the reader choose.
    public void overtaken(SegmentModel current, String by) {
        call("overtaken", current.id(), current, by);
    }

    /// Repetitions were filled by the last confirmation; the page offers to undo it.
    public void propagated(int count) {
        call("propagated", count);
    }

    /// The words of the interface, by the names in [EditorLabels].
    public void labels(Map<String, String> labels) {
        call("labels", labels);
    }

    /// Shortcuts of the reader's own, by action ([EditorActions]): `Mod+Enter`, `Alt+Shift+KeyX`.
    public void keys(Map<String, String[]> keys) {
        call("keys", keys);
    }

    public <E extends ComponentEvent<StoryEditor>> Registration on(
            Class<E> event, ComponentEventListener<E> listener) {
        return addListener(event, listener);
    }

    private void call(String method, Object... arguments) {
        Object[] json = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            json[i] = JSON.<JsonNode>valueToTree(arguments[i]);
        }
        getElement().callJsFunction(method, json);
    }
}

package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.naranhi.memory.Fragment;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// Parts of the active segment that the memory knows, each with its key: they go in at the caret as
/// names and terms do, and have the numbers after theirs.
final class FragmentPanel extends Div {
    private static final int KEYS = 9;
    private final Consumer<String> inserting;

    FragmentPanel(Consumer<String> inserting) {
        this.inserting = inserting;
        addClassName("fragment-list");
    }

    /// Gives the fragments as the editor inserts and completes them, in the order of their keys.
    List<EntryChoice> show(List<Fragment> fragments, Language target, int firstNumber) {
        removeAll();
        setVisible(!fragments.isEmpty());
        List<EntryChoice> choices = new ArrayList<>();
        if (!fragments.isEmpty()) {
            H3 heading = new H3(getTranslation("bench.fragments"));
            heading.addClassName("fragment-heading");
            add(heading);
        }
        for (Fragment fragment : fragments) {
            String detail = detail(fragment);
            choices.add(
                    new EntryChoice(
                            fragment.target(),
                            fragment.target() + " · " + fragment.source(),
                            detail,
                            List.of(fragment.source(), fragment.target())));
            add(row(fragment, detail, target, firstNumber + choices.size() - 1));
        }
        return choices;
    }

    private String detail(Fragment fragment) {
        return switch (fragment.kind()) {
            case UNIT -> getTranslation("fragment.unit");
            case PHRASE -> getTranslation("fragment.phrase", fragment.units());
        };
    }

    private Component row(Fragment fragment, String detail, Language target, int number) {
        Span source = Signs.words(fragment.source(), target.other());
        source.addClassName("entry-source");
        Span wanted = Signs.words(fragment.target(), target);
        wanted.addClassName("entry-target");
        Div words = new Div(source, new Span(" → "), wanted);
        words.addClassName("entry-words");
        NativeButton insert = new NativeButton("", e -> inserting.accept(fragment.target()));
        insert.addClassName("entry-insert");
        insert.add(Signs.key(number <= KEYS ? "Alt ⇧ " + number : "↵"));
        insert.getElement()
                .setAttribute(
                        "aria-label", getTranslation("bench.insert-entry", fragment.target()));
        Span said = new Span(detail);
        said.addClassName("entry-detail");
        Div row = new Div(words, insert, said);
        row.addClassNames("entry", "fragment");
        return row;
    }
}

package org.naranhi.ui.memory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.naranhi.memory.ImportUnits.Outcome;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.workbench.ImportMemory.Ending;

/// How an import ended: what was added, what was there already, what was left out and why.
final class ImportEnding extends Div {
    ImportEnding(String fileName, Ending ending) {
        addClassName("import-ending");
        Span name = new Span(fileName);
        name.addClassName("import-name");
        add(name);
        switch (ending) {
            case Ending.Taken(Outcome outcome) when outcome.cancelled() ->
                    say("memory.cancelled", "import-stopped");
            case Ending.Taken(Outcome outcome) -> taken(outcome);
            case Ending.Unreadable(UnreadableUnits why) ->
                    say(
                            "memory.unreadable." + why.reason().name().toLowerCase(Locale.ROOT),
                            "import-failed",
                            fileName,
                            why.line());
            case Ending.Failed() -> say("memory.import-failed", "import-failed");
        }
        Button close = new Button(getTranslation("close"), e -> getElement().removeFromParent());
        close.setAriaLabel(getTranslation("close") + ": " + fileName);
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(close);
    }

    private void taken(Outcome outcome) {
        int there = outcome.done().units() - outcome.added();
        if (outcome.added() > 0) {
            say("memory.imported", "import-well", outcome.added(), there);
        } else if (there > 0) {
            say("memory.all-there", "import-well", there);
        } else {
            say("memory.no-units", "import-failed");
        }
        if (outcome.done().refused() > 0) {
            Span refused = new Span(getTranslation("memory.left-out", outcome.done().refused()));
            refused.addClassName("import-left-out");
            add(
                    refused,
                    new RefusalsLink(
                            outcome.done().fileName(), taker -> outcome.refusals().forEach(taker)));
        }
    }

    private void say(String key, String className, Object... values) {
        addClassName(className);
        add(new Paragraph(getTranslation(key, values)));
    }
}

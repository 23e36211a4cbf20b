package org.naranhi.ui.memory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.naranhi.memory.MemoryStatistics;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Direction;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.workbench.HouseLexicon;
import org.naranhi.workbench.OptimiseMemory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What all memories together hold, how much of it is said twice, and a way to make lookups faster.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class StatisticsSection extends Section {
    private final TranslationMemory memory;
    private final OptimiseMemory optimising;
    private final HouseLexicon lexicon;
    private final Behind behind;
    final Paragraph words = new Paragraph();
    private final Div counts = new Div();
    private final Div repetition = new Div();
    final Button optimise = new Button();

    StatisticsSection(
            TranslationMemory memory,
            OptimiseMemory optimising,
            HouseLexicon lexicon,
            SignedIn signedIn,
            Behind behind) {
        this.memory = memory;
        this.optimising = optimising;
        this.lexicon = lexicon;
        this.behind = behind;
        addClassName("settings-section");
        optimise.setText(getTranslation("memory.optimise"));
        optimise.setVisible(signedIn.may(Role.EDITOR));
        optimise.addClickListener(
                e -> {
                    optimising.start();
                    optimise.setEnabled(false);
                });
        Div head = new Div(new H2(getTranslation("memory.statistics")), optimise);
        head.addClassName("section-head");
        counts.addClassName("memory-counts");
        repetition.addClassName("memory-counts");
        add(head, counts, repetition, words, new Paragraph(getTranslation("memory.optimise-how")));
    }

    void show(MemoryStatistics now) {
        counts.removeAll();
        counts.add(figure("memory.count-units", now.units()));
        for (Direction direction : new Direction[] {Direction.KO_EN, Direction.EN_KO}) {
            counts.add(
                    figure(
                            "memory.count-from-" + direction.source().tag(),
                            now.byLanguage().getOrDefault(direction.source(), 0)));
        }
    }

    /// Looks at every unit, and so comes later than the rest.
    void refresh() {
        optimise.setEnabled(!optimising.goesOn());
        words.setText(
                lexicon.learned()
                        .map(
                                learned ->
                                        getTranslation(
                                                "memory.words-learned",
                                                String.format(getLocale(), "%,d", learned.units()),
                                                Moments.day(learned.at())))
                        .orElseGet(
                                () ->
                                        getTranslation(
                                                "memory.words-not-yet",
                                                String.format(
                                                        getLocale(), "%,d", HouseLexicon.FEWEST))));
        behind.run(
                this,
                memory::repetition,
                found -> {
                    repetition.removeAll();
                    repetition.add(
                            figure("memory.count-repeated", found.repeated()),
                            figure("memory.count-alternatives", found.alternatives()));
                });
    }

    private Div figure(String label, int number) {
        Span count = new Span(String.format(getLocale(), "%,d", number));
        count.addClassName("memory-count");
        return new Div(count, new Span(getTranslation(label)));
    }
}

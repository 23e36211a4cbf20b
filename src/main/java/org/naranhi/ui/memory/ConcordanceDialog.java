package org.naranhi.ui.memory;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.Signs;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The concordance over the workbench: a hit's other side can be put into the translation.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ConcordanceDialog extends Dialog {
    private static final int LIMIT = 100;

    private final MemoryDesk desk;
    private final Navigation navigation;
    private final Behind behind;
    final SearchLine line = new SearchLine(this::search);
    final HitList hits = new HitList(this::row, false);
    private HitRow.Surroundings around = HitRow.Surroundings.NONE;
    private Consumer<String> insert = _ -> {};
    private @Nullable ConcordanceQuery asked;

    ConcordanceDialog(MemoryDesk desk, Navigation navigation, Behind behind) {
        this.desk = desk;
        this.navigation = navigation;
        this.behind = behind;
        addClassName("concordance");
        setWidth("min(1080px, 96vw)");
        setHeight("86vh");
        setHeaderTitle(getTranslation("memory.concordance"));
        hits.onKey("Enter", this::insert);
        hits.onKey("Slash", _ -> line.words.focus());
        line.words.addKeyDownListener(Key.ARROW_DOWN, e -> hits.focusLine());
        add(line, hits);
        getFooter().add(new Button(getTranslation("close"), e -> close()));
    }

    /// `inserting` takes the text of the other side of a hit.
    public void open(String words, Language side, Consumer<String> inserting) {
        insert = inserting;
        line.show(words, side);
        open();
    }

    /// Only now is there a page to do something behind.
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        behind.run(
                this,
                desk::offers,
                offers -> {
                    around = new HitRow.Surroundings(offers.memories(), offers.byId());
                    search();
                });
    }

    private void search() {
        ConcordanceQuery query = line.query(desk.filter(), LIMIT);
        asked = query;
        behind.run(this, () -> desk.find(query), this::show);
    }

    private void show(MemoryDesk.Found found) {
        if (found.query().equals(asked)) {
            hits.show(
                    found.hits(),
                    line.isEmpty()
                            ? Signs.empty(
                                    getTranslation("memory.empty"),
                                    getTranslation("memory.empty-words"))
                            : Signs.empty(
                                    getTranslation("memory.nothing", found.query().words()),
                                    getTranslation("memory.nothing-words")));
        }
    }

    private Component row(ConcordanceHit hit) {
        Button button = new Button(getTranslation("memory.insert"), e -> insert(hit));
        button.setAriaLabel(getTranslation("memory.insert") + ": " + other(hit));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return HitRow.of(hit, around, navigation, List.of(button));
    }

    void insert(ConcordanceHit hit) {
        close();
        insert.accept(other(hit));
    }

    private static String other(ConcordanceHit hit) {
        return Markup.plain(hit.unit().in(hit.language().other()));
    }
}

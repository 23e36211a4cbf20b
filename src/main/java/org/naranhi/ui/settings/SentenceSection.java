package org.naranhi.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.naranhi.segmentation.Abbreviation;
import org.naranhi.segmentation.OwnRules;
import org.naranhi.segmentation.UnusableRules;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseSentences;

/// What this house adds to the rules for sentences: abbreviations and an SRX file. Every change
/// holds at once, and is seen on a sample.
final class SentenceSection extends Section {
    private final HouseSentences house;
    final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    final OwnAbbreviations abbreviations;
    final OwnSrxFile file;
    final SentenceSample sample;
    final Div error = new Div();

    SentenceSection(HouseSentences house) {
        this.house = house;
        addClassName("settings-section");
        addClassName("sentence-rules");
        language.setLabel(getTranslation("sentences.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(l -> getTranslation("language." + l.tag()));
        language.setValue(Language.KOREAN);
        language.addThemeVariants(RadioGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        language.addValueChangeListener(e -> show());
        abbreviations = new OwnAbbreviations(this::changeAbbreviations, this::say);
        file = new OwnSrxFile(house, this::changeFile, this::say);
        sample = new SentenceSample(house);
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div fields = new Div(abbreviations, file, error);
        fields.addClassName("sentence-fields");
        Div columns = new Div(fields, sample);
        columns.addClassName("sentence-columns");
        add(
                new H2(getTranslation("sentences.title")),
                new Paragraph(getTranslation("sentences.about")),
                language,
                columns);
        show();
    }

    private void changeAbbreviations(List<Abbreviation> own) {
        OwnRules rules = house.rules();
        Map<Language, List<Abbreviation>> all = new EnumMap<>(Language.class);
        for (Language each : Language.values()) {
            all.put(each, each == language.getValue() ? own : rules.abbreviations(each));
        }
        change(new OwnRules(rules.srx(), all), getTranslation("sentences.kept"));
    }

    private void changeFile(String srx) {
        change(
                new OwnRules(srx, house.rules().abbreviations()),
                getTranslation(srx.isBlank() ? "sentences.srx-removed" : "sentences.srx-kept"));
    }

    private void change(OwnRules rules, String words) {
        try {
            house.change(rules);
            error.setVisible(false);
            Signs.tell(words);
        } catch (UnusableRules e) {
            say(
                    getTranslation(
                            "sentences.refused-"
                                    + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            e.parameters().toArray()));
        }
        show();
    }

    private void say(String words) {
        error.setText(words);
        error.setVisible(!words.isEmpty());
    }

    private void show() {
        OwnRules rules = house.rules();
        abbreviations.show(rules.abbreviations(language.getValue()));
        file.show(rules.srx());
        sample.show(language.getValue());
    }
}

package org.naranhi.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A text to try the rules on, and the sentences it comes apart into.
final class SentenceSample extends Div {
    private static final int LONGEST = 20_000;

    final TextArea text = new TextArea();
    final OrderedList sentences = new OrderedList();
    private final Segmenter segmenter;
    private final Map<Language, String> texts = new EnumMap<>(Language.class);
    private Language language = Language.KOREAN;

    SentenceSample(Segmenter segmenter) {
        this.segmenter = segmenter;
        addClassName("sentence-sample");
        for (Language each : Language.values()) {
            texts.put(each, getTranslation("sentences.sample-" + each.tag()));
        }
        text.setLabel(getTranslation("sentences.sample"));
        text.setWidthFull();
        text.setMinRows(4);
        text.setMaxRows(8);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(
                e -> {
                    texts.put(language, e.getValue());
                    split();
                });
        sentences.addClassName("sample-sentences");
        sentences.getElement().setAttribute("aria-live", "polite");
        sentences
                .getElement()
                .setAttribute("aria-label", getTranslation("sentences.sample-sentences"));
        add(text, sentences);
    }

    void show(Language of) {
        language = of;
        text.getElement().setAttribute("lang", of.tag());
        sentences.getElement().setAttribute("lang", of.tag());
        text.setValue(texts.getOrDefault(of, ""));
        split();
    }

    private void split() {
        sentences.removeAll();
        String sample = text.getValue();
        for (Span span : segmenter.segments(sample, language)) {
            sentences.add(new ListItem(span.of(sample)));
        }
    }
}

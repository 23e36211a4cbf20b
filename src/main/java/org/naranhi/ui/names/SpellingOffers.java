package org.naranhi.ui.names;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.naranhi.romanization.Candidate;
import org.naranhi.romanization.Judgement;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.Verdict;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.Signs;

/// While a Korean's name is being written: the spellings it may have, to be taken by click or
/// Alt+Shift+1…5, and what the one typed is worth.
final class SpellingOffers extends Composite<Div> {
    private static final int OFFERED = 5;

    private final Consumer<String> take;
    private final Div offers = new Div();
    private final Div verdict = new Div();

    SpellingOffers(Consumer<String> take) {
        this.take = take;
        offers.addClassName("offers");
        offers.getElement().setAttribute("role", "group");
        offers.getElement().setAttribute("aria-label", getTranslation("try.candidates"));
        verdict.getElement().setAttribute("role", "status");
        getContent().addClassName("spelling-offers");
        getContent().add(offers, verdict);
    }

    /// Nothing for what isn't built as Koreans' names are.
    void show(String hangul, String latin, NameStyle style) {
        offers.removeAll();
        verdict.removeAll();
        NameModel model = NameModel.standard();
        if (!model.korean(hangul)) {
            return;
        }
        List<Candidate> candidates = model.candidates(hangul, style, OFFERED);
        for (Candidate candidate : candidates) {
            offers.add(offer(candidate));
        }
        if (!latin.isBlank()) {
            judge(model.judge(hangul, latin, List.of(), style));
        }
    }

    private NativeButton offer(Candidate candidate) {
        int number = offers.getComponentCount() + 1;
        NativeButton offer = new NativeButton("", e -> take.accept(candidate.latin()));
        Span share = new Span(CandidateList.percent(candidate.share()));
        share.addClassName("quiet");
        offer.add(
                Signs.key("Alt ⇧ " + number),
                Signs.words(candidate.latin(), Language.ENGLISH),
                share);
        offer.addClassName("offer");
        PageKeys.click(offer, Key.of("Digit" + number), KeyModifier.ALT, KeyModifier.SHIFT);
        return offer;
    }

    private void judge(Judgement judgement) {
        verdict.add(Standing.of(judgement.verdict()).sign(this));
        if (!judgement.verdict().atLeast(Verdict.POSSIBLE)) {
            Paragraph warning =
                    new Paragraph(
                            getTranslation(
                                    "try.warning-" + Words.key(judgement.verdict()),
                                    judgement.latin(),
                                    judgement.hangul()));
            warning.addClassName("warn-line");
            verdict.add(warning);
        }
    }
}

package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.naranhi.romanization.Candidate;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// The spellings a name may have, each with how likely it is and the way to look at it closely.
final class CandidateList extends Composite<Div> {
    CandidateList(List<Candidate> candidates, Function<String, NameAddress> at) {
        getContent().addClassName("candidates");
        for (Candidate candidate : candidates) {
            getContent()
                    .add(
                            line(
                                    Signs.words(candidate.latin(), Language.ENGLISH),
                                    candidate.share(),
                                    at.apply(candidate.latin())));
        }
    }

    static Component line(Span name, double share, NameAddress at) {
        RouterLink link = new RouterLink();
        link.setRoute(NamesView.class, at.route());
        link.setQueryParameters(at.query());
        link.add(name);
        Div filled = new Div();
        filled.getStyle().set("width", Math.max(1, Math.round(share * 100)) + "%");
        Div bar = new Div(filled);
        bar.addClassName("reason-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(percent(share));
        words.addClassName("name-count");
        Div line = new Div(link, bar, words);
        line.addClassName("candidate");
        return line;
    }

    static String percent(double share) {
        return share < 0.01 && share > 0
                ? "< 1%"
                : String.format(Locale.ROOT, "%.0f%%", share * 100);
    }
}

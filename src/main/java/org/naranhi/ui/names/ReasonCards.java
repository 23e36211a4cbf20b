package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.naranhi.romanization.Judgement;
import org.naranhi.romanization.SyllableReason;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// Why a spelling can, or can't, be the name: each syllable with the letters it got and how many
/// people write it so.
final class ReasonCards extends Composite<Section> {
    private static final double HARDLY_ANYBODY = 0.005;

    ReasonCards(Judgement judgement) {
        getContent().addClassNames("name-section", "name-wide");
        H3 heading =
                new H3(
                        getTranslation(
                                "name.why-" + Words.key(judgement.verdict()), judgement.latin()));
        UnorderedList cards = new UnorderedList();
        cards.addClassName("reasons");
        String rest = judgement.latin();
        for (SyllableReason reason : judgement.reasons()) {
            String latin = asWritten(reason.latin(), rest);
            rest = rest.substring(Math.max(0, rest.indexOf(latin)) + latin.length());
            cards.add(card(reason, latin));
        }
        getContent().add(heading, cards);
        judgement
                .format()
                .forEach(
                        f -> {
                            Paragraph remark =
                                    new Paragraph(getTranslation("name.format-" + Words.key(f)));
                            remark.addClassName("quiet");
                            getContent().add(remark);
                        });
    }

    /// The letters with the capitals they have in what is left of the spelling.
    private static String asWritten(String letters, String left) {
        int at = left.toLowerCase(Locale.ROOT).indexOf(letters.toLowerCase(Locale.ROOT));
        return at < 0 ? letters : left.substring(at, at + letters.length());
    }

    private ListItem card(SyllableReason reason, String letters) {
        Span hangul = Signs.words(reason.hangul(), Language.KOREAN);
        hangul.addClassName("reason-hangul");
        Span latin = Signs.words(letters.isEmpty() ? "—" : letters, Language.ENGLISH);
        latin.addClassName("reason-latin");
        ListItem card =
                new ListItem(hangul, latin, new Paragraph(words(reason)), bar(reason.share()));
        card.addClassNames("reason", "reason-" + Words.key(reason.basis()));
        return card;
    }

    private String words(SyllableReason reason) {
        String place = reason.place() == SyllableReason.Place.SURNAME ? "surname" : "given";
        return switch (reason.basis()) {
            case CUSTOM ->
                    reason.share() < HARDLY_ANYBODY
                            ? getTranslation("reason.seen-" + place, reason.hangul(), reason.seen())
                            : getTranslation(
                                    "reason.custom-" + place,
                                    reason.hangul(),
                                    percent(reason.share()));
            case RR, MR ->
                    reason.share() < HARDLY_ANYBODY
                            ? getTranslation("reason." + Words.key(reason.basis()))
                            : getTranslation(
                                    "reason." + Words.key(reason.basis()) + "-share",
                                    percent(reason.share()));
            case PATTERN -> getTranslation("reason.pattern");
            case NONE -> getTranslation("reason.none", reason.hangul());
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", Math.max(1, share * 100));
    }

    /// For the eye; the words beside it say the same.
    private static Component bar(double share) {
        Div filled = new Div();
        filled.getStyle().set("width", percent(share) + "%");
        Div bar = new Div(filled);
        bar.addClassName("reason-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}

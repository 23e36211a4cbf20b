package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Locale;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;

/// What a story's wording of a term is worth.
enum Rendered {
    /// the term in force
    LEADING,
    /// another accepted term
    ACCEPTED,
    /// one the newsroom doesn't want
    UNWANTED,
    /// none of the entry's terms, or not translated yet
    OTHERWISE;

    /// The term a wording is a form of: the one it shares most of its beginning with.
    private static Term termOf(TermEntry entry, Language language, String wording) {
        String words = wording.toLowerCase(Locale.ROOT);
        return entry.terms(language).stream()
                .max(Comparator.comparingDouble(term -> likeness(words, term.text())))
                .orElseThrow();
    }

    private static double likeness(String words, String term) {
        String lower = term.toLowerCase(Locale.ROOT);
        int shared = 0;
        while (shared < words.length()
                && shared < lower.length()
                && words.charAt(shared) == lower.charAt(shared)) {
            shared++;
        }
        return (double) shared / Math.max(words.length(), lower.length());
    }

    static Rendered of(TermEntry entry, Language language, String wording) {
        if (wording.isEmpty()) {
            return OTHERWISE;
        }
        Term term = termOf(entry, language, wording);
        return term.equals(entry.leading(language)) && term.accepted()
                ? LEADING
                : term.accepted() ? ACCEPTED : UNWANTED;
    }

    Component sign(Component at) {
        Span sign = new Span(at.getTranslation("rendered." + name().toLowerCase(Locale.ROOT)));
        sign.addClassNames(
                "status-sign",
                switch (this) {
                    case LEADING -> "status-preferred";
                    case ACCEPTED -> "status-admitted";
                    case UNWANTED -> "status-forbidden";
                    case OTHERWISE -> "status-deprecated";
                });
        return sign;
    }
}

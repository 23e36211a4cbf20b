package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry.Status;
import org.naranhi.glossary.Termbase;

/// What terms and what is said of them are called. Domains and parts of speech that came with a
/// file are called what the file calls them.
final class TermWords {
    /// The domains the starter glossary knows.
    static final List<String> DOMAINS =
            List.of(
                    "politics",
                    "diplomacy",
                    "defence",
                    "economy",
                    "courts",
                    "society",
                    "culture",
                    "sport",
                    "science",
                    "media");

    static final List<String> PARTS = List.of("noun", "verb", "adjective", "phrase");

    private TermWords() {}

    static String domain(Component at, String domain) {
        return DOMAINS.contains(domain) ? at.getTranslation("domain." + domain) : domain;
    }

    static String part(Component at, String part) {
        return PARTS.contains(part) ? at.getTranslation("part." + part) : part;
    }

    static String status(Component at, Status status) {
        return at.getTranslation("status." + key(status));
    }

    static String form(Component at, Term.Form form) {
        return at.getTranslation("term-form." + key(form));
    }

    static String glossary(Component at, Termbase termbase) {
        return termbase.id().equals(Termbase.NEWSROOM) && termbase.name().equals("Newsroom")
                ? at.getTranslation("glossary.newsroom")
                : termbase.name();
    }

    static Span sign(Component at, Status status) {
        Span sign = new Span(status(at, status));
        sign.addClassNames("status-sign", "status-" + key(status));
        return sign;
    }

    static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

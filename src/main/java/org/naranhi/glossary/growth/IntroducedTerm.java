package org.naranhi.glossary.growth;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry.Status;
import org.naranhi.text.Language;

/// What a sentence and its translation introduce: the whole form in both languages, "" where one
/// doesn't say it, and the short forms in brackets.
public record IntroducedTerm(String korean, String english, List<String> shortened) {
    public IntroducedTerm {
        shortened = List.copyOf(shortened);
    }

    public String in(Language language) {
        return language == Language.KOREAN ? korean : english;
    }

    /// The terms of an entry for it, the whole form first: 사드 is short for Koreans, THAAD an
    /// abbreviation in English.
    public List<Term> terms(Language language) {
        boolean inKorean = language == Language.KOREAN;
        List<Term> terms = new ArrayList<>();
        if (!in(language).isEmpty()) {
            terms.add(
                    new Term(language, in(language), Status.PREFERRED, Term.Form.FULL, "", false));
        }
        for (String form : shortened) {
            if (hangul(form) == inKorean) {
                Term.Form kind = inKorean ? Term.Form.SHORT : Term.Form.ABBREVIATION;
                terms.add(new Term(language, form, Status.ADMITTED, kind, "", false));
            }
        }
        return terms;
    }

    private static boolean hangul(String form) {
        return form.chars().anyMatch(c -> c >= '가' && c <= '힣');
    }
}

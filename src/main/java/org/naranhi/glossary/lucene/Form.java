package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.naranhi.glossary.FormKind;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;

/// One way of writing an entry, and what it is to it.
record Form(GlossaryEntry entry, String written, FormKind kind) {
    private static final Pattern INNER_INITIALS =
            Pattern.compile("(?<=\\p{L}{2}|[가-힣]) (?:[A-Z]\\.? )+(?=\\p{L}{2}|[가-힣])");

    /// What makes a verb of a noun; the verb is filed under the noun.
    private static final Pattern VERB = Pattern.compile("(?<=[가-힣]{2}) ?(?:하다|되다|시키다|당하다)$");

    /// What it is met by in Korean text: 탄핵 for 탄핵하다.
    String stem() {
        return term() ? VERB.matcher(written).replaceFirst("") : written;
    }

    boolean term() {
        return entry instanceof TermEntry;
    }

    /// Whether it is a term that is conjugated.
    boolean verb() {
        return entry instanceof TermEntry term
                && term.partOfSpeech().contains("verb")
                && !term.partOfSpeech().contains("adverb");
    }

    boolean is(NameRecord.Kind kind) {
        return entry instanceof NameRecord name && name.kind() == kind;
    }

    /// The forms looked for in Korean text: what has Hangul or Hanja in it, and what Korean papers
    /// leave in Latin letters (UN, ICBM).
    static List<Form> korean(GlossaryEntry entry) {
        Collected forms = new Collected(entry);
        switch (entry) {
            case NameRecord name -> {
                forms.add(FormKind.MAIN, name.hangul());
                forms.addAll(FormKind.VARIANT, withoutInitials(name, name.hangul()));
                forms.addAll(FormKind.SHORT, several(name.hangulShort()));
                if (name.kind() != NameRecord.Kind.PERSON) {
                    forms.addAll(FormKind.SHORT, several(name.englishShort()), Form::acronym);
                }
                forms.addAll(
                        FormKind.VARIANT,
                        name.variants(),
                        form -> hasHangul(form) || acronym(form));
                forms.addAll(FormKind.HANJA, several(name.hanja()), form -> form.length() > 1);
            }
            case TermEntry term -> terms(term, true, forms, Form::inKorean);
        }
        return forms.all;
    }

    /// The forms looked for in English text. Of people only whole names: a bare surname is
    /// anybody's.
    static List<Form> english(GlossaryEntry entry) {
        Collected forms = new Collected(entry);
        switch (entry) {
            case NameRecord name -> {
                boolean person = name.kind() == NameRecord.Kind.PERSON;
                forms.add(FormKind.MAIN, name.english());
                forms.addAll(FormKind.VARIANT, withoutInitials(name, name.english()));
                if (!person) {
                    forms.addAll(FormKind.SHORT, several(name.englishShort()));
                }
                forms.addAll(
                        FormKind.VARIANT,
                        name.variants(),
                        form -> !hasHangul(form) && (!person || form.indexOf(' ') > 0));
            }
            case TermEntry term -> terms(term, true, forms, Form::inEnglish);
        }
        return forms.all;
    }

    /// What isn't to be written in Korean.
    static List<Form> unwantedKorean(GlossaryEntry entry) {
        Collected forms = new Collected(entry);
        if (entry instanceof TermEntry term) {
            terms(term, false, forms, t -> t.language() == Language.KOREAN);
        }
        return forms.all;
    }

    /// What isn't to be written in English.
    static List<Form> unwantedEnglish(GlossaryEntry entry) {
        Collected forms = new Collected(entry);
        if (entry instanceof TermEntry term) {
            terms(term, false, forms, Form::inEnglish);
        }
        return forms.all;
    }

    /// The accepted terms, or those that aren't, as far as a language has them. Where the house
    /// wants no English for a concept it is not met at all.
    private static void terms(
            TermEntry entry, boolean accepted, Collected forms, Predicate<Term> fit) {
        if (accepted && !entry.status().accepted()) {
            return;
        }
        boolean leading = true;
        for (Term term : entry.terms()) {
            if (term.accepted() == accepted && fit.test(term)) {
                forms.add(
                        !accepted ? FormKind.UNWANTED : leading ? FormKind.MAIN : kind(term),
                        term.text());
                leading = false;
            }
        }
    }

    private static FormKind kind(Term term) {
        return switch (term.form()) {
            case FULL, VARIANT -> FormKind.VARIANT;
            case SHORT -> FormKind.SHORT;
            case ABBREVIATION -> FormKind.ABBREVIATION;
        };
    }

    /// Korean papers leave English abbreviations in Latin letters.
    private static boolean inKorean(Term term) {
        return term.language() == Language.KOREAN || term.form() == Term.Form.ABBREVIATION;
    }

    private static boolean inEnglish(Term term) {
        return term.language() == Language.ENGLISH && !hasHangul(term.text());
    }

    /// Each way of writing once, as what it is first.
    private static final class Collected {
        private final GlossaryEntry entry;
        private final List<Form> all = new ArrayList<>(4);
        private final Set<String> met = new HashSet<>();

        Collected(GlossaryEntry entry) {
            this.entry = entry;
        }

        void add(FormKind kind, String written) {
            String form = written.strip();
            if (!form.isEmpty() && met.add(form)) {
                all.add(new Form(entry, form, kind));
            }
        }

        void addAll(FormKind kind, List<String> forms) {
            forms.forEach(form -> add(kind, form));
        }

        void addAll(FormKind kind, List<String> forms, Predicate<String> fit) {
            forms.stream().map(String::strip).filter(fit).forEach(form -> add(kind, form));
        }
    }

    /// George Bush for George W. Bush.
    private static List<String> withoutInitials(NameRecord name, String written) {
        if (name.kind() != NameRecord.Kind.PERSON) {
            return List.of();
        }
        String without = INNER_INITIALS.matcher(written).replaceAll(" ");
        return without.equals(written) ? List.of() : List.of(without);
    }

    private static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    static boolean hasHangul(String text) {
        return text.chars().anyMatch(c -> c >= '가' && c <= '힣');
    }

    /// UN, NATO, G-20: at least two letters and none small.
    static boolean acronym(String text) {
        return text.chars().filter(Character::isLetter).count() > 1
                && text.chars().noneMatch(Character::isLowerCase);
    }
}

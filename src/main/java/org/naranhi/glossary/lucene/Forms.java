package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;

/// Everything derived from one version of the glossary; never changes. A part is made when it is
/// first asked for: a command asks for one only.
final class Forms {
    private final long version;
    private final List<GlossaryEntry> entries;
    private final Part<KoreanForms> korean =
            new Part<>(all -> new KoreanForms(forms(all, Form::korean)));
    private final Part<EnglishForms> english =
            new Part<>(all -> new EnglishForms(forms(all, Form::english)));
    private final Part<Completions> completions = new Part<>(Completions::new);

    private Forms(long version, List<GlossaryEntry> entries) {
        this.version = version;
        this.entries = entries;
    }

    static Forms of(Glossary glossary) {
        long version = glossary.version();
        List<GlossaryEntry> entries = new ArrayList<>(glossary.names());
        glossary.termsInUse().stream()
                .filter(term -> term.status() != TermEntry.Status.FORBIDDEN)
                .forEach(entries::add);
        return new Forms(version, entries);
    }

    private static Iterable<Form> forms(
            List<GlossaryEntry> entries, Function<GlossaryEntry, List<Form>> of) {
        return () -> entries.stream().flatMap(entry -> of.apply(entry).stream()).iterator();
    }

    /// Makes all parts now.
    void whole() {
        korean.get(entries);
        english.get(entries);
        completions.get(entries);
    }

    long version() {
        return version;
    }

    int size() {
        return entries.size();
    }

    Completions completions() {
        return completions.get(entries);
    }

    List<Mention> find(String text, Language language) {
        return language == Language.KOREAN
                ? korean.get(entries).find(text)
                : english.get(entries).find(text);
    }

    private static final class Part<P> {
        private final Function<List<GlossaryEntry>, P> maker;
        private volatile @Nullable P made;

        Part(Function<List<GlossaryEntry>, P> maker) {
            this.maker = maker;
        }

        P get(List<GlossaryEntry> entries) {
            P part = made;
            return part == null ? make(entries) : part;
        }

        private synchronized P make(List<GlossaryEntry> entries) {
            P part = made;
            if (part == null) {
                part = maker.apply(entries);
                made = part;
            }
            return part;
        }
    }
}

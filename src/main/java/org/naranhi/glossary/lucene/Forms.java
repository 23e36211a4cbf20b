package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.text.Language;

/// Everything derived from one version of the glossary; never changes. What was changed since a
/// glossary was read as a whole is laid [over][#over] it, which costs what the changes cost. A part
/// is made when it is first asked for: a command asks for one only.
final class Forms {
    private final long version;
    private final List<GlossaryEntry> entries;
    private final @Nullable Forms whole;
    private final Set<UUID> hidden;
    private final Part<KoreanForms> korean;
    private final Part<KoreanForms> unwantedKorean;
    private final Part<EnglishForms> english;
    private final Part<EnglishForms> unwantedEnglish;
    private final Part<Completions> completions;

    private Forms(
            long version, List<GlossaryEntry> entries, @Nullable Forms whole, Set<UUID> hidden) {
        this.version = version;
        this.entries = entries;
        this.whole = whole;
        this.hidden = hidden;
        korean = part(all -> all.korean, (u, all) -> korean(u, all, Form::korean));
        unwantedKorean =
                part(all -> all.unwantedKorean, (u, all) -> korean(u, all, Form::unwantedKorean));
        english = part(all -> all.english, (u, all) -> english(u, all, Form::english));
        unwantedEnglish =
                part(
                        all -> all.unwantedEnglish,
                        (u, all) -> english(u, all, Form::unwantedEnglish));
        completions = part(all -> all.completions, (u, all) -> new Completions(u, hidden, all));
    }

    static Forms of(Glossary glossary) {
        long version = glossary.version();
        List<GlossaryEntry> entries = new ArrayList<>(glossary.names());
        entries.addAll(glossary.termsInUse());
        return new Forms(version, entries, null, Set.of());
    }

    /// The same glossary with what was changed since it was read as a whole.
    Forms over(Glossary.Since since) {
        Set<UUID> changed = new HashSet<>(since.gone());
        since.entries().forEach(entry -> changed.add(entry.id()));
        return new Forms(since.version(), since.entries(), base(), changed);
    }

    private Forms base() {
        return whole == null ? this : whole;
    }

    private KoreanForms korean(
            @Nullable KoreanForms under,
            List<GlossaryEntry> all,
            Function<GlossaryEntry, List<Form>> of) {
        return new KoreanForms(under, hidden, forms(all, of));
    }

    private EnglishForms english(
            @Nullable EnglishForms under,
            List<GlossaryEntry> all,
            Function<GlossaryEntry, List<Form>> of) {
        return new EnglishForms(under, hidden, forms(all, of));
    }

    private static Iterable<Form> forms(
            List<GlossaryEntry> entries, Function<GlossaryEntry, List<Form>> of) {
        return () -> entries.stream().flatMap(entry -> of.apply(entry).stream()).iterator();
    }

    /// Makes all parts now.
    void whole() {
        korean.get();
        english.get();
        completions.get();
    }

    long version() {
        return version;
    }

    /// The version that was read as a whole.
    long wholeVersion() {
        return base().version;
    }

    int size() {
        return base().entries.size();
    }

    Completions completions() {
        return completions.get();
    }

    /// What is in the texts that follow each other, of the entries that are sought; what a text
    /// introduces counts from it on.
    List<List<Mention>> find(
            List<String> texts, Language language, Predicate<GlossaryEntry> sought) {
        List<Form> defined = new ArrayList<>();
        List<List<Mention>> found = new ArrayList<>();
        Function<String, List<Mention>> finder = finder(language, List.of(), sought);
        for (String text : texts) {
            List<Mention> mentions = finder.apply(text);
            List<Form> here = Definitions.in(text, mentions);
            if (defined.addAll(here)) {
                finder = finder(language, defined, sought);
                mentions = finder.apply(text);
            }
            found.add(mentions);
        }
        return Company.keep(texts, found);
    }

    private Function<String, List<Mention>> finder(
            Language language, List<Form> defined, Predicate<GlossaryEntry> sought) {
        if (language == Language.KOREAN) {
            KoreanForms whole = korean.get();
            KoreanForms forms =
                    defined.isEmpty() ? whole : new KoreanForms(whole, Set.of(), defined);
            return text -> forms.find(text, sought);
        }
        EnglishForms whole = english.get();
        EnglishForms forms = defined.isEmpty() ? whole : new EnglishForms(whole, Set.of(), defined);
        return text -> forms.find(text, sought);
    }

    List<Mention> findUnwanted(String text, Language language, Predicate<GlossaryEntry> sought) {
        return language == Language.KOREAN
                ? unwantedKorean.get().find(text, sought)
                : unwantedEnglish.get().find(text, sought);
    }

    private <P> Part<P> part(
            Function<Forms, Part<P>> same, BiFunction<@Nullable P, List<GlossaryEntry>, P> maker) {
        return new Part<>(
                () -> maker.apply(whole == null ? null : same.apply(whole).get(), entries));
    }

    private static final class Part<P> {
        private final Supplier<P> maker;
        private volatile @Nullable P made;

        Part(Supplier<P> maker) {
            this.maker = maker;
        }

        P get() {
            P part = made;
            return part == null ? make() : part;
        }

        private synchronized P make() {
            P part = made;
            if (part == null) {
                part = maker.get();
                made = part;
            }
            return part;
        }
    }
}

package org.naranhi.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.hangul.Particles;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Something to be written in the place of something else.
record Edit(Span span, String now, Mend.Kind kind) {
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\p{L}\\p{N}'’-])([Aa]n?) [$£€₩¥\"“‘']*$");

    /// The edit, and what has to agree with it: the particle after it in Korean, the a or an before
    /// it in English. Empty where that can't be said: 은 may belong to 은행.
    static Optional<List<Edit>> agreeing(
            String text, Span span, String now, Mend.Kind kind, Language language) {
        Edit edit = new Edit(span, now, kind);
        return language == Language.KOREAN ? edit.withParticle(text) : edit.withArticle(text);
    }

    private Optional<List<Edit>> withParticle(String text) {
        Optional<Particles.Hanging> found = Particles.hanging(text, span.start(), span.end());
        if (found.isEmpty() || !found.get().fits()) {
            return Optional.of(List.of(this));
        }
        Particles.Hanging particle = found.get();
        String passed = text.substring(span.end(), particle.start());
        Particles.Choice choice = Particles.choose(now + passed, particle.written());
        if (!choice.certain() || choice.form().equals(particle.written())) {
            return Optional.of(List.of(this));
        }
        boolean ends =
                particle.end() == text.length() || !Cut.isHangul(text.charAt(particle.end()));
        boolean goesOn = particle.written().equals("이었") || particle.written().equals("였");
        return ends || goesOn
                ? Optional.of(
                        List.of(
                                this,
                                new Edit(
                                        new Span(particle.start(), particle.end()),
                                        choice.form(),
                                        Mend.Kind.PARTICLE)))
                : Optional.empty();
    }

    private Optional<List<Edit>> withArticle(String text) {
        Matcher article = ARTICLE.matcher(text.substring(0, span.start()));
        if (!article.find()) {
            return Optional.of(List.of(this));
        }
        String written = article.group(1);
        boolean wrong =
                Article.before(span.of(text))
                        .filter(fit -> !fit.equalsIgnoreCase(written))
                        .isPresent();
        Optional<String> wanted = Article.before(now);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        if (wrong || wanted.get().equalsIgnoreCase(written)) {
            return Optional.of(List.of(this));
        }
        String form =
                Character.isUpperCase(written.charAt(0))
                        ? "A" + wanted.get().substring(1)
                        : wanted.get();
        return Optional.of(
                List.of(
                        new Edit(
                                new Span(article.start(1), article.end(1)),
                                form,
                                Mend.Kind.ARTICLE),
                        this));
    }

    static boolean overlap(List<Edit> some, List<Edit> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> a.span.overlaps(b.span)));
    }

    /// The text with the edits made, and where they are in it.
    static Edited apply(String text, List<Edit> edits) {
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparing(Edit::span));
        StringBuilder edited = new StringBuilder();
        List<Mend> mends = new ArrayList<>();
        int from = 0;
        for (Edit edit : inOrder) {
            edited.append(text, from, edit.span.start());
            int at = edited.length();
            edited.append(edit.now);
            mends.add(
                    new Mend(
                            edit.kind,
                            new Span(at, edited.length()),
                            edit.span.of(text),
                            edit.now));
            from = edit.span.end();
        }
        return new Edited(edited.append(text, from, text.length()).toString(), mends);
    }

    /// A text after edits.
    record Edited(String text, List<Mend> mends) {}
}

package org.naranhi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.EnglishLine.Part;
import org.naranhi.names.EnglishLine.TitleSpan;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Span;
import org.springframework.stereotype.Component;

/// Finds people in English text: first the whole names, by their shape and by what stands beside
/// them ([FullNameEvidence]), then surnames and given names alone, by the whole names they are part
/// of or by their titles.
@Component
public final class EnglishPersonFinder implements PersonFinder {
    private static final EnglishLexicon LEXICON = EnglishLexicon.STANDARD;

    @Override
    public List<PersonMention> find(String text, List<Mention> recorded) {
        return new Reading(text, recorded).mentions();
    }

    /// Whether a whole name in Latin letters is built as Koreans' names are: Kang Kyung-wha, Yuna
    /// Kim.
    public static boolean koreanBuilt(String name) {
        return EnglishName.of(name).korean();
    }

    /// One text being read.
    private static final class Reading {
        private final String text;
        private final List<EnglishLine> lines = new ArrayList<>();
        private final List<PersonMention> found = new ArrayList<>();
        private final Map<String, EnglishName> bySurname = new HashMap<>();
        private final Map<String, EnglishName> byGiven = new HashMap<>();
        private final Set<String> alone = new HashSet<>();
        private final Map<EnglishLine, List<Part>> singles = new HashMap<>();

        Reading(String text, List<Mention> recorded) {
            this.text = text;
            int from = 0;
            while (from <= text.length()) {
                int end = text.indexOf('\n', from);
                int to = end < 0 ? text.length() : end;
                lines.add(new EnglishLine(text, from, to, recorded));
                from = to + 1;
            }
            for (EnglishLine line : lines) {
                for (Part part : line.parts()) {
                    if (part.size() == 1) {
                        alone.add(line.token(part.from()).text());
                    }
                }
            }
            people(recorded);
        }

        List<PersonMention> mentions() {
            for (EnglishLine line : lines) {
                List<Part> single = new ArrayList<>();
                for (Part part : line.parts()) {
                    whole(line, part, single);
                }
                singles.put(line, single);
            }
            for (EnglishLine line : lines) {
                singles.getOrDefault(line, List.of()).forEach(part -> alone(line, part));
            }
            found.sort(Comparator.comparing(PersonMention::span));
            return List.copyOf(found);
        }

        private void people(List<Mention> recorded) {
            Set<Span> met = new HashSet<>();
            for (EnglishLine line : lines) {
                for (Mention mention : recorded) {
                    if (mention.entry() instanceof NameRecord name
                            && name.kind() == NameRecord.Kind.PERSON
                            && !line.tokens.isEmpty()
                            && mention.span().start() >= line.token(0).start()
                            && mention.span().end() <= line.tokens.getLast().end()
                            && met.add(mention.span())) {
                        int from = at(line, mention.span().start());
                        int to = at(line, mention.span().end() - 1) + 1;
                        String whole = mention.span().of(text);
                        boolean several = whole.indexOf(' ') > 0;
                        boolean korean = name.country().equals("KR") || name.country().equals("KP");
                        EnglishName parsed = EnglishName.of(whole);
                        remember(several ? parsed : new EnglishName(whole, "", korean));
                        add(
                                line,
                                from,
                                to,
                                mention.span(),
                                Form.FULL,
                                several ? parsed.korean() : korean);
                    }
                }
            }
        }

        private static int at(EnglishLine line, int offset) {
            int i = 0;
            while (i + 1 < line.tokens.size() && line.token(i).end() <= offset) {
                i++;
            }
            return i;
        }

        private void remember(EnglishName name) {
            bySurname.putIfAbsent(name.surname(), name);
            int bare =
                    Math.max(
                            name.surname().lastIndexOf(' '),
                            name.surname().startsWith("al-") ? 2 : -1);
            if (bare > 0) {
                bySurname.putIfAbsent(name.surname().substring(bare + 1), name);
            }
            String given = name.firstGiven();
            if (given != null && given.length() > 2) {
                byGiven.putIfAbsent(name.korean() ? name.given() : given, name);
            }
        }

        /// Takes whole names out of a stretch of capitalised words; words left alone go to
        /// `single`.
        private void whole(EnglishLine line, Part part, List<Part> single) {
            int carved = koreanWithin(line, part);
            if (carved >= 0) {
                int end = carved + 2;
                if (carved > part.from()) {
                    whole(line, new Part(part.from(), carved), single);
                }
                if (end == part.to() || !LEXICON.is("thing", line.lower(part.to() - 1))) {
                    addWhole(line, new Part(carved, end));
                }
                if (end < part.to()) {
                    whole(line, new Part(end, part.to()), single);
                }
                return;
            }
            Part bare = FullNameEvidence.bare(line, part);
            if (bare.size() == 1) {
                single.add(bare);
            } else if (bare.size() > 1) {
                if (new FullNameEvidence(line, bare, alone, wholeBefore(line, bare.from()))
                        .enough()) {
                    addWhole(line, bare);
                } else if (LEXICON.surname(line.token(bare.from()).text())
                        && line.titleBefore(bare.from()) != null) {
                    single.add(new Part(bare.from(), bare.from() + 1));
                }
            }
        }

        private boolean wholeBefore(EnglishLine line, int i) {
            if (i < 2 || found.isEmpty()) {
                return false;
            }
            int end = line.token(i - 2).end();
            return found.stream().anyMatch(m -> m.form() == Form.FULL && m.span().end() == end);
        }

        /// Kang Kyung-wha, wherever it stands among other capitals.
        private static int koreanWithin(EnglishLine line, Part part) {
            for (int i = part.from(); i + 1 < part.to(); i++) {
                String given = line.token(i + 1).text();
                int hyphen = given.indexOf('-');
                if (hyphen > 0
                        && LEXICON.surname(line.token(i).text())
                        && !LEXICON.is("hanging", given.substring(hyphen + 1))
                        && EnglishName.syllables(given)) {
                    return i;
                }
            }
            return -1;
        }

        private void addWhole(EnglishLine line, Part part) {
            List<String> words = new ArrayList<>();
            for (int i = part.from(); i < part.to(); i++) {
                words.add(line.token(i).text());
            }
            EnglishName name = EnglishName.of(words);
            remember(name);
            Span span = new Span(line.token(part.from()).start(), line.token(part.to() - 1).end());
            add(line, part.from(), part.to(), span, Form.FULL, name.korean());
        }

        /// A word alone: Moon's, Foreign Minister Kang, Moon-Kim, Kang-led.
        private void alone(EnglishLine line, Part part) {
            EnglishToken token = line.token(part.from());
            int hyphen = token.text().indexOf('-');
            if (hyphen > 0
                    && !bySurname.containsKey(token.text())
                    && !byGiven.containsKey(token.text())) {
                String first = token.text().substring(0, hyphen);
                String second = token.text().substring(hyphen + 1);
                boolean pair = bySurname.containsKey(first) && bySurname.containsKey(second);
                if (pair || bySurname.containsKey(first) && LEXICON.is("hanging", second)) {
                    int start = token.start();
                    add(
                            line,
                            part,
                            new Span(start, start + hyphen),
                            Form.SURNAME,
                            known(first),
                            pair ? "" : token.possessive());
                    if (pair) {
                        add(
                                line,
                                part,
                                new Span(start + hyphen + 1, token.end()),
                                Form.SURNAME,
                                known(second),
                                token.possessive());
                    }
                    return;
                }
            }
            Form form =
                    ShortNameEvidence.form(line, part.from(), bySurname.keySet(), byGiven.keySet());
            if (form != null) {
                boolean korean =
                        form == Form.GIVEN
                                ? korean(byGiven.get(token.text()))
                                : bySurname.containsKey(token.text())
                                        ? known(token.text())
                                        : LEXICON.surname(token.text());
                add(
                        line,
                        part.from(),
                        part.to(),
                        new Span(token.start(), token.end()),
                        form,
                        korean);
            }
        }

        private boolean known(String surname) {
            return korean(bySurname.get(surname));
        }

        private static boolean korean(@Nullable EnglishName name) {
            return name != null && name.korean();
        }

        private void add(
                EnglishLine line,
                Part part,
                Span span,
                Form form,
                boolean korean,
                String attached) {
            TitleSpan title = line.titleBefore(part.from());
            found.add(
                    new PersonMention(
                            span,
                            span.of(text),
                            form,
                            korean,
                            title == null ? "" : line.words(text, title),
                            attached));
        }

        private void add(EnglishLine line, int from, int to, Span span, Form form, boolean korean) {
            TitleSpan title = line.titleBefore(from);
            if (title == null && form == Form.FULL) {
                title = FullNameEvidence.titleAfter(line, to);
            }
            found.add(
                    new PersonMention(
                            span,
                            span.of(text),
                            form,
                            korean,
                            title == null ? "" : line.words(text, title),
                            line.token(to - 1).possessive()));
        }
    }
}

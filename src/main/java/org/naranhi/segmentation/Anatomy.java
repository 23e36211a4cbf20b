package org.naranhi.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.naranhi.segmentation.AnatomyRule.Place;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;

/// Takes an article apart. What a line is is decided by the rule tables of both desks; what no rule
/// knows is decided by where it stands: prose is body, the first line above it that can be one is
/// the headline, lines under that are subheads, a stray line in the other language is left out.
public final class Anatomy {
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern DOUBLED = Pattern.compile("(.+?)(?:\\s*\\1)+");
    private static final Pattern DOUBLED_CREDIT =
            Pattern.compile("([(\\[][^()\\[\\]]+[)\\]])(?:\\s*\\1)+$");

    private final Map<Language, List<AnatomyRule>> rules =
            Map.of(
                    Language.KOREAN, AnatomyRule.of(Language.KOREAN),
                    Language.ENGLISH, AnatomyRule.of(Language.ENGLISH));

    /// The article's language is that of most of its prose.
    public Article article(List<Block> document) {
        List<Block> blocks = level(document);
        return new Reading(blocks, Line.language(blocks)).article();
    }

    public Article article(List<Block> document, Language language) {
        return new Reading(level(document), language).article();
    }

    private static List<Block> level(List<Block> document) {
        return document.stream()
                .map(
                        b ->
                                new Block(
                                        WHITE.matcher(b.text()).replaceAll(" ").strip(),
                                        b.hint(),
                                        b.tags()))
                .filter(b -> !Markup.plain(b.text()).isBlank())
                .toList();
    }

    /// One article being read.
    private final class Reading {
        private final List<Block> blocks;
        private final List<Line> lines;
        private final Language language;
        private final int firstProse;
        private final int lastProse;
        private final int headline;

        Reading(List<Block> blocks, Language language) {
            this.blocks = blocks;
            this.language = language;
            this.lines = blocks.stream().map(b -> Line.of(b, language)).toList();
            List<Integer> prose = new ArrayList<>();
            int last = -1;
            for (int i = 0; i < lines.size(); i++) {
                Optional<AnatomyRule> rule = rule(lines.get(i).plain(), Place.ANY, Place.NOT_LAST);
                if (lines.get(i).prose() && rule.filter(r -> r.place() == Place.ANY).isEmpty()) {
                    last = i;
                    if (rule.isEmpty()) {
                        prose.add(i);
                    }
                }
            }
            int first = prose.isEmpty() ? lines.size() : prose.getFirst();
            this.headline = headline(first);
            // A headline may be a question: then it looked like prose.
            this.firstProse =
                    headline == first && prose.size() > 1
                            ? prose.get(1)
                            : headline == first ? lines.size() : first;
            this.lastProse = last;
        }

        private int headline(int first) {
            for (int i = 0; i < lines.size(); i++) {
                if (blocks.get(i).hint() == Block.Hint.TITLE) {
                    return i;
                }
            }
            int short_ = -1;
            for (int i = 0; i < Math.min(first + 1, lines.size()); i++) {
                Line line = lines.get(i);
                boolean possible = i < first || line.question();
                if (!possible
                        || line.language() != language
                        || blocks.get(i).hint() == Block.Hint.CAPTION
                        || rule(line.plain(), Place.ANY, Place.HEAD).isPresent()) {
                    continue;
                }
                if (line.headlineLong() || blocks.get(i).hint() == Block.Hint.HEADING) {
                    return i;
                }
                if (short_ < 0 && i < first) {
                    short_ = i;
                }
            }
            return short_;
        }

        Article article() {
            List<ArticlePassage> passages = new ArrayList<>();
            boolean footer = false;
            boolean begun = false;
            for (int i = 0; i < blocks.size(); i++) {
                Decision decision = decide(i);
                footer = decision.place() == Place.FOOTER || footer && !lines.get(i).longProse();
                if (footer
                        && (decision.kind() == PassageKind.BODY
                                || decision.kind() == PassageKind.SUBHEAD)) {
                    decision = new Decision(PassageKind.LEFT_OUT, "related", Place.FOOTER);
                }
                boolean opens = decision.kind() == PassageKind.BODY && !begun;
                begun |= opens;
                passages.addAll(opens ? opened(i, decision) : List.of(passage(i, decision)));
            }
            return new Article(language, passages);
        }

        private Decision decide(int i) {
            Line line = lines.get(i);
            Block.Hint hint = blocks.get(i).hint();
            if (i == headline) {
                return new Decision(PassageKind.HEADLINE, "headline");
            }
            if (hint == Block.Hint.CAPTION) {
                return new Decision(PassageKind.CAPTION, "hint-caption");
            }
            List<Place> places = new ArrayList<>(List.of(Place.ANY));
            if (i < firstProse) {
                places.add(Place.HEAD);
            } else {
                places.add(Place.FOOTER);
            }
            if (i > lastProse) {
                places.add(Place.TAIL);
            }
            if (i != lastProse || i <= firstProse) {
                places.add(Place.NOT_LAST);
            }
            Optional<AnatomyRule> rule = rule(line.plain(), places.toArray(Place[]::new));
            if (rule.isPresent()) {
                AnatomyRule found = rule.get();
                return new Decision(found.kind(), found.code(), found.place());
            }
            if (line.prose()) {
                return new Decision(PassageKind.BODY, "prose");
            }
            if (line.foreign(language)) {
                return new Decision(PassageKind.LEFT_OUT, "other-language");
            }
            return lineWithoutRule(i, hint, line);
        }

        private Decision lineWithoutRule(int i, Block.Hint hint, Line line) {
            if (hint == Block.Hint.HEADING) {
                return new Decision(PassageKind.SUBHEAD, "hint-heading");
            }
            if (i < headline) {
                return new Decision(PassageKind.LEFT_OUT, "before-headline");
            }
            if (i < firstProse && lastProse >= 0) {
                return new Decision(PassageKind.SUBHEAD, "under-headline");
            }
            if (lastProse < 0
                    || line.quotation()
                    || line.tooLongForHead()
                    || hint == Block.Hint.LIST_ITEM && i < lastProse) {
                return new Decision(PassageKind.BODY, "line");
            }
            return i < lastProse
                    ? new Decision(PassageKind.SUBHEAD, "between-paragraphs")
                    : new Decision(PassageKind.LEFT_OUT, "after-body");
        }

        private Optional<AnatomyRule> rule(String line, Place... places) {
            List<Place> asked = List.of(places);
            return Stream.of(language, language.other())
                    .flatMap(l -> rules.getOrDefault(l, List.of()).stream())
                    .filter(rule -> asked.contains(rule.place()) && rule.fits(line))
                    .findFirst();
        }

        private ArticlePassage passage(int i, Decision decision) {
            Block block = blocks.get(i);
            String text = block.text();
            if (block.tags().isEmpty()
                    && decision.kind() == PassageKind.CREDIT
                    && DOUBLED.matcher(text).matches()) {
                text = DOUBLED.matcher(text).replaceFirst("$1");
            } else if (block.tags().isEmpty() && decision.kind() == PassageKind.CAPTION) {
                text = DOUBLED_CREDIT.matcher(text).replaceFirst("$1");
            }
            return new ArticlePassage(
                    decision.kind(),
                    text,
                    lines.get(i).language(),
                    block.tags(),
                    decision.reason());
        }

        /// The first body paragraph, its dateline split off.
        private List<ArticlePassage> opened(int i, Decision decision) {
            String text = blocks.get(i).text();
            for (Language asked : List.of(language, language.other())) {
                for (AnatomyRule rule : rules.getOrDefault(asked, List.of())) {
                    int length = rule.place() == Place.START ? rule.length(text) : 0;
                    String rest = text.substring(length).strip();
                    if (length > 0 && !rest.isEmpty() && whole(text.substring(0, length))) {
                        String dateline = text.substring(0, length).strip();
                        return List.of(
                                new ArticlePassage(
                                        rule.kind(),
                                        dateline,
                                        Script.of(dateline).pure().orElse(language),
                                        tags(i, dateline),
                                        rule.code()),
                                new ArticlePassage(
                                        decision.kind(),
                                        rest,
                                        lines.get(i).language(),
                                        tags(i, rest),
                                        decision.reason()));
                    }
                }
            }
            return List.of(passage(i, decision));
        }

        private List<InlineTag> tags(int i, String part) {
            List<Integer> used = Markup.markers(part).stream().map(Markup.Marker::tag).toList();
            return blocks.get(i).tags().stream().filter(tag -> used.contains(tag.id())).toList();
        }
    }

    /// Whether every tag opened in the text is closed in it.
    private static boolean whole(String text) {
        int open = 0;
        for (Markup.Marker marker : Markup.markers(text)) {
            open +=
                    switch (marker.form()) {
                        case OPEN -> 1;
                        case CLOSE -> -1;
                        case STANDALONE -> 0;
                    };
        }
        return open == 0;
    }

    private record Decision(PassageKind kind, String reason, Place place) {
        Decision(PassageKind kind, String reason) {
            this(kind, reason, Place.ANY);
        }
    }
}

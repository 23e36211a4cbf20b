package org.naranhi.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// Mends fuzzy matches from the sentence asked for: what differs in a figure, date, name or term is
/// exchanged in the match's target. Where it isn't clear what stands for what, nothing is guessed
/// and that difference stays (decision 0012). Safe for concurrent use.
public final class Repair {
    private final Sentence.Reader reader;
    private final Renderings renderings;

    public Repair(Sentence.Reader reader, Renderings renderings) {
        this.reader = reader;
        this.renderings = renderings;
    }

    /// A sentence asked for, read once for all its matches.
    public final class Asked {
        private final Direction direction;
        private final String plain;
        private final Sentence sentence;
        private final List<Item> items;

        private Asked(String source, Direction direction, List<Entity> entities) {
            Unmarked unmarked = Unmarked.of(source);
            this.direction = direction;
            this.plain = unmarked.plain();
            this.sentence = reader.read(source);
            this.items = items(unmarked, direction.source(), entities);
        }

        /// Empty where nothing can be mended, or nothing needs to be.
        public Optional<Repaired> mend(Match match) {
            return match.kind() == Match.Kind.FUZZY
                    ? new Mending(match).mended()
                    : Optional.empty();
        }

        /// One match being mended.
        private final class Mending {
            private final Match match;
            private final Unmarked source;
            private final Unmarked target;
            private final Translated unit;
            private final List<Edit> sourceEdits = new ArrayList<>();
            private final List<Edit> targetEdits = new ArrayList<>();

            Mending(Match match) {
                this.match = match;
                this.source = Unmarked.of(match.source());
                this.target = Unmarked.of(match.target());
                Language from = direction.source();
                Language into = direction.target();
                this.unit =
                        new Translated(
                                source.plain(),
                                items(source, from, renderings.find(match.source(), from)),
                                target.plain(),
                                items(target, into, renderings.find(match.target(), into)),
                                into);
            }

            Optional<Repaired> mended() {
                for (Change change :
                        Change.between(source.plain(), unit.sourceItems(), plain, items)) {
                    boolean figure = change.old().figure() != null;
                    (figure
                                    ? new FigureRepair(unit).edits(change)
                                    : new NameRepair(unit).edits(change))
                            .ifPresent(edits -> take(change, edits));
                }
                return targetEdits.isEmpty() ? Optional.empty() : repaired();
            }

            /// Markers stay where they are: what has one within it isn't touched.
            private void take(Change change, List<Edit> edits) {
                List<Edit> inSource = new ArrayList<>();
                for (Item old : change.olds()) {
                    String now = change.now().text();
                    Edit edit = new Edit(old.span(), now, edits.getFirst().kind());
                    inSource.addAll(
                            Edit.agreeing(
                                            source.plain(),
                                            old.span(),
                                            now,
                                            edit.kind(),
                                            direction.source())
                                    .orElse(List.of(edit)));
                }
                if (!Edit.overlap(edits, targetEdits)
                        && !Edit.overlap(inSource, sourceEdits)
                        && whole(target, edits)
                        && whole(source, inSource)) {
                    targetEdits.addAll(edits);
                    sourceEdits.addAll(inSource);
                }
            }

            private Optional<Repaired> repaired() {
                String now = Edit.apply(match.source(), original(source, sourceEdits)).text();
                Edit.Edited edited = Edit.apply(match.target(), original(target, targetEdits));
                int alike =
                        Math.min(Repaired.AT_MOST, Similarity.percent(sentence, reader.read(now)));
                int score = alike - match.penalty();
                return score < match.score()
                        ? Optional.empty()
                        : Optional.of(
                                new Repaired(match, now, edited.text(), edited.mends(), score));
            }
        }
    }

    public Asked asked(String source, Direction direction) {
        return asked(source, direction, renderings.find(source, direction.source()));
    }

    /// @param entities what [Renderings] found in the source
    public Asked asked(String source, Direction direction, List<Entity> entities) {
        return new Asked(source, direction, entities);
    }

    private static List<Item> items(Unmarked text, Language language, List<Entity> entities) {
        List<Entity> plain = entities.stream().map(e -> e.at(text.plain(e.span()))).toList();
        return Item.read(text.plain(), language, plain);
    }

    private static boolean whole(Unmarked text, List<Edit> edits) {
        return edits.stream()
                .map(Edit::span)
                .allMatch(span -> text.original(span).length() == span.length());
    }

    private static List<Edit> original(Unmarked text, List<Edit> edits) {
        return edits.stream()
                .map(
                        edit -> {
                            Span span = text.original(edit.span());
                            return new Edit(span, edit.now(), edit.kind());
                        })
                .toList();
    }
}

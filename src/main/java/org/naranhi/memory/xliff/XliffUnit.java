package org.naranhi.memory.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Annotations.Code;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.Refusal.Reason;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitReader.Taker;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.memory.files.Languages;
import org.naranhi.memory.files.XmlEvents;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// Reads one `trans-unit` (1.2) or `unit` (2) after the other.
final class XliffUnit {
    /// States of a target that is still to be worked on; without a state it is taken as it is.
    private static final Set<String> OPEN =
            Set.of(
                    "initial",
                    "new",
                    "needs-translation",
                    "needs-adaptation",
                    "needs-l10n",
                    "needs-review-translation",
                    "needs-review-adaptation",
                    "needs-review-l10n");

    private static final int PAIRS = 1_000;
    private static final int NOTES = 100;

    /// A source with its target.
    private record Pair(int line, XliffSide source, @Nullable XliffSide target, boolean open) {}

    private final XmlEvents xml;
    private final Terms terms;
    private final XliffContent content;
    private final Languages languages = new Languages();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private @Nullable Language from;
    private @Nullable Language into;
    private @Nullable TranslationUnit waiting;
    private @Nullable String before;

    XliffUnit(XmlEvents xml, Terms terms) {
        this.xml = xml;
        this.terms = terms;
        this.content = new XliffContent(xml);
    }

    /// Reads the languages of the file, or of one of the files within it.
    void languages(String source, String target) {
        String fromTag = xml.attribute(source);
        String intoTag = xml.attribute(target);
        if (fromTag != null) {
            from = languages.of(fromTag);
            into = intoTag == null && from != null ? from.other() : languages.of(intoTag);
        }
    }

    /// Reads from the start of the unit to its end and hands on what it holds.
    ///
    /// @return whether to go on
    boolean read(Taker taker) throws IOException {
        int line = xml.line();
        if ("no".equals(xml.attribute("translate"))) {
            xml.skip();
            return true;
        }
        Language source = from;
        if (source == null || into != source.other()) {
            xml.skip();
            boolean korean = source == Language.KOREAN || into == Language.KOREAN;
            return taker.refused(new Refusal(line, korean ? Reason.NO_ENGLISH : Reason.NO_KOREAN));
        }
        pairs.clear();
        notes.clear();
        content.clear();
        parts(line, "yes".equals(xml.attribute("approved")), source, true);
        return handOn(Direction.from(source), taker);
    }

    /// The children of a unit, or of a segment in it.
    private void parts(int line, boolean approved, Language source, boolean whole)
            throws IOException {
        List<XliffSide> sources = List.of();
        List<XliffSide> targets = List.of();
        boolean open = open(xml.attribute("state"), approved);
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case START -> {
                    switch (xml.name()) {
                        case "source", "seg-source" -> sources = content.read(source);
                        case "target" -> {
                            open |= open(xml.attribute("state"), approved);
                            targets = content.read(source.other());
                        }
                        case "segment" -> {
                            if (whole) {
                                parts(xml.line(), approved, source, false);
                            } else {
                                xml.skip();
                            }
                        }
                        case "note" -> note();
                        case "data" -> content.data();
                        case "notes", "originalData" -> depth++;
                        default -> xml.skip();
                    }
                }
                case END -> depth--;
                case TEXT -> {}
                case END_OF_FILE -> depth = 0;
            }
        }
        join(line, sources, targets, open);
    }

    private static boolean open(@Nullable String state, boolean approved) {
        return state != null && !approved && OPEN.contains(state);
    }

    private void join(int line, List<XliffSide> sources, List<XliffSide> targets, boolean open) {
        for (int i = 0; i < sources.size() && pairs.size() < PAIRS; i++) {
            XliffSide source = sources.get(i);
            XliffSide target = null;
            for (XliffSide side : targets) {
                target = side.mid().equals(source.mid()) ? side : target;
            }
            pairs.add(new Pair(line, source, target, open));
        }
    }

    private void note() throws IOException {
        String note = content.plain();
        if (note != null && !note.isBlank() && notes.size() < NOTES) {
            notes.add(new Note(null, note));
        }
    }

    /// A unit waits until it is known what follows it.
    private boolean handOn(Direction direction, Taker taker) {
        for (Pair pair : pairs) {
            String source = pair.source.text();
            if (source.isBlank()) {
                continue;
            }
            Reason wrong = wrong(pair);
            if (!release(source, taker)
                    || wrong != null && !taker.refused(new Refusal(pair.line, wrong))) {
                return false;
            }
            waiting = wrong == null ? unit(pair, direction) : null;
            before = source;
        }
        return true;
    }

    private boolean release(@Nullable String next, Taker taker) {
        TranslationUnit unit = waiting;
        waiting = null;
        return unit == null || taker.unit(next == null ? unit : unit.before(next));
    }

    /// The file ends, or one of the files within it: nothing follows.
    ///
    /// @return whether to go on
    boolean end(Taker taker) {
        before = null;
        return release(null, taker);
    }

    private static @Nullable Reason wrong(Pair pair) {
        if (pair.source.wrong() != null) {
            return pair.source.wrong();
        }
        return pair.target == null || pair.target.text().isBlank() || pair.open
                ? Reason.UNTRANSLATED
                : pair.target.wrong();
    }

    private TranslationUnit unit(Pair pair, Direction direction) {
        String source = pair.source.text();
        String target = pair.target == null ? "" : pair.target.text();
        List<Code> codes = new ArrayList<>(pair.source.codes());
        codes.addAll(pair.target == null ? List.of() : pair.target.codes());
        return new TranslationUnit(
                terms.id(direction, source, target),
                terms.memory(),
                direction,
                source,
                target,
                before,
                null,
                terms.origin(),
                null,
                null,
                "",
                terms.at(),
                codes.isEmpty() && notes.isEmpty()
                        ? Annotations.NONE
                        : new Annotations(List.of(), notes, codes));
    }
}

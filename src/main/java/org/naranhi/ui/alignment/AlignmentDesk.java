package org.naranhi.ui.alignment;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.PairWork;
import org.naranhi.pairs.Pairs;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.workbench.AlignPair;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.KeepPair;
import org.naranhi.workbench.StoryFromPair;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// One pair on somebody's desk: what it is now, and what it was, to undo. Every change is kept at
/// once.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AlignmentDesk {
    private static final int STEPS = 100;

    private final Pairs pairs;
    private final KeepPair keep;
    private final AlignPair align;
    private final StoryFromPair story;
    private final HouseMemory house;
    private final SignedIn signedIn;
    private final Deque<PairText> past = new ArrayDeque<>();
    private final Deque<PairText> future = new ArrayDeque<>();
    private @Nullable PairText text;

    AlignmentDesk(
            Pairs pairs,
            KeepPair keep,
            AlignPair align,
            StoryFromPair story,
            HouseMemory house,
            SignedIn signedIn) {
        this.pairs = pairs;
        this.keep = keep;
        this.align = align;
        this.story = story;
        this.house = house;
        this.signedIn = signedIn;
    }

    /// Reads the pair as it is in the database; what could be undone no longer can.
    boolean open(UUID id) {
        text = pairs.text(id).orElse(null);
        past.clear();
        future.clear();
        return text != null;
    }

    PairText text() {
        return Objects.requireNonNull(text);
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    /// @throws Pairs.Overtaken when somebody else wrote the pair first
    void act(BeadAction asked) {
        PairWork work = new PairWork(text());
        switch (asked.action()) {
            case "accept" -> change(work.accept(asked.bead(), true));
            case "take-back" -> change(work.accept(asked.bead(), false));
            case "accept-above" -> change(work.acceptAbove(asked.bead()));
            case "merge" -> change(work.merge(asked.bead()));
            case "unlink" -> change(work.unlink(asked.bead()));
            case "link" -> asked.other().ifPresent(o -> change(work.link(o, asked.bead())));
            case "split" -> asked.sentence().ifPresent(s -> change(work.split(s)));
            case "up" -> asked.sentence().ifPresent(s -> change(work.move(s, true)));
            case "down" -> asked.sentence().ifPresent(s -> change(work.move(s, false)));
            case "join" -> asked.sentence().ifPresent(s -> change(work.joinSentence(s)));
            case "reword" -> asked.sentence().ifPresent(s -> change(work.reword(s, asked.words())));
            case "end-here" -> asked.sentence().ifPresent(s -> endHere(work, s, asked));
            case "undo" -> undo();
            case "redo" -> redo();
            default -> throw new IllegalArgumentException(asked.action());
        }
    }

    /// The sentence may have been edited before it was ended.
    private void endHere(PairWork work, UUID sentence, BeadAction asked) {
        PairText reworded = work.reword(sentence, asked.words());
        int leading = asked.words().length() - asked.words().stripLeading().length();
        change(new PairWork(reworded).splitSentence(sentence, asked.offset() - leading));
    }

    void undo() {
        if (canUndo()) {
            PairText before = past.peek();
            PairText now = text();
            keepAs(before);
            past.pop();
            future.push(now);
        }
    }

    void redo() {
        if (canRedo()) {
            PairText next = future.peek();
            PairText now = text();
            keepAs(next);
            future.pop();
            past.push(now);
        }
    }

    /// What was aligned anew from the text as it was.
    boolean realigned(PairText from, PairText anew) {
        if (from != text()) {
            return false;
        }
        change(anew);
        return true;
    }

    PairText anew(PairText from) {
        return align.anew(from);
    }

    /// Those that accepted beads may go into.
    List<Memory> memories() {
        return house.memories().stream()
                .filter(each -> !each.readOnly() || each.id().equals(text().pair().memory()))
                .toList();
    }

    void into(@Nullable UUID memory) {
        change(text().with(text().pair().into(memory)));
    }

    /// The story made of the pair, whether just now or before.
    UUID story() {
        UUID made = text().pair().story();
        if (made == null) {
            text = story.make(text(), signedIn.person());
            past.clear();
            future.clear();
            made = Objects.requireNonNull(text().pair().story());
        }
        return made;
    }

    private void change(PairText after) {
        PairText before = text();
        if (after == before) {
            return;
        }
        keepAs(after);
        past.push(before);
        if (past.size() > STEPS) {
            past.removeLast();
        }
        future.clear();
    }

    private void keepAs(PairText after) {
        text = keep.keep(text(), after, signedIn.person());
    }
}

package org.naranhi.ui.alignment;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.PairWork;
import org.naranhi.pairs.Pairs;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.workbench.AlignPair;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.KeepPair;
import org.naranhi.workbench.StoryFromPair;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// One pair on somebody's desk: what it is now, and the steps to undo. Every change is kept at
/// once.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AlignmentDesk {
    private final Pairs pairs;
    private final KeepPair keep;
    private final AlignPair align;
    private final StoryFromPair story;
    private final HouseMemory house;
    private final SignedIn signedIn;
    private final LastPairs last;
    private Steps steps = new Steps();
    private @Nullable PairText text;

    AlignmentDesk(
            Pairs pairs,
            KeepPair keep,
            AlignPair align,
            StoryFromPair story,
            HouseMemory house,
            SignedIn signedIn,
            LastPairs last) {
        this.pairs = pairs;
        this.keep = keep;
        this.align = align;
        this.story = story;
        this.house = house;
        this.signedIn = signedIn;
        this.last = last;
    }

    /// Reads the pair as it is in the database. What was done before can be undone unless somebody
    /// else wrote it since.
    boolean open(UUID id) {
        text = pairs.text(id).orElse(null);
        steps = text == null ? new Steps() : last.of(text);
        return text != null;
    }

    PairText text() {
        return Objects.requireNonNull(text);
    }

    boolean canUndo() {
        return steps.canUndo();
    }

    boolean canRedo() {
        return steps.canRedo();
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
            PairText now = text();
            keepAs(steps.before());
            steps.undone(now);
        }
    }

    void redo() {
        if (canRedo()) {
            PairText now = text();
            keepAs(steps.after());
            steps.redone(now);
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
    ///
    /// @param source the language of its source, when it is made now
    UUID story(Language source) {
        UUID made = text().pair().story();
        if (made == null) {
            text = story.make(text(), source, signedIn.person());
            steps.forget();
            steps.ledTo(text);
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
        steps.taken(before);
    }

    private void keepAs(PairText after) {
        PairText kept = keep.keep(text(), after, signedIn.person());
        text = kept;
        steps.ledTo(kept);
    }
}

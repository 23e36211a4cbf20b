package org.naranhi.ui.names;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Behind;
import org.naranhi.workbench.CastStory;
import org.naranhi.workbench.HouseStyle;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Names first: everyone a story names, with each spelling found in it, whether it is right, and
/// the way to settle it. Found behind the page, which never waits for it.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class CastStrip extends Composite<Section> {
    private static final String SHOWN = "naranhi.names-strip";

    /// A long story takes its time: the finding rests three times as long as it took, and isn't
    /// begun again by itself.
    private static final int REST = 3;

    private static final Duration LONG = Duration.ofMillis(300);

    private final CastStory casting;
    private final HouseStyle style;
    private final NameActions actions;
    private final Behind behind;
    private final Div members = new Div();
    private final Div opened = new Div();
    private final Span count = new Span();
    private final NativeButton fold = new NativeButton();
    private boolean unfolded;
    private Supplier<StoryText> story =
            () -> {
                throw new IllegalStateException("no story yet");
            };
    private IntConsumer goTo = _ -> {};
    private Runnable found = () -> {};
    private List<StripMember> cast = List.of();
    private @Nullable StripMember open;
    private boolean focusWhenFound;
    private boolean finding;
    private boolean askedMeanwhile;
    private Instant restUntil = Instant.MIN;

    CastStrip(CastStory casting, HouseStyle style, NameActions actions, Behind behind) {
        this.casting = casting;
        this.style = style;
        this.actions = actions;
        this.behind = behind;
        getContent().addClassName("cast-strip");
        getContent().getElement().setAttribute("aria-label", getTranslation("strip.title"));
        count.addClassName("cast-count");
        count.getElement().setAttribute("role", "status");
        members.addClassName("cast-members");
        opened.addClassName("cast-open");
        fold.addClassName("cast-fold");
        fold.addClickListener(
                e -> {
                    unfolded = true;
                    show();
                });
        getContent().add(count, members, opened);
        actions.whenChanged(_ -> refresh());
    }

    /// @param text the story as the page knows it
    /// @param segment goes to a segment, counted from 0
    /// @param whenFound runs whenever the names were found anew
    public void connect(Supplier<StoryText> text, IntConsumer segment, Runnable whenFound) {
        story = text;
        goTo = segment;
        found = whenFound;
    }

    /// As its reader left it last; before that as `byDefault` says.
    public void begin(boolean byDefault) {
        setVisible(byDefault);
        WebStorage.getItem(
                SHOWN,
                kept -> {
                    if (kept != null) {
                        setVisible(kept.equals("shown"));
                        show();
                    }
                });
    }

    public void toggle() {
        setVisible(!isVisible());
        WebStorage.setItem(SHOWN, isVisible() ? "shown" : "hidden");
        if (isVisible()) {
            focusWhenFound = true;
            show();
            refresh();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        refresh();
    }

    /// Finds the names anew, unless they were just found; then with the next refresh.
    public void refresh() {
        if (!isAttached()) {
            return;
        }
        if (finding || Instant.now().isBefore(restUntil)) {
            askedMeanwhile = true;
            return;
        }
        askedMeanwhile = false;
        finding = true;
        StoryText text = story.get();
        Instant began = Instant.now();
        behind.run(
                UI.getCurrent(),
                () -> StripMembers.of(casting.cast(text).cast(), style.names()),
                now -> {
                    finding = false;
                    Duration took = Duration.between(began, Instant.now());
                    boolean quick = took.compareTo(LONG) < 0;
                    restUntil = quick ? Instant.MIN : Instant.now().plus(took.multipliedBy(REST));
                    if (!now.equals(cast)) {
                        cast = now;
                        show();
                        found.run();
                    }
                    focusWhenFound = false;
                    if (quick && askedMeanwhile) {
                        refresh();
                    }
                });
    }

    /// People of one segment, counted from 0, who aren't on record, with what they may be called in
    /// the language being written.
    public List<NameOffer> offers(int segment, Language target) {
        return NameOffer.in(cast, segment, target, style.names().south());
    }

    private void show() {
        if (!isVisible()) {
            return;
        }
        long toSettle = cast.stream().filter(StripMember::toSettle).count();
        long people = cast.stream().filter(m -> m.kind() == Kind.PERSON).count();
        count.setText(
                toSettle == 0
                        ? getTranslation("strip.count", people)
                        : getTranslation("strip.count-to-settle", people, toSettle));
        count.setClassName("cast-to-settle", toSettle > 0);
        List<StripMember> quiet = cast.stream().filter(m -> !isShown(m)).toList();
        members.remove(fold);
        keep(cast.stream().filter(m -> unfolded || isShown(m)).toList());
        if (!unfolded && !quiet.isEmpty()) {
            fold.setText(getTranslation("strip.others", quiet.size()));
            members.add(fold);
        }
        if (focusWhenFound) {
            focusFirst();
        }
        StripMember before = open;
        if (before != null && !cast.contains(before)) {
            opened.removeAll();
            open = null;
            cast.stream()
                    .filter(m -> m.korean().equals(before.korean()))
                    .findFirst()
                    .ifPresent(this::open);
        }
    }

    /// Chips of names that are as they were stay in their place, and the caret with them.
    private void keep(List<StripMember> wanted) {
        Map<StripMember, CastChip> there = new HashMap<>();
        chips().forEach(chip -> there.put(chip.member(), chip));
        there.forEach(
                (member, chip) -> {
                    if (!wanted.contains(member)) {
                        members.remove(chip);
                    }
                });
        for (int i = 0; i < wanted.size(); i++) {
            StripMember member = wanted.get(i);
            CastChip chip = there.get(member);
            if (chip == null) {
                members.addComponentAtIndex(i, new CastChip(member, () -> open(member)));
            } else if (members.indexOf(chip) != i) {
                members.remove(chip);
                members.addComponentAtIndex(i, chip);
            }
        }
    }

    private static boolean isShown(StripMember member) {
        return member.kind() == Kind.PERSON || member.toSettle();
    }

    private List<CastChip> chips() {
        return members.getChildren()
                .filter(CastChip.class::isInstance)
                .map(CastChip.class::cast)
                .toList();
    }

    private void open(StripMember member) {
        boolean again = member.equals(open);
        opened.removeAll();
        open = again ? null : member;
        if (!again) {
            opened.add(new CastCard(member, actions, goTo));
        }
        chips().forEach(c -> c.expanded(c.member().equals(open)));
    }

    /// What is to be settled before all else.
    private void focusFirst() {
        List<CastChip> chips = chips();
        chips.stream()
                .filter(c -> c.member().toSettle())
                .findFirst()
                .or(() -> chips.stream().findFirst())
                .ifPresent(CastChip::focus);
    }
}

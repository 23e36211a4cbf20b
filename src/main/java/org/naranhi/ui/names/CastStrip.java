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
import java.util.List;
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
                    }
                });
    }

    public void toggle() {
        setVisible(!isVisible());
        WebStorage.setItem(SHOWN, isVisible() ? "shown" : "hidden");
        if (isVisible()) {
            focusWhenFound = true;
            focusFirst();
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
        return cast.stream()
                .filter(m -> m.record() == null && m.kind() == Kind.PERSON)
                .filter(
                        m ->
                                m.spellings().stream()
                                        .anyMatch(
                                                s ->
                                                        s.language() != target
                                                                && s.segments().contains(segment)))
                .flatMap(m -> NameOffer.of(m, target, style.names().south()).stream())
                .toList();
    }

    List<StripMember> cast() {
        return cast;
    }

    private void show() {
        long toSettle = cast.stream().filter(StripMember::toSettle).count();
        long people = cast.stream().filter(m -> m.kind() == Kind.PERSON).count();
        count.setText(
                toSettle == 0
                        ? getTranslation("strip.count", people)
                        : getTranslation("strip.count-to-settle", people, toSettle));
        count.setClassName("cast-to-settle", toSettle > 0);
        members.removeAll();
        cast.stream().filter(m -> m.kind() == Kind.PERSON).forEach(m -> members.add(chip(m)));
        List<StripMember> others = cast.stream().filter(m -> m.kind() != Kind.PERSON).toList();
        others.stream().filter(StripMember::toSettle).forEach(m -> members.add(chip(m)));
        List<StripMember> quiet = others.stream().filter(m -> !m.toSettle()).toList();
        if (!quiet.isEmpty()) {
            members.add(fold(quiet));
        }
        if (focusWhenFound) {
            focusFirst();
        }
        StripMember before = open;
        opened.removeAll();
        open = null;
        cast.stream()
                .filter(m -> before != null && m.korean().equals(before.korean()))
                .findFirst()
                .ifPresent(this::open);
    }

    /// Bodies and places that are as they should be take no room until they are asked for.
    private NativeButton fold(List<StripMember> quiet) {
        NativeButton fold = new NativeButton(getTranslation("strip.others", quiet.size()));
        fold.addClassName("cast-fold");
        fold.addClickListener(
                e -> {
                    members.remove(fold);
                    quiet.forEach(m -> members.add(chip(m)));
                });
        return fold;
    }

    private CastChip chip(StripMember member) {
        return new CastChip(member, () -> open(member));
    }

    private void open(StripMember member) {
        boolean again = member.equals(open);
        opened.removeAll();
        open = again ? null : member;
        if (!again) {
            opened.add(new CastCard(member, actions, goTo));
        }
        members.getChildren()
                .filter(CastChip.class::isInstance)
                .map(CastChip.class::cast)
                .forEach(c -> c.expanded(c.member().equals(open)));
    }

    /// What is to be settled before all else.
    private void focusFirst() {
        List<CastChip> chips =
                members.getChildren()
                        .filter(CastChip.class::isInstance)
                        .map(CastChip.class::cast)
                        .toList();
        chips.stream()
                .filter(c -> c.member().toSettle())
                .findFirst()
                .or(() -> chips.stream().findFirst())
                .ifPresent(CastChip::focus);
    }
}

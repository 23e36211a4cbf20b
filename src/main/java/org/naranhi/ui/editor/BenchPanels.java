package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.story.Segment;
import org.naranhi.text.Language;
import org.naranhi.ui.names.CastStrip;
import org.naranhi.ui.names.NameOffer;
import org.naranhi.workbench.FindSuggestions;

/// Beside the story: matches and fragments, names and terms, findings, comments and history of the
/// active segment.
final class BenchPanels extends Aside {
    private final BenchDesk desk;
    private final StoryEditor editor;
    final MatchPanel matches;
    final FragmentPanel fragments;
    final EntryPanel entries;
    final IntroducedPanel introduced = new IntroducedPanel();
    final FindingPanel findings;
    final RemarkPanel remarks;
    private final Span matchCount = new Span();
    private FindSuggestions.@Nullable Suggestions shown;
    private @Nullable CastStrip names;
    private final Span findingCount = new Span();

    BenchPanels(BenchDesk desk, StoryEditor editor) {
        this.desk = desk;
        this.editor = editor;
        this.matches = new MatchPanel(editor);
        this.fragments = new FragmentPanel(editor::insert);
        this.entries = new EntryPanel(editor);
        this.findings = new FindingPanel(desk, editor);
        this.remarks = new RemarkPanel(desk);
        addClassName("bench-panels");
        getElement().setAttribute("aria-label", getTranslation("bench.panels"));
        add(
                section("bench.matches", matchCount, new Div(matches, fragments)),
                section("bench.entries", new Span(), new Div(entries, introduced)),
                section("bench.findings-title", findingCount, findings),
                section("bench.remarks", new Span(), remarks));
    }

    /// Everything for the active segment.
    void refresh() {
        Optional<Segment> active = desk.activeSegment();
        if (active.isEmpty()) {
            return;
        }
        FindSuggestions.Suggestions found = desk.suggestions(active.get());
        matches.show(active.get(), found.matches(), desk.text().story().direction());
        matchCount.setText(found.matches().isEmpty() ? "" : "" + found.matches().size());
        shown = found;
        refreshEntries();
        introduced.show(active.get(), desk.text().story().direction().target());
        refreshFindings();
        remarks.show(active.get());
    }

    /// The names and terms for the active segment, after people in it became known.
    void refreshEntries() {
        FindSuggestions.Suggestions found = shown;
        Optional<Segment> active = desk.activeSegment();
        if (found == null || active.isEmpty()) {
            return;
        }
        Language target = desk.text().story().direction().target();
        int place = desk.text().segments().indexOf(active.get());
        List<NameOffer> unrecorded = names == null ? List.of() : names.offers(place, target);
        List<EntryChoice> choices =
                new ArrayList<>(entries.show(found.mentions(), unrecorded, target));
        choices.addAll(fragments.show(found.fragments(), target, choices.size() + 1));
        editor.suggest(
                active.get().id(),
                new Suggestions(found.matches().stream().map(this::choice).toList(), choices));
    }

    private Suggestions.MatchChoice choice(FindSuggestions.Found match) {
        return new Suggestions.MatchChoice(
                match.proposal(), match.score(), MendWords.marks(this, match.repaired()));
    }

    /// A target was written; the active segment's is shown against its matches.
    void written(Segment segment) {
        if (desk.activeSegment().filter(active -> active.id().equals(segment.id())).isPresent()) {
            matches.written(segment.target());
            introduced.show(segment, desk.text().story().direction().target());
        }
        refreshFindings();
    }

    /// Where people come from who aren't on record.
    void offers(CastStrip from) {
        names = from;
    }

    void refreshFindings() {
        int count = findings.show();
        findingCount.setText(count == 0 ? "" : Integer.toString(count));
    }

    private Section section(String label, Span count, Component content) {
        count.addClassName("panel-count");
        H2 heading = new H2(new Span(getTranslation(label)), count);
        Section section = new Section(heading, content);
        section.addClassName("panel");
        return section;
    }
}

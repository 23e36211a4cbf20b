package org.naranhi.ui.editor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.naranhi.quality.Finding;
import org.naranhi.story.Remarks;
import org.naranhi.story.Segment;
import org.naranhi.text.Language;
import org.naranhi.ui.memory.ConcordanceDialog;
import org.naranhi.ui.shared.KeysDialog;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.DeskTerms;
import org.naranhi.workbench.HouseWords;
import org.naranhi.workbench.WaiveFinding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What opens over the workbench: concordance, a waiver's reason, preview, export, the keys.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BenchDialogs {
    private static final int COMPLETIONS = 8;

    /// Short words in small Latin letters are being written, not looked up; what was found in the
    /// source is offered all the same.
    private static final Pattern ORDINARY_WORD = Pattern.compile("[a-z]{1,4}");

    private final DeskTerms terms;
    private final Remarks remarks;
    private final WaiveFinding waiveFinding;
    private final HouseWords words;
    private final EditionDialogs editions;
    private final HandOverMenu handOver;
    private final BenchMemory memory;
    private final ObjectProvider<ConcordanceDialog> concordance;
    private final BenchEntries entries;

    BenchDialogs(
            DeskTerms terms,
            Remarks remarks,
            WaiveFinding waiveFinding,
            HouseWords words,
            EditionDialogs editions,
            HandOverMenu handOver,
            BenchMemory memory,
            ObjectProvider<ConcordanceDialog> concordance,
            BenchEntries entries) {
        this.terms = terms;
        this.remarks = remarks;
        this.waiveFinding = waiveFinding;
        this.words = words;
        this.editions = editions;
        this.handOver = handOver;
        this.memory = memory;
        this.concordance = concordance;
        this.entries = entries;
    }

    void connect(BenchView view, BenchDesk desk) {
        StoryEditor editor = view.editor;
        editor.on(
                CompletionsAsked.class,
                e -> editor.completions(e.token(), completions(view, desk, e.text())));
        editor.on(
                ConcordanceAsked.class,
                e -> {
                    Language side = e.side() == Side.SOURCE ? target(desk).other() : target(desk);
                    concordance.getObject().open(e.text(), side, editor::insert);
                });
        editor.on(CommentAsked.class, e -> view.panels.remarks.comment.focus());
        editor.on(
                FindingWaived.class,
                e ->
                        desk.findings().of(e.segment()).open().stream()
                                .filter(f -> f.key().equals(e.findingKey()))
                                .findFirst()
                                .ifPresent(f -> waive(view, desk, e.segment(), f)));
        editor.on(CheckAsked.class, e -> check(view, desk));
        editor.on(PreviewAsked.class, e -> editions.preview(view, desk));
        editor.on(KeysAsked.class, e -> keys());
        view.panels.findings.onWaive = (segment, finding) -> waive(view, desk, segment, finding);
        view.panels.findings.onUnwaive =
                waiver -> {
                    remarks.remove(waiver);
                    desk.activeSegment().ifPresent(s -> rechecked(view, desk, s));
                };
        view.panels.findings.onKnown = finding -> known(view, desk, finding);
        PageKeys.on(view, () -> firstUnknown(view, desk), Key.KEY_W, KeyModifier.ALT);
        view.header.check.addClickListener(e -> check(view, desk));
        view.header.preview.addClickListener(e -> editions.preview(view, desk));
        view.header.export.addClickListener(e -> editions.export(view, desk));
        handOver.connect(view, desk);
        memory.connect(view, desk);
        entries.connect(view, desk);
    }

    private List<EntryChoice> completions(BenchView view, BenchDesk desk, String typed) {
        return ORDINARY_WORD.matcher(typed).matches()
                ? List.of()
                : terms.of(target(desk)).complete(typed, COMPLETIONS).stream()
                        .map(entry -> EntryWords.choice(view, entry, target(desk)))
                        .toList();
    }

    private static void keys() {
        KeysDialog dialog = new KeysDialog();
        EditorActions.defaults().forEach((action, keys) -> dialog.add("keys." + action, keys));
        dialog.add("keys.namesStrip", List.of("Alt+KeyN"));
        dialog.add("keys.introduced", List.of("Alt+Shift+KeyG"));
        dialog.add("keys.knownWord", List.of("Alt+KeyW"));
        BenchMemory.keys().forEach(dialog::add);
        dialog.open();
    }

    private static Language target(BenchDesk desk) {
        return desk.text().story().direction().target();
    }

    /// Checks the whole story and goes to the next segment with a finding; again, to the one after.
    private void check(BenchView view, BenchDesk desk) {
        view.reload();
        long open = desk.findings().open();
        Signs.tell(view.getTranslation("bench.checked", open));
        desk.nextOpen().ifPresent(id -> view.editor.activate(id, true));
    }

    private void waive(BenchView view, BenchDesk desk, UUID segment, Finding finding) {
        Dialog dialog = new Dialog(view.getTranslation("waiver.title"));
        TextArea reason = new TextArea(view.getTranslation("waiver.reason"));
        reason.setHelperText(FindingWords.of(view, finding));
        reason.setWidthFull();
        reason.setMaxLength(1_000);
        reason.setAutofocus(true);
        Button keep = new Button(view.getTranslation("editor.waive"));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(
                e -> {
                    if (reason.getValue().isBlank()) {
                        reason.setInvalid(true);
                        reason.setErrorMessage(view.getTranslation("waiver.reason-missing"));
                        return;
                    }
                    waiveFinding.waive(
                            desk.story(), segment, finding, reason.getValue(), desk.me().id());
                    dialog.close();
                    desk.text().segment(segment).ifPresent(s -> rechecked(view, desk, s));
                });
        dialog.setWidth("min(480px, 94vw)");
        dialog.add(reason);
        dialog.getFooter()
                .add(new Button(view.getTranslation("cancel"), e -> dialog.close()), keep);
        dialog.open();
    }

    private void firstUnknown(BenchView view, BenchDesk desk) {
        desk.activeSegment().stream()
                .flatMap(active -> desk.findings().of(active.id()).open().stream())
                .filter(finding -> finding.code().equals(FindingPanel.UNKNOWN_WORD))
                .findFirst()
                .ifPresent(finding -> known(view, desk, finding));
    }

    /// Takes a word into the newsroom's dictionary.
    private void known(BenchView view, BenchDesk desk, Finding finding) {
        String word = finding.parameters().getOrDefault("word", "").replaceAll("'s$", "");
        words.add(word);
        spelledAnew(view, desk);
        Signs.tellWithUndo(
                view.getTranslation("bench.word-known", word),
                view.getTranslation("undo"),
                () -> {
                    words.remove(word);
                    spelledAnew(view, desk);
                });
    }

    private static void spelledAnew(BenchView view, BenchDesk desk) {
        view.editor.update(desk.text().segments().stream().map(desk::recheck).toList());
        view.checkThoroughly(null);
        view.header.show(desk, view);
        view.panels.refreshFindings();
    }

    private static void rechecked(BenchView view, BenchDesk desk, Segment segment) {
        view.editor.update(List.of(desk.recheck(segment)));
        view.header.show(desk, view);
        view.panels.refreshFindings();
    }
}

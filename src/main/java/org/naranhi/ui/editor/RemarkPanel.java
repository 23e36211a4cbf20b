package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.naranhi.memory.Difference;
import org.naranhi.story.Comment;
import org.naranhi.story.Revision;
import org.naranhi.story.Segment;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Moments;

/// Comments on the active segment, and every version it had, with what each changed.
final class RemarkPanel extends Div {
    private final BenchDesk desk;
    private final Div comments = new Div();
    private final Div versions = new Div();
    private final Details history = new Details();
    final TextArea comment = new TextArea();

    RemarkPanel(BenchDesk desk) {
        this.desk = desk;
        addClassName("remarks");
        comment.setPlaceholder(getTranslation("bench.comment-placeholder"));
        comment.setAriaLabel(getTranslation("bench.comment"));
        comment.setMinRows(1);
        comment.setMaxRows(6);
        comment.setMaxLength(4_000);
        comment.setWidthFull();
        Button send = new Button(getTranslation("bench.comment-send"), e -> send());
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div line = new Div(comment, send);
        line.addClassName("comment-line");
        history.setSummaryText(getTranslation("bench.history"));
        history.add(versions);
        history.addOpenedChangeListener(e -> desk.activeSegment().ifPresent(this::showHistory));
        add(comments, line, history);
    }

    void show(Segment segment) {
        comments.removeAll();
        for (Comment remark : desk.comments(segment.id())) {
            comments.add(
                    line(
                            desk.people().nameOf(remark.person()),
                            remark.text(),
                            Moments.moment(remark.at())));
        }
        showHistory(segment);
    }

    private void send() {
        if (!comment.getValue().isBlank()) {
            desk.activeSegment()
                    .ifPresent(
                            segment -> {
                                desk.comment(segment.id(), comment.getValue().strip());
                                comment.clear();
                                show(segment);
                            });
        }
    }

    private void showHistory(Segment segment) {
        versions.removeAll();
        if (!history.isOpened()) {
            return;
        }
        Language language = desk.text().story().direction().target();
        List<Revision> coalesced = coalesced(desk.revisions(segment.id()));
        for (int i = 0; i < coalesced.size(); i++) {
            Revision now = coalesced.get(i);
            String before = i + 1 < coalesced.size() ? coalesced.get(i + 1).target() : "";
            Div text = new Div();
            text.getElement().setAttribute("lang", language.tag());
            Differences.fill(text, Difference.between(before, now.target()));
            String cause = getTranslation("cause." + now.cause().name().toLowerCase(Locale.ROOT));
            Div head =
                    new Div(
                            new Span(desk.people().nameOf(now.person())),
                            new Span(cause),
                            new Span(Moments.moment(now.at())));
            head.addClassNames("version-head", "quiet");
            Div version = new Div(head, text);
            version.addClassName("version");
            versions.add(version);
        }
    }

    /// One person's typing in a row is one version to a reader.
    private static List<Revision> coalesced(List<Revision> newestFirst) {
        List<Revision> kept = new ArrayList<>();
        for (Revision revision : newestFirst) {
            Revision later = kept.isEmpty() ? null : kept.getLast();
            boolean sameTyping =
                    later != null
                            && later.cause() == Revision.Cause.TYPED
                            && revision.cause() == Revision.Cause.TYPED
                            && Objects.equals(later.person(), revision.person());
            if (!sameTyping) {
                kept.add(revision);
            }
        }
        return kept;
    }

    private static Component line(String who, String words, String when) {
        Span name = new Span(who);
        name.addClassName("comment-who");
        Span moment = new Span(when);
        moment.addClassName("quiet");
        Div line = new Div(name, new Span(words), moment);
        line.addClassName("comment");
        return line;
    }
}

package org.naranhi.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.story.SegmentState;
import org.naranhi.workbench.PublishEdition;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The editions: to look at in the page, and to take away as a file.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EditionDialogs {
    private final PublishEdition publish;

    EditionDialogs(PublishEdition publish) {
        this.publish = publish;
    }

    void preview(BenchView view, BenchDesk desk) {
        IFrame frame = new IFrame();
        frame.setSrcdoc(html(desk.story()));
        frame.setSandbox(IFrame.SandboxType.ALLOW_SCRIPTS);
        frame.setTitle(view.getTranslation("bench.preview"));
        frame.addClassName("preview-frame");
        Dialog dialog = new Dialog(view.getTranslation("bench.preview"), frame);
        dialog.addClassName("preview");
        dialog.setWidth("min(1180px, 98vw)");
        dialog.setHeight("92vh");
        dialog.getFooter().add(new Button(view.getTranslation("close"), e -> dialog.close()));
        dialog.open();
    }

    void export(BenchView view, BenchDesk desk) {
        RadioButtonGroup<Edition.Languages> languages = new RadioButtonGroup<>();
        languages.setLabel(view.getTranslation("export.edition"));
        languages.setItems(
                Edition.Languages.BOTH, Edition.Languages.KOREAN, Edition.Languages.ENGLISH);
        languages.setItemLabelGenerator(
                l -> view.getTranslation("export." + l.name().toLowerCase(Locale.ROOT)));
        languages.setValue(Edition.Languages.BOTH);
        RadioButtonGroup<EditionFormat> formats = new RadioButtonGroup<>();
        formats.setLabel(view.getTranslation("export.format"));
        formats.setItems(EditionFormat.values());
        formats.setItemLabelGenerator(f -> view.getTranslation("format." + f.code()));
        formats.setValue(EditionFormat.HTML);
        formats.addClassName("export-formats");
        UUID story = desk.story();
        Anchor download =
                new Anchor(
                        event -> write(event, story, languages.getValue(), formats.getValue()), "");
        Button button = new Button(view.getTranslation("export.download"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        download.add(button);
        button.getElement().setAttribute("tabindex", "-1");
        Dialog dialog = new Dialog(view.getTranslation("export.title"));
        Div content = new Div(languages, formats);
        long open =
                desk.text().segments().stream()
                        .filter(s -> s.state() == SegmentState.INITIAL)
                        .count();
        if (open > 0) {
            Span note = new Span(view.getTranslation("export.unfinished", open));
            note.addClassName("warn-line");
            content.add(note);
        }
        dialog.add(content);
        dialog.setWidth("min(560px, 96vw)");
        dialog.getFooter()
                .add(new Button(view.getTranslation("close"), e -> dialog.close()), download);
        dialog.open();
    }

    private void write(
            DownloadEvent event, UUID story, Edition.Languages languages, EditionFormat format)
            throws IOException {
        Edition edition = publish.edition(story, languages);
        event.setFileName(publish.fileName(edition, format));
        event.setContentType(format.mediaType());
        publish.publish(story, languages, format, event.getOutputStream());
    }

    private String html(UUID story) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            publish.publish(story, Edition.Languages.BOTH, EditionFormat.HTML, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}

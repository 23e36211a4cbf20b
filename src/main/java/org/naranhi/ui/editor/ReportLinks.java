package org.naranhi.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.naranhi.quality.Finding;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.quality.report.FindingReport;
import org.naranhi.quality.report.ReportFormat;

/// Links that download a report, one for each format, in the reader's language.
public final class ReportLinks extends Composite<Div> {
    private final Supplier<List<Archived>> findings;
    private final Function<Archived, String> headline;

    public ReportLinks(Supplier<List<Archived>> findings, Function<Archived, String> headline) {
        this.findings = findings;
        this.headline = headline;
        getContent().addClassName("report-links");
        Span label = new Span(getTranslation("findings.report"));
        label.addClassName("quiet");
        getContent().add(label);
        for (ReportFormat format : ReportFormat.values()) {
            Anchor link = new Anchor(event -> write(event, format), format.name());
            link.addClassName("link");
            link.getElement()
                    .setAttribute("aria-label", getTranslation("findings.download", format.name()));
            getContent().add(link);
        }
    }

    private void write(DownloadEvent event, ReportFormat format) throws IOException {
        event.setFileName("findings-" + LocalDate.now() + "." + format.ending());
        event.setContentType(format.contentType());
        report(event.getUI().getLocale()).write(format, findings.get(), event.getOutputStream());
    }

    private FindingReport report(Locale language) {
        Function<Finding, String> words = finding -> FindingWords.of(this, finding, language);
        return new FindingReport(
                getTranslation(language, "findings.title"), language, words, headline);
    }
}

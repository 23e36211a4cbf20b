package org.naranhi.ui.memory;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.workbench.IndexCare;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Tells an administrator that the memory's index had to be made anew: why, what was kept, and
/// whether anything is missing now. It stays until somebody has read it.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class IndexNotice extends Div {
    private final IndexCare care;
    private final SignedIn signedIn;
    final Button read = new Button();

    IndexNotice(IndexCare care, SignedIn signedIn) {
        this.care = care;
        this.signedIn = signedIn;
        addClassName("index-notice");
        getElement().setAttribute("role", "status");
        read.setText(getTranslation("index.read"));
        read.addThemeVariants(ButtonVariant.LUMO_SMALL);
        read.addClickListener(
                e -> {
                    care.dismiss();
                    show();
                });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show();
    }

    private void show() {
        removeAll();
        setVisible(false);
        if (signedIn.may(Role.ADMINISTRATOR)) {
            care.notice().ifPresent(this::show);
        }
    }

    private void show(IndexCare.Notice notice) {
        String reason = notice.what().reason().name().toLowerCase(Locale.ROOT);
        Span title = new Span(getTranslation("index.title-" + reason, Moments.moment(notice.at())));
        title.addClassName("index-title");
        Paragraph kept =
                new Paragraph(
                        getTranslation(
                                notice.leftOut().isEmpty() ? "index.nothing-lost" : "index.rest",
                                notice.what().folder()));
        Div words = new Div(title, kept);
        if (!notice.leftOut().isEmpty()) {
            words.add(
                    new Paragraph(
                            getTranslation("index.left-out", String.join(", ", notice.leftOut()))));
        }
        add(words, read);
        setVisible(true);
    }
}
